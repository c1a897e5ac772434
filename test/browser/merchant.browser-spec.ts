import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { accessibilityFaults, desktop, phone } from '../support/page-looks';
import { RunningProduct } from '../support/product';
import { signInAs } from '../support/sign-in-screen';

jest.setTimeout(120_000);

describeWithBrowser('a shop’s owner and the alliance, in a browser', () => {
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

  async function as(login: string, viewport: { width: number; height: number }): Promise<Page> {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: product.address });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await signInAs(page, login);
    return page;
  }

  /** Nothing is wider than the screen it is on. */
  const fits = async (page: Page) =>
    expect(
      await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    ).toBeLessThanOrEqual(0);

  const screens = async (page: Page, name: string) => {
    expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
    const folder = process.env['YOUHUI_SCREENS'];
    for (const language of folder ? ['zh', 'en'] : [])
      for (const [device, viewport] of Object.entries({ phone, desktop })) {
        const path = `${folder}/${name}-${device}-${language}.png`;
        await page.setViewportSize(viewport);
        await page.screenshot({ path, fullPage: true });
        if (device === 'desktop') await page.getByTestId('language').click();
      }
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      await fits(page);
    }
  };

  const fen = async (page: Page, testId: string) => Number(await page.getByTestId(testId).getAttribute('data-fen'));

  it('an owner lands on the position now, and its statement comes to the same, line by line', async () => {
    const page = await as('linlaoban', phone);
    await page.getByTestId('next-payout').waitFor();
    expect(new URL(page.url()).pathname).toBe('/merchant');
    const position = await fen(page, 'position-now');
    await page.getByTestId('customers').waitFor();
    await screens(page, 'merchant-overview');

    await page.getByRole('link', { name: '看每一笔' }).click();
    await page.getByTestId('statement-lines').waitFor();
    await page.getByTestId('statement-net').waitFor();
    expect(await fen(page, 'statement-net')).toBe(position);
    const carriedIn = await page.getByTestId('sums').locator('dd').first().innerText();
    const rows = page.getByTestId('statement-lines').locator('tbody tr');
    const more = page.getByRole('button', { name: '显示更多' });
    while ((await more.count()) > 0) {
      const shown = await rows.count();
      await more.click();
      await rows.nth(shown).waitFor();
    }
    const lines = Number(await page.getByTestId('shown-lines').getAttribute('data-net-fen'));
    expect(lines + Math.round(Number(carriedIn.replaceAll(',', '')) * 100)).toBe(position);
    await page.getByLabel('类型').selectOption({ label: '本店积分在别家用' });
    await page.getByText('本店积分用在').first().waitFor();
    await screens(page, 'merchant-statement');
  });

  it('an owner saves exactly what is shown', async () => {
    const page = await as('linlaoban', desktop);
    await page.goto('/merchant/statement');
    await page.getByTestId('statement-lines').waitFor();
    const rows = await page.getByTestId('statement-lines').locator('tbody tr').count();
    const saving = page.waitForEvent('download');
    await page.getByTestId('statement-csv').click();
    const saved = await readFile(await (await saving).path(), 'utf8');
    expect(saved.startsWith('\uFEFF时间,单号,')).toBe(true);
    expect(saved.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  });

  it('an owner prints the shop’s sign on A5, with nothing else on it', async () => {
    const page = await as('linlaoban', desktop);
    await page.goto('/merchant/sign');
    await page.getByTestId('shop-sign').waitFor();
    await screens(page, 'merchant-sign');
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([420, 595]); // A5 in points
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header').isVisible()).toBe(false);
    expect(await page.getByTestId('print-sign').isVisible()).toBe(false);
    const folder = process.env['YOUHUI_SCREENS'];
    if (folder) await page.screenshot({ path: `${folder}/merchant-sign-print.png` });
  });

  it('an owner adds a till, whose code is shown once, and gives a cashier a PIN', async () => {
    const page = await as('linlaoban', phone);
    await page.goto('/merchant/tills');
    await page.getByLabel('新设备的名字').fill('前台手机');
    await page.getByTestId('create-terminal').click();
    await page.getByTestId('pairing-code').waitFor();
    expect(await page.getByTestId('pairing-code').innerText()).toMatch(/^\d{4} \d{4}$/);
    await page.getByRole('button', { name: '设置口令:小周' }).click();
    await page.getByLabel('小周 的新口令').fill('7391');
    await page.getByLabel('再输一次').fill('7391');
    await screens(page, 'merchant-tills');
    await page.getByTestId('set-pin').click();
    await page.getByTestId('pin-set').waitFor();
    await page.reload();
    await page.getByTestId('terminals').waitFor();
    expect(await page.getByTestId('pairing-code').count()).toBe(0);
  });

  it('an owner is told the last day before leaving, and may stay after all', async () => {
    const page = await as('linlaoban', phone);
    await page.goto('/merchant/terms');
    await page.getByLabel('退出原因').fill('店面转让');
    await page.getByTestId('give-exit').click();
    expect(await page.getByRole('dialog').innerText()).toMatch(/最后一天是 \d{4}-\d\d-\d\d/);
    await page.getByTestId('confirm').click();
    await page.getByTestId('leaving').waitFor();
    await screens(page, 'merchant-leaving');
    await page.getByTestId('withdraw-exit').click();
    await page.getByTestId('stays').waitFor();
  });

  it('an administrator leads an application to the visit and the public notice', async () => {
    const page = await as('guanliyuan', desktop);
    await page.goto('/alliance');
    await page.getByTestId('new-application').click();
    await page.getByLabel('店名').fill('青石巷豆花');
    await page.getByLabel('行业').fill('餐饮');
    await page.getByLabel('地址').fill('青石巷 7 号');
    await page.getByTestId('apply').click();
    await page.getByTestId('step-applied').waitFor();
    await page.getByTestId('do-checkPapers').click();
    await page.getByLabel('看了哪些材料').fill('营业执照、食品经营许可证');
    await screens(page, 'alliance-papers');
    await page.getByTestId('take-step').click();
    await page.getByTestId('step-papers_checked').waitFor();
    await page.getByTestId('do-recordVisit').click();
    await page.getByLabel('上门看到的情况').fill('店面属实,愿意受理积分');
    await page.getByTestId('take-step').click();
    await page.getByTestId('step-visited').waitFor();
    await page.getByText('核实(guanliyuan)').waitFor();
    await page.getByTestId('do-postNotice').click();
    await page.getByTestId('step-noticed').waitFor();
    await page.getByText('签约要由另一位同事办').waitFor();
    expect(await page.getByTestId('do-signAgreement').isDisabled()).toBe(true);
    await screens(page, 'alliance-board');
    await page.goto('/alliance/shops');
    await page.getByTestId('shop-M01').waitFor();
    await page.getByTestId('contact-phone').fill('问前台');
    await page.getByTestId('save-contact').click();
    await page.getByText('请填 5–25 位数字').waitFor();
    await page.getByTestId('contact-phone').fill('12345');
    await page.getByTestId('save-contact').click();
    await page.getByTestId('contact-saved').waitFor();
    await screens(page, 'alliance-shops');
    await page.reload();
    await page.getByTestId('contact-phone').waitFor();
    expect(await page.getByTestId('contact-phone').inputValue()).toBe('12345');
  });
});
