import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { DemoCaller } from '../support/demo-caller';
import { accessibilityFaults, desktop, fitsScreen, phone, tooSmallForElders } from '../support/page-looks';
import { RunningProduct } from '../support/product';
import { scanWithGun } from '../support/scanner-gun';
import { signInAs } from '../support/sign-in-screen';
import { nextId } from '../support/test-community';

jest.setTimeout(120_000);

/** A tablet on the counter. */
const tablet = { width: 820, height: 1180 };
const pin = '307416';

describeWithBrowser('a resident of 75 years at the service desk, in a browser', () => {
  let product: RunningProduct;
  let browser: Browser;
  let counter: BrowserContext;
  let page: Page;
  let staff: Page;
  let wang: string;
  let li: string;

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
    const admin = await DemoCaller.signIn(product.address, 'guanliyuan');
    const holder = async (memberNo: string, displayName: string, points: number) => {
      await admin.run('registerMember', { commandId: nextId(), memberNo, displayName }, '');
      const balance = { memberNo, issuer: 'FUND', points, expiresOn: '2099-12-31' };
      await admin.run('bringInBalance', { ...balance, commandId: nextId() }, '');
      await admin.run('setPin', { memberNo, pin }, '');
      const card = await admin.run('issueCard', { memberNo, nfcId: null }, '... on MemberCard { cardNo }');
      return String(card['cardNo']);
    };
    wang = await holder('Q00001', '王秀兰', 123);
    li = await holder('Q00002', '李德福', 45);
    counter = await browser.newContext({ viewport: tablet, locale: 'zh-CN', baseURL: product.address });
    page = await counter.newPage();
    page.setDefaultTimeout(20_000);
    const own = await browser.newContext({ viewport: desktop, locale: 'zh-CN', baseURL: product.address });
    staff = await own.newPage();
    staff.setDefaultTimeout(20_000);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  const screens = async (on: Page, name: string, forElders = true) => {
    expect({ name, faults: await accessibilityFaults(on) }).toEqual({ name, faults: [] });
    const folder = process.env['YOUHUI_SCREENS'];
    const before = on.viewportSize() ?? tablet;
    for (const [device, viewport] of Object.entries({ phone, tablet, desktop })) {
      await on.setViewportSize(viewport);
      expect({ name, device, fits: await fitsScreen(on) }).toEqual({ name, device, fits: true });
      if (forElders) expect({ name, device, small: await tooSmallForElders(on) }).toEqual({ name, device, small: [] });
      if (folder) await on.screenshot({ path: `${folder}/${name}-${device}.png`, fullPage: true });
    }
    await on.setViewportSize(before);
  };
  const press = async (digits: string) => {
    for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
  };
  /** Whatever of a resident could be left in the browser. */
  const left = () =>
    page.evaluate<string>(
      'document.body.innerText + JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })',
    );

  it('staff make the tablet on the counter a self-service desk, and are signed out of it', async () => {
    await signInAs(page, 'tangshegong');
    await page.getByRole('link', { name: '自助台' }).click();
    await page.getByTestId('desk-name').fill('一号窗口');
    await screens(page, 'desk-devices', false);
    await page.getByTestId('make-desk').click();
    await page.getByTestId('confirm').click();
    await page.getByTestId('desk-card').waitFor();
    expect(new URL(page.url()).pathname).toBe('/self-service');
    await screens(page, 'self-service');
    await page.goto('/desk-devices');
    await page.getByTestId('desk-card').waitFor();
    expect((await counter.cookies()).map(({ name }) => name)).toEqual(['youhui_desk']);
  });

  it('says that other devices are none, and keeps what is theirs', async () => {
    await staff.goto('/sign-in');
    await staff.evaluate("localStorage.setItem('youhui.test', 'kept')");
    await staff.goto('/self-service');
    await staff.getByText('这台设备不是居民自助台').waitFor();
    expect(await staff.evaluate("localStorage.getItem('youhui.test')")).toBe('kept');
  });

  it('a card is typed on large keys: a slip is told at once, a wrong PIN says what to do', async () => {
    await press(`${wang.slice(0, 15)}${(Number(wang[15]) + 1) % 10}`);
    await page.getByTestId('desk-problem').waitFor();
    expect(await page.getByTestId('desk-problem').innerText()).toContain('按错了一位');
    await press(wang);
    await page.getByTestId('desk-card-read').waitFor();
    await press('307417');
    await page.getByTestId('desk-problem').waitFor();
    expect(await page.getByTestId('desk-problem').innerText()).toContain('请工作人员帮您重设');
    await screens(page, 'self-service-pin-wrong');
    await press(pin);
    await page.getByTestId('balance').waitFor();
    expect(await page.getByTestId('balance').innerText()).toContain('123');
    expect(await page.getByTestId('viewer-name').innerText()).toBe('王秀兰');
    await screens(page, 'self-service-points');
  });

  it('she sees her cards, gives and looks after her data; there is no code, no phone and no account', async () => {
    await page.getByRole('link', { name: '我的', exact: true }).click();
    await page.getByTestId('cards').waitFor();
    expect(await page.getByTestId(`block-${wang}`).count()).toBe(1);
    for (const absent of ['devices', 'account-link', 'payment-code'])
      expect([absent, await page.getByTestId(absent).count()]).toEqual([absent, 0]);
    await screens(page, 'self-service-mine');
    await page.getByTestId('to-privacy').click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByTestId('list-error').count()).toBe(0);
    await page.goto('/me');
    await page.getByTestId('balance').waitFor();
    await page.goto('/account');
    await page.getByTestId('desk-bar').waitFor();
  });

  it('one big button ends it: nothing is left, not behind the back button either', async () => {
    await page.goto('/me/points');
    await page.getByTestId('balance').waitFor();
    await page.getByTestId('desk-end').click();
    await page.getByTestId('desk-ended').waitFor();
    await screens(page, 'self-service-ended');
    for (const secret of ['王秀兰', wang, wang.slice(-4), '123 ']) expect(await left()).not.toContain(secret);
    for (let step = 0; step < 4; step += 1) {
      await page.goBack().catch(() => null);
      await page.getByTestId('desk-card').waitFor();
      expect(await left()).not.toContain('王秀兰');
    }
    expect((await counter.cookies()).map(({ name }) => name)).toEqual(['youhui_desk']);
  });

  it('the next resident scans the card, sees their own, and is told before it ends by itself', async () => {
    await page.goto('/self-service');
    await page.getByTestId('desk-card').waitFor();
    await scanWithGun(page, li);
    await page.getByTestId('desk-card-read').waitFor();
    await page.clock.install(); // after the scan: an installed clock times the keys by itself
    await page.keyboard.type(pin);
    await page.getByTestId('balance').waitFor();
    expect(await page.getByTestId('balance').innerText()).toContain('45');
    expect(await left()).not.toContain('王秀兰');
    await page.clock.fastForward(160_000);
    await page.getByText('碰一下屏幕可以继续').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByText('不用时').waitFor();
    await page.clock.fastForward(179_000);
    await page.getByText('碰一下屏幕可以继续').waitFor();
    await page.clock.fastForward(2_000);
    await page.getByTestId('desk-ended').waitFor();
    expect(await left()).not.toContain('李德福');
    await page.close();
    page = await counter.newPage(); // with a clock of its own again
    page.setDefaultTimeout(20_000);
  });

  it('who forgot the PIN chooses another at the desk, twice, and staff never see it', async () => {
    await page.goto('/self-service');
    await page.getByTestId('desk-card').waitFor();
    await signInAs(staff, 'tangshegong');
    await staff.goto('/desk-devices');
    await staff.getByRole('searchbox').fill('Q00001');
    await staff.getByTestId('member-Q00001').click();
    await staff.getByTestId('open-pin-choice').click();
    await staff.getByTestId('pin-opened').waitFor();
    await screens(staff, 'desk-devices-pin-opened', false);
    await page.getByTestId('choose-pin').click();
    await press('111111');
    await page.getByText('太容易被猜到').waitFor();
    await press('918273');
    await page.getByText('请再按一遍').waitFor();
    await screens(page, 'self-service-new-pin');
    await press('918274');
    await page.getByText('两遍不一样').waitFor();
    await press('918273');
    await page.getByText('请再按一遍').waitFor();
    await press('918273');
    await page.getByTestId('pin-chosen').waitFor();
    await press(wang);
    await page.getByTestId('desk-card-read').waitFor();
    await press('918273');
    await page.getByTestId('balance').waitFor();
  });

  it('staff end the desk: whoever is at it is out, and it is none any more', async () => {
    await staff.reload();
    await staff.getByTestId('end-desk-1').click();
    await staff.getByTestId('confirm').click();
    await staff.getByTestId('desk-device-gone').waitFor();
    await page.reload();
    await page.getByText('这台设备不是居民自助台').waitFor();
  });
});
