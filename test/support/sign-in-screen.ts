import type { Page } from 'playwright-core';

/** Signs in somebody of the demo community, by one tap. */
export async function signInAs(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByTestId(`demo-${login}`).click();
  await page.getByTestId('viewer-name').waitFor();
}

/** Has a code sent to the phone that a family of the demo shares. */
export async function askForCode(page: Page, phone = '13800000001'): Promise<void> {
  await page.getByTestId('phone').fill(phone);
  await page.getByTestId('send-code').click();
  await page.getByTestId('code').waitFor();
}

/** The code in the message that the development provider would have sent last. */
export async function codeSent(address: string): Promise<string> {
  const sent = await (await fetch(`${address}/dev/messages`)).text();
  return /\d{6}/.exec(sent.replace(/\+?\d{11}/g, ''))?.[0] ?? '';
}
