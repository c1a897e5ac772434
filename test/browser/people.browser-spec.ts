import type { Browser, Page } from 'playwright-core';
import { setUpSecondFactor } from '../support/authenticator';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { accessibilityFaults, desktop, fitsScreen, phone } from '../support/page-looks';
import { command, postGraphql } from '../support/post-graphql';
import { RunningProduct } from '../support/product';
import { signInAs } from '../support/sign-in-screen';

jest.setTimeout(120_000);

describeWithBrowser('people and their roles, in a browser', () => {
  let product: RunningProduct;
  let browser: Browser;
  let admin: Page;
  let second: Page;
  const passwords: Record<string, string> = {};

  beforeAll(async () => {
    product = await RunningProduct.start();
    browser = await launchBrowser();
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  async function fresh(viewport = desktop): Promise<Page> {
    const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: product.address });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }

  /** Signs in with a name and a password that was made for it, and changes it: nothing else opens before. */
  async function enter(login: string, viewport = desktop): Promise<Page> {
    const page = await fresh(viewport);
    await page.goto('/sign-in');
    await page.getByRole('tab', { name: '工作人员登录' }).or(page.getByText('工作人员登录')).first().click();
    await page.getByLabel('账号').fill(login);
    await page.getByLabel('密码').fill(passwords[login] ?? '');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByTestId('must-change-password').waitFor();
    expect(await page.getByRole('link', { name: '账本' }).count()).toBe(0);
    const own = `${passwords[login] ?? ''}-own`;
    await page.getByTestId('password-before').fill(passwords[login] ?? '');
    await page.getByTestId('password-next').fill(own);
    await page.getByTestId('password-again').fill(own);
    await page.getByTestId('change-password').click();
    await page.getByTestId('must-change-password').waitFor({ state: 'detached' });
    passwords[login] = own;
    await page.goto('/');
    return page;
  }

  async function add(page: Page, login: string, roles: readonly string[], until?: string): Promise<void> {
    await page.getByTestId('open-add').click();
    await page.getByTestId('person-displayName').fill(`新来的${login}`);
    await page.getByTestId('person-login').fill(login);
    for (const role of roles) await page.getByTestId('add-person').getByTestId(`role-${role}`).check();
    if (until) await page.getByTestId('person-until').fill(until);
    await page.getByTestId('add').click();
    passwords[login] = (await page.getByTestId('password-made').innerText()).trim();
    expect(passwords[login]).toMatch(/^([a-z2-9]{3}-){3}[a-z2-9]{3}$/);
  }

  const screens = async (page: Page, name: string) => {
    expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
    const folder = process.env['YOUHUI_SCREENS'];
    for (const [device, viewport] of Object.entries({ phone, desktop })) {
      await page.setViewportSize(viewport);
      expect({ name, device, fits: await fitsScreen(page) }).toEqual({ name, device, fits: true });
      if (folder) await page.screenshot({ path: `${folder}/${name}-${device}.png`, fullPage: true });
    }
  };

  it('the only administrator makes a second one, and everybody sees that it was one person’s doing', async () => {
    admin = await fresh();
    await signInAs(admin, 'guanliyuan');
    await admin.getByRole('link', { name: '人员与权限' }).click();
    await admin.getByTestId('people').waitFor();
    await screens(admin, 'people');
    await add(admin, 'second', ['administrator']);
    await screens(admin, 'people-first-password');
    await admin.getByText('已办结的授权').click();
    await admin.getByText('当时没有第二位管理员,由一人办理').waitFor();
  });

  it('an auditor signs in with the password that was shown once, reads the books and changes nothing', async () => {
    const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await add(admin, 'audit', ['auditor'], inAMonth);
    await admin.reload();
    await admin.getByTestId('person-audit').getByText('待改密码').waitFor();
    expect(await admin.content()).not.toContain(passwords['audit']);
    const auditor = await enter('audit', phone);
    await auditor.getByTestId('journals').waitFor();
    expect(await auditor.getByRole('link', { name: '人员与权限' }).count()).toBe(0);
    await auditor.goto('/ledger/programmes');
    await auditor.getByTestId('programmes').waitFor();
    expect(await auditor.getByTestId('allocate').count()).toBe(0);
    await screens(auditor, 'auditor-programmes');
    await admin.getByTestId('deactivate-audit').click();
    await admin.getByTestId('confirm').click();
    await admin.getByTestId('done-deactivate').waitFor();
    await auditor.reload();
    await auditor.waitForURL(/sign-in/);
  });

  it('an accountant is made by two: one asks, the other agrees, on a phone', async () => {
    await admin.getByTestId('change-weiguyu').click();
    await admin.getByRole('dialog').getByTestId('role-accountant').check();
    await admin.getByTestId('confirm').click();
    await admin.getByTestId('request-weiguyu').waitFor();
    expect(await admin.getByTestId('agree-weiguyu').count()).toBe(0);
    await screens(admin, 'people-waiting-own');
    second = await enter('second', phone);
    await second.goto('/people');
    await second.getByTestId('agree-weiguyu').waitFor();
    await screens(second, 'people-waiting');
    await second.getByTestId('agree-weiguyu').click();
    await second.getByText('没有等待同意的申请').waitFor();
  });

  it('somebody with several roles works as one of them: the pages follow, and a reload remembers it', async () => {
    await add(admin, 'both', ['organiser', 'social_worker']);
    const both = await enter('both', phone);
    await both.getByTestId('act-as').waitFor();
    await both.getByRole('link', { name: '服务台代办' }).waitFor();
    await both.getByTestId('act-as').selectOption('organiser');
    await both.getByRole('link', { name: '服务台代办' }).waitFor({ state: 'detached' });
    await both.reload();
    await both.getByTestId('act-as').waitFor();
    expect(await both.getByTestId('act-as').inputValue()).toBe('organiser');
    await screens(both, 'role-switch');
    await both.getByTestId('act-as').selectOption('');
    await both.getByRole('link', { name: '服务台代办' }).waitFor();
  });

  it('who has lost the phone with the authenticator is helped by another, who says why', async () => {
    const address = `${product.address}/graphql`;
    const input = { communityCode: 'shengli', login: 'qiankuaiji', password: 'youhui-demo' };
    const signIn = command('signIn', '... on Session { token }');
    const opened = await postGraphql(address, '', signIn, { input });
    const token = String(opened.data?.['signIn']?.['token']);
    const { token: own } = await setUpSecondFactor(address, token, input.password);
    await admin.goto('/people');
    await admin.getByTestId('unlock-qiankuaiji').click();
    expect(await admin.getByTestId('confirm').isDisabled()).toBe(true);
    await admin.getByTestId('unlock-reason').fill('手机丢了,本人持身份证来社区');
    await screens(admin, 'people-unlock');
    await admin.getByTestId('confirm').click();
    await admin.getByTestId('done-unlock').waitFor();
    await admin.getByTestId('unlock-qiankuaiji').waitFor({ state: 'detached' });
    expect((await postGraphql(address, own, '{ viewer { login } }', {})).data).toEqual({ viewer: null });
  });
});
