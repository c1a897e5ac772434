import type { Browser, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { DemoCaller } from '../support/demo-caller';
import { accessibilityFaults, desktop, phone } from '../support/page-looks';
import { RunningProduct } from '../support/product';
import { scanWithGun } from '../support/scanner-gun';
import { signInAs } from '../support/sign-in-screen';

jest.setTimeout(90_000);

describeWithBrowser('a day of the demo community, in a browser', () => {
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

  /** A person's own browser window, signed in by one tap. Fails on any request that leaves this machine. */
  async function as(
    login: string,
    viewport: { width: number; height: number },
  ): Promise<{ page: Page; strangers: string[] }> {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: product.address });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const strangers: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(product.address) && !/^(data|blob):/.test(request.url()))
        strangers.push(request.url());
    });
    await signInAs(page, login);
    return { page, strangers };
  }

  const picture = async (page: Page, name: string) => {
    const folder = process.env['YOUHUI_SCREENS'];
    if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
  };
  const screen = async (page: Page, name: string) => {
    expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
    await picture(page, name);
  };

  let serviceId = '';

  it('a volunteer logs hours, and another person approves them: points arrive', async () => {
    const volunteer = await as('wudongzhi', phone);
    await volunteer.page.goto('/hours');
    const rows = volunteer.page.getByTestId('service-records').locator('[data-testid^="service-"]');
    await rows.first().waitFor();
    const before = await rows.count();
    await volunteer.page.getByLabel('项目', { exact: true }).selectOption('邻里互助');
    await volunteer.page.getByRole('button', { name: '90 分钟' }).click();
    await volunteer.page.getByTestId('record-service').click();
    await volunteer.page.getByTestId('service-recorded').waitFor();
    await screen(volunteer.page, 'hours-phone');
    await rows.nth(before).waitFor(); // the list has the new record, on top
    serviceId = ((await rows.first().getAttribute('data-testid')) ?? '').replace('service-', '');
    expect(serviceId).not.toBe('');
    expect(await volunteer.page.getByTestId(`approve-${serviceId}`).count()).toBe(0);

    const organiser = await as('weiguyu', desktop);
    await organiser.page.goto('/hours');
    await organiser.page.getByTestId(`approve-${serviceId}`).click();
    const arrived = organiser.page.getByTestId('approved-arrived');
    await arrived.waitFor();
    expect(await arrived.innerText()).toMatch(/15/); // 90 minutes × 10 points an hour
    await screen(organiser.page, 'hours-desktop');
    expect([...volunteer.strangers, ...organiser.strangers]).toEqual([]);
  });

  it('a cashier sells for points, in large words, and takes the sale back', async () => {
    const desk = await DemoCaller.signIn(product.address, 'tangshegong');
    const { cards } = await desk.read<{ cards: { cardNo: string }[] }>('{ cards(memberNo: "R00001") { cardNo } }');
    const { page, strangers } = await as('xiaozhou', phone);
    await page.goto('/till');
    await page.getByTestId('scan-area').waitFor();
    await scanWithGun(page, cards[0]?.cardNo ?? '');
    await page.getByTestId('customer').waitFor();
    expect(await page.getByTestId('customer').innerText()).not.toContain('吴冬至');
    await page.getByLabel('账单金额(元)').fill('32');
    await page.getByTestId('redeem-free').click();
    await page.getByText('抵 5.00 元', { exact: true }).waitFor();
    await screen(page, 'till-quote-phone');
    await page.getByTestId('complete-checkout').click();
    const line = page.getByTestId('checkout-success-line');
    await line.waitFor();
    expect((await line.innerText()).replace(/\s+/g, ' ')).toContain('抵 5.00 元 实收 27.00 元');
    await screen(page, 'till-phone');
    await page.getByTestId('next-sale').click();
    const sale = page.getByTestId('sales').locator('[data-testid^="refund-"]').first();
    await sale.click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('refund-success').waitFor();
    await screen(page, 'till-refund-phone');
    expect(strangers).toEqual([]);
  });

  it('the service desk sells by member number; whoever asks for too much is told why, and offered what is possible', async () => {
    const { page } = await as('tangshegong', desktop);
    await page.goto('/desk');
    await page.getByLabel('商户', { exact: true }).selectOption({ value: 'M01' });
    await page.getByRole('searchbox', { name: '会员' }).fill('R00001');
    await page.getByRole('searchbox', { name: '会员' }).press('Enter');
    await page.getByTestId('picked-member').waitFor();
    await page.getByLabel('账单金额(元)').fill('10');
    await page.getByLabel('抵扣积分').fill('99');
    await page.getByTestId('take-offer').click();
    expect(await page.getByLabel('抵扣积分').inputValue()).toBe('50');
    await screen(page, 'desk-desktop');
  });

  const cutOpenCycle = async (page: Page) => {
    await page.goto('/ledger/cycles');
    await page.getByTestId('cut').click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('cut-netted').waitFor({ timeout: 60_000 });
  };

  it('an accountant reads a journal to its legs, cuts the cycle and sees the net', async () => {
    const { page, strangers } = await as('qiankuaiji', desktop);
    await page.goto('/ledger/journals');
    const newest = page.getByTestId('journals').locator('[data-testid^="journal-"]').first();
    await newest.click();
    await page.getByTestId('chain-hash').first().waitFor();
    await screen(page, 'ledger-desktop');
    await page.goto('/ledger/positions');
    await page.getByTestId('coverage').waitFor();
    await page.getByTestId('position-FUND').waitFor();
    await screen(page, 'positions-desktop');
    const told: string[] = [];
    page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => told.push(String(payload))));
    await cutOpenCycle(page);
    await screen(page, 'cycle-desktop');
    expect(told.filter((message) => message.includes('"cycleChanged":{"ids":["')).length).toBeGreaterThan(0);
    expect(strangers).toEqual([]);
  });

  it('an accountant sees the net of a cut also where no subscription gets through', async () => {
    const { page } = await as('qiankuaiji', desktop);
    await page.routeWebSocket(/graphql/, (socket) => socket.close());
    await cutOpenCycle(page);
  });

  it('serves the GraphQL explorer from this machine alone', async () => {
    const { page, strangers } = await as('qiankuaiji', desktop);
    await page.goto('/explorer');
    await page.locator('.graphiql-query-editor', { hasText: 'viewer' }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window', { hasText: '胜利社区' }).waitFor();
    await picture(page, 'explorer-desktop'); // its colours are GraphiQL's own
    expect(strangers).toEqual([]);
  });
});
