import type { Browser, Locator, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { ByKeyboard } from '../support/by-keyboard';
import { DemoCaller } from '../support/demo-caller';
import { cutOrCovered, desktop, fitsScreen, phone } from '../support/page-looks';
import { RunningProduct } from '../support/product';
import { demoCashier, pairingCodeOf } from '../support/till-screen';

jest.setTimeout(180_000);

describeWithBrowser('a keyboard, and nothing else', () => {
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;
  let keys: ByKeyboard;

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN', baseURL: product.address });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    keys = new ByKeyboard(page);
  });

  afterEach(async () => {
    await page.context().close();
    expect(keys.faults).toEqual([]);
  });

  const at = (testId: string): Locator => page.getByTestId(testId);
  const question = () => page.locator('dialog[open]');

  async function signIn(login: string): Promise<void> {
    await page.goto('/sign-in');
    await keys.enter(at(`demo-${login}`));
    await at('viewer-name').waitFor();
  }

  /** A question keeps the focus; Escape leaves everything as it was, and the focus where it was before. */
  async function asksAndLetsGo(opener: Locator, decline = '取消'): Promise<void> {
    await keys.enter(opener);
    await question().waitFor();
    expect(await keys.strayedFrom(question())).toEqual([]);
    await keys.press('Escape');
    await question().waitFor({ state: 'hidden' });
    expect(await keys.isOn(opener)).toBe(true);
    // Declined by its own button it lets go as well.
    await keys.press('Enter');
    await question().waitFor();
    await keys.enter(question().getByRole('button', { name: decline }));
    await question().waitFor({ state: 'hidden' });
    await page.waitForFunction('document.activeElement !== document.body');
    expect(await keys.isOn(opener)).toBe(true);
  }

  it('a cashier pairs a till, opens a shift, sells by typed code, voids and hands over', async () => {
    const owner = await DemoCaller.signIn(product.address, 'linlaoban');
    const desk = await DemoCaller.signIn(product.address, 'tangshegong');
    const { cards } = await desk.read<{ cards: { cardNo: string }[] }>('{ cards(memberNo: "R00028") { cardNo } }');
    await page.goto('/till');
    await keys.to(at('pairing-code'));
    await keys.type(await pairingCodeOf(owner));
    await keys.press('Enter');
    await keys.enter(at(`cashier-${demoCashier.login}`));
    await keys.to(at('pin'));
    await keys.type(demoCashier.pin);
    await keys.press('Enter');
    await at('scan-area').waitFor();

    await keys.to(at('typed-code'));
    await keys.type(cards[0]?.cardNo ?? '');
    await keys.press('Enter');
    await at('customer').waitFor();
    await keys.to(at('bill'));
    await keys.type('32');
    await keys.to(at('redeem-free'));
    await keys.press('Space');
    await page.locator('[data-testid=redeem-free][aria-pressed=true]').waitFor();
    await keys.enter(at('complete-checkout'));
    await at('checkout-success').waitFor();
    expect(await keys.isOn(at('next-sale'))).toBe(true);

    await asksAndLetsGo(at('show-receipt'), '关闭');
    await asksAndLetsGo(at('void-this'));
    await keys.enter(at('void-this'));
    await keys.enter(at('confirm'));
    await at('refund-success').waitFor();

    await asksAndLetsGo(at('close-shift'));
    await keys.enter(at('close-shift'));
    await keys.enter(at('confirm'));
    await at('handed-over').waitFor();
  });

  it('a member opens the code and the points, and blocks a card through its question', async () => {
    await page.setViewportSize(phone);
    await signIn('wudongzhi');
    await at('balance').waitFor();
    await keys.enter(page.getByRole('link', { name: '积分', exact: true }));
    await at('history').waitFor();
    await keys.enter(page.getByRole('link', { name: '我的', exact: true }));
    const block = page.locator('[data-testid^="block-"]').first();
    await asksAndLetsGo(block);
    await keys.enter(block);
    await keys.enter(at('confirm'));
    await at('card-blocked').waitFor();
  });

  it('a social worker skips to the records and approves one', async () => {
    await signIn('tangshegong');
    await page.goto('/hours');
    const approve = page.locator('[data-testid^="approve-"]').first();
    await approve.waitFor();
    await keys.press('Tab');
    await keys.press('Enter'); // the first stop leads past the head of the page
    expect(await keys.isOn(page.locator('main'))).toBe(true);
    await keys.enter(approve);
    await page.locator('.notice[data-testid^="approved-"]').waitFor();
  });

  it('an owner opens the statement and filters it', async () => {
    await signIn('linlaoban');
    await keys.enter(page.getByRole('link', { name: '看每一笔' }));
    await at('statement-lines').waitFor();
    await keys.to(page.getByLabel('类型'));
    await keys.press('ArrowDown');
    await page.getByText('本店积分用在').first().waitFor({ state: 'hidden' });
    await keys.to(at('statement-csv'));
  });

  it.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('text twice as large fits a %s', async (_device, viewport) => {
    await page.setViewportSize(viewport);
    const browserSettings = await page.context().newCDPSession(page);
    await browserSettings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    for (const [login, address, shown] of [
      ['wudongzhi', '/me', 'balance'],
      ['xiaozhou', '/till', 'scan-area'],
      ['linlaoban', '/merchant/statement', 'statement-lines'],
    ] as const) {
      await page.context().clearCookies();
      await page.evaluate('localStorage.clear()').catch(() => undefined); // the page before the first has none
      await signIn(login);
      await page.goto(address);
      await at(shown).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await sizeOfText(page)).toBe(34);
      expect([address, await fitsScreen(page), await cutOrCovered(page)]).toEqual([address, true, []]);
    }
  });
});

const sizeOfText = (page: Page): Promise<number> =>
  page.evaluate<number>('parseFloat(getComputedStyle(document.body).fontSize)');
