import { readPaymentCode } from '@youhui/kernel';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { codesIn, itReadsCodes } from '../support/code-reader';
import { Counter } from '../support/counter';
import { accessibilityFaults, desktop, fitsScreen, phone, tooSmallForElders, until } from '../support/page-looks';
import { RunningProduct } from '../support/product';
import { nextId } from '../support/test-community';

jest.setTimeout(120_000);

describeWithBrowser('a member’s own pages, on a phone', () => {
  let product: RunningProduct;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let counter: Counter;

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
    counter = await Counter.open(product.address, 'xiaozhou', 'M01');
    context = await browser.newContext({ viewport: phone, locale: 'zh-CN', baseURL: product.address });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  const codeShown = async (on = page) => (await on.getByTestId('payment-code').innerText()).replace(/\s/g, '');
  const deviceOf = (digits: string) => readPaymentCode('77', digits)?.deviceNo;
  const pointsShown = async () => Number((await page.getByTestId('balance').innerText()).split('\n')[0]);

  const screens = async (name: string) => {
    expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
    const folder = process.env['YOUHUI_SCREENS'];
    if (!folder) return;
    for (const [device, viewport] of Object.entries({ phone, desktop })) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: `${folder}/${name}-${device}.png` });
    }
    await page.setViewportSize(phone);
  };

  it('signs in with the code sent to a phone that a family shares, and shows a code that a till accepts', async () => {
    await page.goto('/');
    await page.getByTestId('demo-13800000001').click();
    expect(await page.getByTestId('phone').inputValue()).toBe('13800000001');
    await page.getByTestId('phone').fill('138 0000 0001');
    await page.getByTestId('send-code').click();
    await page.getByTestId('code').waitFor();
    await page.getByRole('link', { name: '开发环境:看看发出的短信' }).waitFor();
    const messages = await context.newPage();
    await messages.goto('/dev-messages');
    const sent = await messages.getByTestId('dev-messages').getByRole('listitem').first().innerText();
    await messages.close();
    await page.getByTestId('code').fill(/\d{6}/.exec(sent)?.[0] ?? '');
    await page.getByTestId('sign-in-by-phone').click();
    await page.getByTestId('choose-R00001').click();
    const digits = await codeShown();
    expect(deviceOf(digits)).toBeGreaterThanOrEqual(0);
    expect(await page.title()).not.toContain(digits.slice(0, 4));
    expect(page.url()).toBe(`${product.address}/me`);
    await page.getByTestId('balance').waitFor();
    expect(await fitsScreen(page)).toBe(true);
    await screens('me');
    expect(await counter.scan(digits)).toMatchObject({ __typename: 'Quote', presented: 'CODE' });
    expect(await counter.scan(digits)).toMatchObject({ code: 'CODE_USED' });
  });

  itReadsCodes('shows codes that a scanner reads from the screen', async () => {
    const read = codesIn(await page.screenshot());
    const digits = read[0]?.split(':')[1] ?? '';
    expect(read).toEqual([`CODE-128:${digits}`, `QR-Code:${digits}`]);
    expect(deviceOf(digits)).toBe(deviceOf(await codeShown()));
  });

  it('says within a second that a till has read the code, never shows it again, and says what was paid', async () => {
    const shown = async () =>
      (await page.getByTestId('payment-code').or(page.getByTestId('next-code-soon')).innerText()).replace(/\s/g, '');
    // A fresh code, right after the first; a third of one half minute would be refused, so then it waits for the next.
    const fresh = () => page.getByTestId('payment-code').waitFor({ timeout: 40_000 });
    await page.getByTestId('scan-at-work').waitFor();
    await fresh();
    const digits = await codeShown();
    const quote = await counter.scan(digits);
    expect(quote).toMatchObject({ __typename: 'Quote', presented: 'CODE' });
    await until(page, async () => (await shown()) !== digits);
    expect(await page.getByTestId('scan-at-work').innerText()).toContain('已在邻里鲜生超市扫码,正在结算');
    await screens('me-scanned');
    await page.reload();
    await page.getByTestId('scan-at-work').waitFor();
    expect(await shown()).not.toBe(digits);
    await counter.sell(nextId(), String(quote['quoteId']), 3200, 5);
    await page.getByTestId('scan-paid').waitFor();
    const said = (await page.getByTestId('scan-paid').innerText()).replace(/\s+/g, ' ');
    expect(said).toContain('已付 5 积分');
    expect(said).toContain('邻里鲜生超市 · 还需付 31.50 元');
    await screens('me-paid');
    await fresh();
  });

  it('shows a code without a network, a new one every half minute, and puts it away', async () => {
    await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
    const device = deviceOf(await codeShown());
    await context.setOffline(true);
    await page.clock.install();
    await page.reload();
    await page.getByTestId('code-offline').waitFor();
    const before = await codeShown();
    expect(deviceOf(before)).toBe(device);
    await screens('me-offline');
    await page.clock.fastForward(31_000);
    await until(page, async () => (await codeShown()) !== before);
    expect(deviceOf(await codeShown())).toBe(device);
    await page.clock.fastForward(121_000);
    await page.getByTestId('show-code').click();
    expect(deviceOf(await codeShown())).toBe(device);
    // The installed app opens at its root: there too the code is what it can show.
    await page.goto('/');
    expect(deviceOf(await codeShown())).toBe(device);
    await context.setOffline(false);
    await page.close();
    page = await context.newPage(); // with a clock of its own again
    page.setDefaultTimeout(20_000);
    await page.goto('/me');
    await page.getByTestId('balance').waitFor();
  });

  it('confirms on the phone what goes beyond the limit', async () => {
    const before = await pointsShown();
    await page.goto('/me/shops'); // the question finds the member wherever they are
    const card = await cardNumber();
    await page.goto('/me/shops');
    const quote = await counter.scan(card);
    const quoteId = String(quote['quoteId']);
    const asked = { quoteId, billFen: 15_000, redeemPoints: 60 };
    expect(await counter.sell(nextId(), quoteId, 15_000, 60)).toMatchObject({ code: 'CONFIRMATION_NEEDED' });
    await counter.run('askConfirmation', asked, '... on Quote { quoteId }');
    await page.getByTestId('quote-ask').waitFor();
    expect(await page.getByTestId('quote-ask').innerText()).toContain('抵 6.00 元');
    await until(page, () => page.getByTestId('quote-confirm').isEnabled());
    await screens('me-quote');
    await page.getByTestId('quote-confirm').click();
    await page.getByTestId('quote-confirmed').waitFor();
    const sold = await counter.sell(nextId(), quoteId, 15_000, 60);
    expect(sold).toMatchObject({ __typename: 'Checkout', redeemFen: 600 });
    await page.goto('/me');
    await until(page, async () => (await pointsShown()) < before);
  });

  it('pays at the shop’s printed sign, with the till’s yes', async () => {
    await page.goto('/s/shengli/M01');
    await page.getByLabel('账单金额(元)').fill('30');
    await page.getByLabel('要用的积分').fill('10');
    await page.getByTestId('sign-submit').click();
    await page.getByTestId('sign-waiting').waitFor();
    await screens('sign-waiting');
    const [quote] = await counter.waiting();
    expect(quote).toMatchObject({ billFen: 3000, askedPoints: 10 });
    await counter.sell(nextId(), quote?.quoteId ?? '', 3000, 10);
    await page.getByTestId('sign-done').waitFor();
    const said = (await page.getByTestId('sign-done').innerText()).replace(/\s+/g, ' ');
    expect(said).toContain('抵 1.00 元 还需付 29.00 元');
    await screens('sign-done');
    await page.goto('/s/elsewhere/M01');
    await page.getByTestId('sign-elsewhere').waitFor();
  });

  it('gives to family and to the care pool, and every line of the history says who honours it', async () => {
    await page.goto('/me/mine');
    await page.getByRole('radio', { name: /R00021/ }).check();
    await page.getByTestId('gift-points').fill('5');
    await page.getByTestId('gift-submit').click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('given').waitFor();
    await page.getByTestId('donate-points').fill('3');
    await page.getByTestId('donate-submit').click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('donated').waitFor();
    expect(await page.getByTestId('call-community').getAttribute('href')).toBe('tel:02885550123');
    await screens('me-mine');
    await page.goto('/me/points');
    const lines = page.getByTestId('history').getByRole('listitem');
    await lines.nth(1).waitFor();
    expect(await lines.nth(0).innerText()).toMatch(/捐给关爱池[\s\S]*-3[\s\S]*由.+兑付/);
    expect(await lines.nth(1).innerText()).toMatch(/送给家人[\s\S]*-5[\s\S]*由.+兑付/);
    await screens('me-points');
  });

  const cardNumber = async () => {
    await page.goto('/me/mine');
    const block = page.getByTestId('cards').locator('[data-testid^="block-"]').first();
    return ((await block.getAttribute('data-testid')) ?? '').replace('block-', '');
  };

  it('changes the PIN, blocks a card at once, and removes this device and registers it anew', async () => {
    const card = await cardNumber();
    await page.getByTestId('pin-state').waitFor();
    expect(await page.getByTestId('pin-state').innerText()).toMatch(/^已设口令\(\d{4}-\d\d-\d\d 设置\)$/);
    expect(await page.getByTestId('pin-submit').innerText()).toBe('更换口令');
    await page.getByLabel('现在的口令').fill('123789');
    await page.getByTestId('pin-new').fill('246813');
    await page.getByTestId('pin-again').fill('246813');
    await page.getByTestId('pin-submit').click();
    await page.getByTestId('pin-set').waitFor();
    await page.getByTestId(`block-${card}`).click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('card-blocked').waitFor();
    expect(await counter.scan(card)).toMatchObject({ code: 'CARD_BLOCKED' });
    const mine = page.getByTestId('devices').getByRole('listitem').filter({ hasText: '这台设备' });
    await mine.getByRole('button').click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('device-removed').waitFor();
    await page.goto('/me');
    await page.getByTestId('device-revoked').waitFor();
    await screens('me-revoked');
    await page.getByTestId('register-device').click();
    const digits = await codeShown();
    expect(await counter.scan(digits)).toMatchObject({ __typename: 'Quote' });
  });

  it('in elder mode has text of 18 and targets of 60 everywhere, and stays within the screen', async () => {
    await page.getByTestId('elder-mode').click();
    for (const address of ['/me', '/me/points', '/me/shops', '/me/mine', '/s/shengli/M01', '/hours']) {
      await page.goto(address);
      await page.locator('main h1').first().waitFor();
      expect([address, await tooSmallForElders(page), await fitsScreen(page)]).toEqual([address, [], true]);
    }
    await page.goto('/me');
    await page.getByTestId('balance').waitFor();
    await screens('me-elder');
    await page.getByTestId('elder-mode').click();
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 640, height: 400 }, // a desktop at 200 %
    ]) {
      await page.setViewportSize(viewport);
      for (const address of ['/me', '/me/points', '/me/shops', '/me/mine', '/s/shengli/M01']) {
        await page.goto(address);
        await page.locator('main h1').first().waitFor();
        expect([address, await fitsScreen(page)]).toEqual([address, true]);
      }
    }
    await page.setViewportSize(phone);
  });

  it('still shows the code when the session has run out, and says what needs a sign-in', async () => {
    await page.goto('/me');
    const device = deviceOf(await codeShown());
    const cookies = await context.cookies();
    await context.clearCookies();
    await page.goto('/');
    await page.getByTestId('code-signed-out').waitFor();
    expect(deviceOf(await codeShown())).toBe(device);
    await page.goto('/me/points');
    await page.getByTestId('code-signed-out').waitFor();
    await context.addCookies(cookies);
  });

  it('forgets the device of whoever signs out: the next person with this phone cannot pay', async () => {
    await page.goto('/me');
    const digits = await codeShown();
    await page.goto('/me/mine');
    await page.locator('.member-sign-out').click();
    await page.getByTestId('phone').waitFor();
    expect(await page.evaluate("localStorage.getItem('youhui.payment-device')")).toBeNull();
    expect(await counter.scan(digits)).toMatchObject({ code: 'CODE_NOT_RECOGNISED' });
    await page.getByTestId('door-staff').click();
    await page.reload();
    await page.getByLabel('密码').waitFor(); // this device remembers who signs in here
  });
});
