import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { accessibilityFaults, desktop, fitsScreen, phone } from '../support/page-looks';
import { RunningProduct } from '../support/product';

jest.setTimeout(120_000);

describeWithBrowser('personal data, on a phone and at the desk', () => {
  let product: RunningProduct;
  let browser: Browser;
  let member: Page;
  let desk: Page;

  const signedIn = async (login: string, viewport: { width: number; height: number }): Promise<Page> => {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: product.address });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto('/sign-in');
    await page.getByTestId(`demo-${login}`).click();
    await page.getByTestId('viewer-name').waitFor();
    return page;
  };
  const screen = async (page: Page, name: string) => {
    expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
    expect([name, await fitsScreen(page)]).toEqual([name, true]);
    const folder = process.env['YOUHUI_SCREENS'];
    if (folder) await page.screenshot({ path: `${folder}/privacy-${name}.png`, fullPage: true });
  };

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
    member = await signedIn('wudongzhi', phone);
    desk = await signedIn('tangshegong', desktop);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  it('a member agrees, withdraws, takes a copy and asks for a correction', async () => {
    await member.goto('/me/mine');
    await member.getByTestId('to-privacy').click();
    await member.getByTestId('consents').waitFor();
    await member.getByTestId('consent-public_thanks').click();
    await member.getByTestId('consent-saved').waitFor();
    await member.getByTestId('consent-state-public_thanks').getByText('已同意').waitFor();
    await member.getByTestId('consent-callback').click();
    await member.getByTestId('consent-state-callback').getByText('已同意').waitFor();
    const saved = member.waitForEvent('download');
    await member.getByTestId('download').click();
    const file = JSON.parse(await readFile(await (await saved).path(), 'utf8')) as Record<string, unknown>;
    expect(file).toMatchObject({ format: 'youhui-personal-data', version: 1 });
    await member.getByTestId('correct').click();
    await member.getByText('请填写正确的内容').waitFor();
    await member.getByTestId('correct-value').fill('吴冬之');
    await member.getByTestId('correct').click();
    await member.getByTestId('correction-asked').waitFor();
    await screen(member, 'member');
  });

  it('the desk decides, keeps a phone sealed, and shows it only when asked with a reason', async () => {
    const memberNo = await member.evaluate(async () => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
        body: JSON.stringify({ query: '{ privacy { memberNo } }' }),
      });
      return ((await response.json()) as { data: { privacy: { memberNo: string } } }).data.privacy.memberNo;
    });
    await desk.goto('/privacy');
    await desk.getByText('吴冬之').waitFor();
    await screen(desk, 'desk-waiting');
    await desk.getByRole('button', { name: '更正', exact: true }).click();
    await desk.getByTestId('correction-decided').waitFor();
    await desk.getByRole('searchbox').fill(memberNo);
    await desk.getByTestId(`member-${memberNo}`).click();
    await desk.getByTestId('keep-value').fill('13900001234');
    await desk.getByTestId('keep').click();
    await desk.getByTestId('kept').waitFor();
    expect(await desk.content()).not.toContain('+8613900001234');
    await desk.getByTestId('show-phone').click();
    await desk.getByTestId('shown-phone').getByText('+8613900001234').waitFor();
    await desk.getByTestId('readings').getByText('因为回电').waitFor();
    await screen(desk, 'desk-member');
    await member.reload();
    await member.getByTestId('readings').getByText('因为回电').waitFor();
  });

  it('a member asks to leave and changes their mind', async () => {
    await member.getByTestId('leave').click();
    await screen(member, 'leaving-asked');
    await member.getByTestId('confirm').click();
    await member.getByTestId('leaving-on').waitFor();
    await member.getByTestId('elder-mode').click();
    await screen(member, 'leaving-elder');
    await member.getByTestId('stay').click();
    await member.getByTestId('stayed').waitFor();
    await member.getByTestId('leave').waitFor();
  });
});
