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
import { askForCode, codeSent } from '../support/sign-in-screen';
import { pairingCodeOf, TillScreen } from '../support/till-screen';

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
    await askForCode(page);
    await page.getByTestId('code').fill(await codeSent(`http://127.0.0.1:${port}`));
    await page.getByTestId('sign-in-by-phone').click();
    await page.getByTestId('choose-R00001').click();
    await page.getByTestId('payment-code').waitFor();
  }

  /** A newly paired till with an open shift. */
  async function openTill(baseURL: string): Promise<Page> {
    const page = await (await opened(baseURL)).newPage();
    page.setDefaultTimeout(20_000);
    const till = new TillScreen(page);
    await till.pair(await pairingCodeOf(owner));
    await till.openShift();
    return page;
  }

  async function sell(page: Page): Promise<string> {
    const till = new TillScreen(page);
    await page.getByTestId('customer').waitFor();
    await till.sell({ yuan: '32', points: 10 });
    return till.successLine();
  }

  it('by HTTPS, under a name that is not localhost: the till’s camera reads the code from the phone’s screen', async () => {
    const till = await openTill(secure());
    expect(await till.evaluate('isSecureContext && location.hostname')).toBe(host);
    await film(browser, await member.screenshot(), video);
    await till.getByTestId('camera-on').click();
    expect(await sell(till)).toContain('抵 1.00 元 实收 31.00 元');
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
    expect(await sell(till)).toContain('抵 1.00 元 实收 31.00 元');
    await till.context().close();
  });
});
