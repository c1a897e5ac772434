import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { CliRun } from '../support/cli';
import { DemoCaller } from '../support/demo-caller';
import { cameraFrom, film } from '../support/fake-camera';
import { freeLowPort } from '../support/low-port';
import { phone } from '../support/page-looks';

jest.setTimeout(120_000);

const host = 'till.hub.test';

describeWithBrowser('a till and a member’s phone on the local network', () => {
  let folder: string;
  let video: string;
  let product: CliRun;
  let port: number;
  let httpsPort: number;
  let browser: Browser;
  let owner: DemoCaller;
  let member: Page;

  const opened = async (baseURL: string): Promise<BrowserContext> =>
    browser.newContext({ viewport: phone, locale: 'zh-CN', baseURL, ignoreHTTPSErrors: true });
  const secure = () => `https://${host}:${httpsPort}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'youhui-camera-'));
    video = join(folder, 'camera.y4m');
    [port, httpsPort] = [await freeLowPort(), await freeLowPort()];
    const lan = ['--lan', '--host', host, '--https-port', String(httpsPort)];
    product = new CliRun('start', '--data', join(folder, 'data'), '--port', String(port), ...lan);
    await product.says(/Press Ctrl-C/);
    browser = await launchBrowser({
      extraFlags: [...cameraFrom(video), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    });
    owner = await DemoCaller.signIn(`http://127.0.0.1:${port}`, 'linlaoban');
    member = await (await opened(secure())).newPage();
    await signInByPhone(member);
    await film(browser, await member.screenshot(), video);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    product?.signal('SIGINT');
    await product?.end();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  async function signInByPhone(page: Page): Promise<void> {
    page.setDefaultTimeout(20_000);
    await page.goto('/');
    await page.getByTestId('phone').fill('13800000001');
    await page.getByTestId('send-code').click();
    await page.getByTestId('code').waitFor();
    const sent = await (await fetch(`http://127.0.0.1:${port}/dev/messages`)).text();
    await page.getByTestId('code').fill(/\d{6}/.exec(sent.replace(/\+?\d{11}/g, ''))?.[0] ?? '');
    await page.getByTestId('sign-in-by-phone').click();
    await page.getByTestId('choose-R00001').click();
    await page.getByTestId('payment-code').waitFor();
  }

  /** A newly paired till with an open shift. */
  async function openTill(baseURL: string): Promise<Page> {
    const { terminals } = await owner.read<{ terminals: { terminalNo: string }[] }>(
      '{ terminals(merchantNo: "M01") { terminalNo } }',
    );
    const renewed = await owner.run('renewPairing', { ...terminals[0] }, '... on TerminalToPair { pairingCode }');
    const page = await (await opened(baseURL)).newPage();
    page.setDefaultTimeout(20_000);
    await page.goto('/till');
    await page.getByTestId('pairing-code').fill(renewed['pairingCode'] as string);
    await page.getByTestId('pair').click();
    await page.getByTestId('cashier-xiaozhou').click();
    await page.getByTestId('pin').pressSequentially('2468');
    await page.getByTestId('pin-done').click();
    await page.getByTestId('scan-area').waitFor();
    return page;
  }

  async function sell(till: Page): Promise<string> {
    await till.getByTestId('customer').waitFor();
    await till.getByTestId('bill').fill('32');
    await till.getByTestId('redeem-other').click();
    await till.getByTestId('redeem-typed').fill('10');
    await till.getByTestId('complete-checkout').click();
    await till.getByTestId('checkout-success').waitFor();
    return (await till.getByTestId('checkout-success-line').innerText()).replace(/\s+/g, ' ');
  }

  it('by HTTPS, under a name that is not localhost: the till’s camera reads the code from the phone’s screen', async () => {
    const till = await openTill(secure());
    expect(await till.evaluate('isSecureContext && location.hostname')).toBe(host);
    await film(browser, await member.screenshot(), video);
    await till.getByTestId('camera-on').click();
    expect(await sell(till)).toContain('抵 1.00 元 · 实收 31.00 元');
    await till.context().close();
  });

  it('without HTTPS: the camera is declined kindly, and the 18 digits are typed', async () => {
    const till = await openTill(`http://${host}:${port}`);
    expect(await till.evaluate('isSecureContext')).toBe(false);
    await till.getByTestId('camera-on').click();
    await till.getByTestId('camera-insecure').waitFor();
    const digits = await (await DemoCaller.signIn(`http://127.0.0.1:${port}`, 'wudongzhi')).codeOfNewPhone();
    await till.locator('details.scan-typed summary').click();
    await till.getByTestId('typed-code').fill(digits);
    await till.getByTestId('typed-code').press('Enter');
    expect(await sell(till)).toContain('抵 1.00 元 · 实收 31.00 元');
    await till.context().close();
  });
});
