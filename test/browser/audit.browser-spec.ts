import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { accessibilityFaults, desktop, fitsScreen, phone, tooSmallForElders } from '../support/page-looks';
import { RunningProduct } from '../support/product';

jest.setTimeout(120_000);

describeWithBrowser('the audit log, for an administrator', () => {
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN', baseURL: product.address });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto('/sign-in');
    await page.getByTestId('demo-guanliyuan').click();
    await page.getByTestId('viewer-name').waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  const looksWell = async (name: string) => {
    expect([name, await accessibilityFaults(page), await fitsScreen(page)]).toEqual([name, [], true]);
    const folder = process.env['YOUHUI_SCREENS'];
    if (folder) await page.screenshot({ path: `${folder}/audit-${name}.png`, fullPage: true });
  };

  it('says who did what, in the reader’s words, with secrets left out', async () => {
    await page.getByRole('link', { name: '操作记录' }).click();
    const signIn = page.getByTestId('audit-signIn').first();
    await signIn.waitFor();
    expect(await signIn.innerText()).toMatch(/guanliyuan\s+登录\s+[\s\S]*已办成/);
    await signIn.locator('summary').click();
    expect(await signIn.innerText()).toMatch(/密码\s+不记录/);
    await looksWell('entries');
  });

  it('says what was so before and is so now', async () => {
    const mutation = 'mutation($input: FreezeMemberInput!) { freezeMember(input: $input) { __typename } }';
    await page.evaluate(
      async ([query, commandId]) => {
        const variables = { input: { memberNo: 'R00001', commandId } };
        const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
        await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      },
      [mutation, randomUUID()] as const,
    );
    await page.getByTestId('audit-filters').click();
    await page.locator('input[name="memberNo"]').fill('R00001');
    const frozen = page.getByTestId('audit-freezeMember').first();
    for (const until = Date.now() + 20_000; (await frozen.count()) === 0 && Date.now() < until;) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await page.getByTestId('audit-search').click();
      await answered;
    }
    await frozen.locator('summary').click();
    expect(await frozen.getByTestId('audit-changes').innerText()).toMatch(/账户冻结\s+R00001\s+否\s+是/);
    await looksWell('before-and-after');
    await page.getByTestId('audit-clear').click();
    await page.getByTestId('audit-filters').click();
  });

  it('finds by person, member, kind and outcome, and says when there is nothing', async () => {
    await page.getByTestId('audit-filters').click();
    await page.locator('input[name="actor"]').fill('guanliyuan');
    await page.locator('select[name="action"]').selectOption({ label: '登录' });
    await page.getByTestId('audit-search').click();
    await page.getByTestId('audit-signIn').first().waitFor();
    await page.locator('input[name="refusedOnly"]').check();
    await page.getByTestId('audit-search').click();
    await page.getByText('没有符合的记录').waitFor();
    await looksWell('nothing');
    await page.getByTestId('audit-clear').click();
    await page.getByTestId('audit-signIn').first().waitFor();
    expect(await page.locator('input[name="actor"]').inputValue()).toBe('');
  });

  it('is read on a phone, in large print and in English as well', async () => {
    await page.setViewportSize(phone);
    await looksWell('phone');
    await page.getByTestId('elder-mode').click();
    expect(await tooSmallForElders(page)).toEqual([]);
    await looksWell('elder');
    await page.getByTestId('elder-mode').click();
    await page.getByTestId('language').click();
    await page.getByRole('heading', { name: 'Audit log' }).waitFor();
    await looksWell('english');
  });
});
