import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { Counter } from '../support/counter';
import { accessibilityFaults, desktop, fitsScreen, phone, tooSmallForElders, until } from '../support/page-looks';
import { RunningProduct } from '../support/product';
import { scanWithGun } from '../support/scanner-gun';
import { nextId } from '../support/test-community';

jest.setTimeout(120_000);

describeWithBrowser('family help, on two phones and at a till', () => {
  let product: RunningProduct;
  let browser: Browser;
  let elder: Page;
  let helper: Page;
  let till: Page;
  let elsewhere: Counter;
  let shown = '';

  const opened = async (viewport: { width: number; height: number }): Promise<Page> => {
    const context: BrowserContext = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      baseURL: product.address,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
  const signedIn = async (login: string, viewport: { width: number; height: number }): Promise<Page> => {
    const page = await opened(viewport);
    await page.goto('/sign-in');
    await page.getByTestId(`demo-${login}`).click();
    await page.getByTestId('viewer-name').waitFor();
    return page;
  };

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
    elsewhere = await Counter.open(product.address, 'xiaoxu', 'M02');
    elder = await signedIn('wudongzhi', phone);
    till = await signedIn('xiaozhou', desktop);
    helper = await opened(phone);
    await helper.goto('/');
    await helper.getByTestId('phone').fill('13800000002');
    await helper.getByTestId('send-code').click();
    await helper.getByTestId('code').waitFor();
    const sent = await (await fetch(`${product.address}/dev/messages`)).text();
    await helper.getByTestId('code').fill(/\d{6}/.exec(sent.replace(/\+?\d{11}/g, ''))?.[0] ?? '');
    await helper.getByTestId('sign-in-by-phone').click();
    await helper.getByTestId('payment-code').waitFor();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  const screen = async (page: Page, name: string, fullPage = false) => {
    expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
    expect([name, await fitsScreen(page)]).toEqual([name, true]);
    const folder = process.env['YOUHUI_SCREENS'];
    if (folder) await page.screenshot({ path: `${folder}/family-${name}.png`, fullPage });
  };
  const codeShown = async () => (await helper.getByTestId('payment-code').innerText()).replace(/\s/g, '');
  /** A code that was not shown to any till yet. */
  const newCode = async () => {
    await until(helper, async () => (await codeShown()) !== shown);
    return (shown = await codeShown());
  };
  const textOf = async (page: Page, testId: string) =>
    (await page.getByTestId(testId).innerText()).replace(/\s+/g, ' ');

  it('the member invites by name, points a day and time, and is shown eight digits', async () => {
    await elder.goto('/me/mine');
    await elder.getByTestId('invite-open').click();
    await elder.getByTestId('invite-submit').click();
    await elder.getByText('请填写 1 至 40 个字').waitFor();
    await elder.getByTestId('helper-name').fill('女儿小红');
    await elder.getByTestId('helper-points').fill('101');
    await elder.getByTestId('invite-submit').click();
    expect(await elder.getByTestId('invitation').count()).toBe(0);
    await elder.getByTestId('helper-points').fill('50');
    await screen(elder, 'invite');
    await elder.getByTestId('invite-submit').click();
    await elder.getByTestId('invitation-digits').waitFor();
    await screen(elder, 'invitation');
  });

  it('the helper sees whom they would help, accepts, and has the code in two taps', async () => {
    const digits = await textOf(elder, 'invitation-digits');
    await helper.getByRole('link', { name: '我的', exact: true }).click();
    await helper.getByTestId('help-digits').fill('12');
    await helper.getByTestId('help-look').click();
    await helper.getByText('请输入 8 位数字').waitFor();
    await helper.getByTestId('help-digits').fill(digits);
    await helper.getByTestId('help-look').click();
    await helper.getByTestId('help-offer').waitFor();
    expect(await textOf(helper, 'help-offer')).toMatch(/您将帮 吴\*\* 付款.*女儿小红.*每天最多 50 积分/);
    await screen(helper, 'offer');
    await helper.getByTestId('help-accept').click();
    await helper.getByTestId('help-accepted').waitFor();
    await screen(helper, 'accepted');
    await elder.getByText('今天用了 0 / 50 积分').waitFor(); // without being asked
    expect(await elder.getByTestId('invitation').count()).toBe(0);

    await helper.goto('/me');
    await helper.getByRole('link', { name: '我的', exact: true }).click();
    await helper.getByTestId('help-R00001').click();
    await helper.getByTestId('payment-code').waitFor();
    await helper.getByTestId('balance').waitFor();
    expect(await textOf(helper, 'helping')).toMatch(/您在替 吴\*\* 付款.*今天还可用 50 积分/);
    await screen(helper, 'code');
    await screen(helper, 'code-whole', true);
    // Hours are nobody's but the member's.
    expect(await helper.locator('main').innerText()).not.toMatch(/志愿|分钟/);
    expect(await helper.locator('main').innerText()).not.toContain('吴冬至');
  });

  it('a till sells by it, says only that it is family help, and takes in one tap what is left', async () => {
    const away = await elsewhere.scan(await newCode());
    expect(away).toMatchObject({ presented: 'HELPER', noPinPoints: 50 });
    await till.goto('/till');
    await till.getByTestId('scan-area').waitFor();
    await scanWithGun(till, await newCode());
    await till.getByTestId('customer').waitFor();
    expect(await textOf(till, 'customer')).toMatch(/吴\*\* 亲情代付/);
    await till.getByTestId('bill').fill('120');
    await till.getByTestId('price').waitFor();
    expect(await textOf(till, 'price')).toContain('115.00'); // 50 points, no more, and nobody is asked to confirm
    expect(await till.getByTestId('needs-confirmation').count()).toBe(0);
    await screen(till, 'till');
    // Another shop was faster.
    expect(await elsewhere.sell(nextId(), String(away['quoteId']), 12_000, 30)).toMatchObject({ redeemFen: 300 });
    await till.getByTestId('complete-checkout').click();
    await till.getByTestId('checkout-refused-HELPER_LIMIT_EXCEEDED').waitFor();
    await screen(till, 'till-limit');
    await till.getByTestId('take-offer').click();
    await till.getByTestId('checkout-success').waitFor();
    expect(await textOf(till, 'checkout-success-line')).toContain('抵 2.00 元');
    expect(await till.locator('body').innerText()).not.toContain('小红');
    await screen(till, 'till-sold');
    await helper.getByText('今天的额度用完了').waitFor();
    await helper.getByTestId('paid-by').first().waitFor();
    expect(await helper.locator('main').innerText()).not.toContain('小红');
  });

  it('the member sees who paid and how much of the day is used', async () => {
    await elder.goto('/me/points');
    await elder.getByTestId('paid-by').nth(1).waitFor();
    await elder.getByTestId('paid-by').first().scrollIntoViewIfNeeded();
    expect(await elder.getByTestId('paid-by').allInnerTexts()).toEqual(['由女儿小红代付', '由女儿小红代付']);
    await screen(elder, 'history');
    await elder.goto('/me/mine');
    await elder.getByText('今天用了 50 / 50 积分').waitFor();
    await screen(elder, 'mine', true);
  });

  it('is large enough in elder mode, fits small screens, and is there in English', async () => {
    for (const [page, name, addresses] of [
      [elder, 'elder', ['/me/mine']],
      [helper, 'helper', ['/me/mine', '/me/family/R00001', '/me/family/R00009']],
    ] as const) {
      await page.getByTestId('elder-mode').click();
      for (const address of addresses) {
        await page.goto(address);
        await page.locator('main h1').first().waitFor();
        if (address === '/me/mine') {
          await page.getByTestId('invite-open').click();
          await page.getByTestId('invite-form').waitFor();
        }
        expect([address, await tooSmallForElders(page), await fitsScreen(page)]).toEqual([address, [], true]);
        await screen(page, `${name}-large${address.replaceAll('/', '-')}`, true);
      }
      await page.getByTestId('elder-mode').click();
    }
    await helper.getByTestId('language').click();
    await helper.goto('/me/family/R00001');
    await helper.getByText('Today’s points are used up').waitFor();
    await helper.getByTestId('balance').waitFor();
    await screen(helper, 'code-english', true);
    await helper.setViewportSize({ width: 320, height: 568 });
    for (const address of ['/me/mine', '/me/family/R00001']) {
      await helper.goto(address);
      await helper.locator('main h1').first().waitFor();
      expect([address, await fitsScreen(helper)]).toEqual([address, true]);
    }
    await helper.setViewportSize(phone);
    await helper.getByTestId('language').click();
    await helper.goto('/me/family/R00001');
    await helper.getByTestId('payment-code').waitFor();
  });

  it('the desk sees the same with the member there', async () => {
    const desk = await signedIn('tangshegong', desktop);
    await desk.goto('/desk');
    await desk.getByLabel('会员').fill('R00001');
    await desk.getByTestId('member-R00001').click();
    await desk.getByText('今天用了 50 / 50 积分').waitFor();
    await screen(desk, 'desk', true);
    await desk.context().close();
  });

  it('the member stops it: no code is recognised, and nothing of theirs is open any more', async () => {
    const digits = await newCode();
    await elder.locator('[data-testid^="stop-"]').click();
    await screen(elder, 'stop');
    await elder.getByTestId('confirm').click();
    await elder.getByTestId('help-ended').waitFor();
    expect(await elsewhere.scan(digits)).toMatchObject({ code: 'CODE_NOT_RECOGNISED' });
    await helper.getByTestId('help-over').waitFor(); // without being asked
    await screen(helper, 'over');
    expect(await helper.evaluate("localStorage.getItem('youhui.helped-devices')")).toBe('[]');
    await helper.goto('/me/mine');
    await helper.getByTestId('help-digits').waitFor();
    expect(await helper.getByTestId('people-i-help').count()).toBe(0);
  });

  it('the helper who signs out leaves no code behind for whoever holds the phone next', async () => {
    await elder.goto('/me/mine');
    await elder.getByTestId('invite-open').click();
    await elder.getByTestId('helper-name').fill('女儿小红');
    await elder.getByTestId('help-week').check();
    await elder.getByTestId('invite-submit').click();
    await helper.getByTestId('help-digits').fill(await textOf(elder, 'invitation-digits'));
    await helper.getByTestId('help-look').click();
    await helper.getByTestId('help-accept').click();
    await helper.getByTestId('help-accepted').getByRole('link').click();
    await helper.getByTestId('payment-code').waitFor();
    const digits = await codeShown();
    await helper.goto('/me/mine');
    await helper.locator('.member-sign-out').click();
    await helper.getByTestId('phone').waitFor();
    expect(await helper.evaluate("localStorage.getItem('youhui.helped-devices')")).toBe('[]');
    expect(await elsewhere.scan(digits)).toMatchObject({ code: 'CODE_NOT_RECOGNISED' });
  });
});
