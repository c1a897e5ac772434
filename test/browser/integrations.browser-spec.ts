import type { Browser, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { accessibilityFaults, desktop, phone } from '../support/page-looks';
import { postGraphql } from '../support/post-graphql';
import { RunningProduct } from '../support/product';
import { signInAs } from '../support/sign-in-screen';

jest.setTimeout(120_000);

describeWithBrowser('keys for programs, in a browser', () => {
  let product: RunningProduct;
  let browser: Browser;

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  const looks = async (page: Page, name: string) => {
    const folder = process.env['YOUHUI_SCREENS'];
    for (const [device, viewport] of Object.entries({ phone, desktop })) {
      await page.setViewportSize(viewport);
      expect({ name, device, faults: await accessibilityFaults(page) }).toEqual({ name, device, faults: [] });
      const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate<number>(wider)).toBeLessThanOrEqual(0);
      if (folder) await page.screenshot({ path: `${folder}/${name}-${device}.png`, fullPage: true });
    }
  };

  it('an administrator makes one, a program calls with it, and it ends at once', async () => {
    const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN', baseURL: product.address });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await signInAs(page, 'guanliyuan');
    await page.getByRole('link', { name: '接口密钥' }).click();
    await page.getByText('还没有接口密钥').waitFor();
    await page.getByTestId('create-key').click();
    expect(await page.getByRole('alert').count()).toBe(2); // no name, nothing chosen
    await looks(page, 'integrations-empty');

    await page.getByTestId('key-name').fill('志愿平台');
    await page.getByTestId('member:read').check();
    await page.getByTestId('service:record').check();
    await page.getByTestId('create-key').click();
    const token = await page.getByTestId('key-token').innerText();
    expect(token).toMatch(/^yhk_/);
    await looks(page, 'integrations-made');

    const call = async () => {
      const { data, errors } = await postGraphql(
        `${product.address}/graphql`,
        token,
        '{ members(first: 1) { nextCursor } }',
        {},
      );
      return data ? 'OK' : errors?.[0]?.extensions.code;
    };
    expect(await call()).toBe('OK');
    await page.getByTestId('key-kept').click();
    expect(await page.getByTestId('key-token').count()).toBe(0);
    await page.reload();
    await page.getByTestId('api-keys').waitFor();
    expect(await page.content()).not.toContain(token);

    await page.getByRole('button', { name: '更换密钥:志愿平台' }).click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('key-2').waitFor();
    expect(await page.getByTestId('key-token').innerText()).not.toBe(token);
    expect(await page.getByTestId('key-1').innerText()).toContain('已更换');
    expect(await call()).toBe('OK');
    await page.getByTestId('key-1').getByRole('button', { name: '停用密钥:志愿平台' }).click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('key-gone').waitFor();
    expect(await call()).toBe('NOT_SIGNED_IN');
    await looks(page, 'integrations-list');
    await context.close();
  });
});
