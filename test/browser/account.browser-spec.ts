import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ApiCommunity } from '../e2e/api-community';
import { shownCode } from '../support/authenticator';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { accessibilityFaults, desktop, fitsScreen, phone } from '../support/page-looks';

jest.setTimeout(180_000);
const password = 'long enough to be safe';
const nextPassword = 'another one, longer still';

describeWithBrowser('the account of somebody who works in a real community', () => {
  let community: ApiCommunity;
  let browser: Browser;
  let desk: BrowserContext;
  let page: Page;
  let secret = '';
  let codes: string[] = [];

  beforeAll(async () => {
    community = await ApiCommunity.make({ secretKey: randomBytes(32).toString('hex'), secondFactor: 'required' });
    browser = await launchBrowser();
    desk = await windowOf(desktop, 'zh-CN');
    page = await desk.newPage();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await community?.close();
  });

  const windowOf = (viewport: typeof desktop, locale: string) =>
    browser.newContext({ viewport, locale, baseURL: new URL(community.address).origin });
  const at = (testId: string, on = page) => on.getByTestId(testId);
  const signIn = async (on: Page, typed = password) => {
    await on.goto(`/sign-in?community=${community.code}`);
    await at('door-staff', on).click();
    await on.locator('input[autocomplete=organization]').fill(community.code);
    await on.locator('input[autocomplete=username]').fill('admin');
    await on.locator('input[type=password]').fill(typed);
    await on.locator('form button[type=submit]').click();
  };
  /** Nobody stumbles over the page as it is, and it is as wide as the screen. */
  const looksWell = async (on: Page, name: string) => {
    const folder = process.env['YOUHUI_SCREENS'];
    if (folder) {
      mkdirSync(folder, { recursive: true });
      await on.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    }
    expect(await accessibilityFaults(on)).toEqual([]);
    expect(await fitsScreen(on)).toBe(true);
  };

  it('opens nothing but setting up a second factor at first', async () => {
    await signIn(page);
    await at('must-set-up').waitFor();
    await page.goto('/ledger/journals');
    await at('must-set-up').waitFor();
    expect(new URL(page.url()).pathname).toBe('/account');
    expect(await page.locator('header nav a').count()).toBe(0);
    await looksWell(page, 'account-must');
  });

  it('is set up with a password, a QR code or a typed key, and a code; then ten recovery codes are shown', async () => {
    await at('factor-password').fill(password);
    await at('begin-factor').click();
    await page.getByRole('img', { name: '验证器要扫的二维码' }).waitFor();
    await page.locator('summary').click();
    secret = (await at('factor-secret').textContent()) ?? '';
    await looksWell(page, 'account-qr');
    const right = shownCode(secret);
    await at('factor-code').fill(right === '000000' ? '111111' : '000000');
    await at('confirm-factor').click();
    await at('refused-SECOND_FACTOR_WRONG').waitFor();
    await at('factor-code').fill(shownCode(secret));
    await at('confirm-factor').click();
    await at('recovery-codes').waitFor();
    codes = await page.locator('.recovery-codes code').allTextContents();
    expect(new Set(codes).size).toBe(10);
    await looksWell(page, 'account-codes');
    await at('codes-kept').click();
    await at('second-factor-state').filter({ hasText: '起已开启' }).waitFor();
    await page.locator('header nav a').first().waitFor();
    await looksWell(page, 'account');
  });

  it('asks for a code at the next sign-in, on a phone in English too', async () => {
    const inHand = await windowOf(phone, 'en-GB');
    const mobile = await inHand.newPage();
    await signIn(mobile);
    await at('language', mobile).click();
    await at('second-step', mobile).waitFor();
    await looksWell(mobile, 'second-step-phone');
    await at('second-code', mobile).fill('12345');
    await at('complete-sign-in', mobile).click();
    await mobile.getByText('Type six digits').waitFor();
    await at('second-code', mobile).fill(shownCode(secret, 1));
    await at('complete-sign-in', mobile).click();
    await at('viewer-name', mobile).waitFor();
    await mobile.goto('/account');
    await at('sessions', mobile).waitFor();
    await looksWell(mobile, 'account-phone');

    // From the desk the phone is signed out.
    await page.reload();
    await at('sessions').waitFor();
    expect(await at('end-session').count()).toBe(1);
    await at('end-session').click();
    await looksWell(page, 'account-end');
    await at('confirm').click();
    await at('session-ended').waitFor();
    await mobile.reload();
    await mobile.locator('input[autocomplete=organization]').waitFor();
    await inHand.close();
  });

  it('changes the password and goes on; a recovery code lets in once with the new one', async () => {
    await at('password-before').fill(password);
    await at('password-next').fill(nextPassword);
    await at('password-again').fill(nextPassword);
    await at('change-password').click();
    await at('password-changed').waitFor();
    await page.reload();
    await at('sessions').waitFor();

    const elsewhere = await windowOf(desktop, 'zh-CN');
    const other = await elsewhere.newPage();
    const [code = ''] = codes;
    await signIn(other, nextPassword);
    await at('use-other', other).click();
    await at('second-code', other).fill(code.toLowerCase());
    await at('complete-sign-in', other).click();
    await at('viewer-name', other).waitFor();
    await other.getByRole('button', { name: '退出登录' }).click();
    await signIn(other, nextPassword);
    await at('use-other', other).click();
    await at('second-code', other).fill(code);
    await at('complete-sign-in', other).click();
    await at('sign-in-refused', other).waitFor();
    await elsewhere.close();
  });
});
