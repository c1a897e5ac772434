import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { freeLowPort } from '../support/low-port';
import { RunningProduct } from '../support/product';
import { signInAs } from '../support/sign-in-screen';

jest.setTimeout(180_000);

const leastAccessibility = 95;
const audit = join(__dirname, '../support/page-audit.mjs');

interface Audited {
  readonly runtimeError: string | null;
  readonly shown: string;
  readonly accessibility: number;
  readonly performance: number | null;
  readonly faults: readonly string[];
  readonly requests: readonly string[];
  readonly interactive: string | null;
}

describeWithBrowser('pages before Lighthouse', () => {
  let product: RunningProduct;
  let browser: Browser;
  let debugging: number;
  const told: string[] = [];

  beforeAll(async () => {
    product = await RunningProduct.start();
    debugging = await freeLowPort();
    browser = await launchBrowser({ extraFlags: [`--remote-debugging-port=${debugging}`] });
  }, 180_000);

  afterAll(async () => {
    if (told.length > 0) process.stderr.write(`\n${told.join('\n')}\n`);
    await browser?.close();
    await product?.stop();
  }, 60_000);

  /** Lighthouse opens windows of its own: whoever is to be signed in there brings the session's cookie along. */
  async function signedIn(login: string | null): Promise<void> {
    const session = await browser.newBrowserCDPSession();
    await session.send('Storage.clearCookies');
    if (login) {
      const window = await browser.newContext({ baseURL: product.address });
      await signInAs(await window.newPage(), login);
      await session.send('Storage.setCookies', {
        cookies: (await window.cookies()).map(({ partitionKey: _none, ...cookie }) => cookie),
      });
      await window.close();
    }
    await session.detach();
  }

  /** Where the recording of a load failed (NO_NAVSTART and the like) Lighthouse asks to be run again: twice at most. */
  async function auditOf(path: string, screen: string, runsLeft = 2): Promise<Audited> {
    const run = await promisify(execFile)(process.execPath, [audit, String(debugging), product.address + path, screen]);
    const audited = JSON.parse(run.stdout) as Audited;
    const again = runsLeft > 0 && audited.runtimeError?.includes('Please run Lighthouse again');
    return again ? auditOf(path, screen, runsLeft - 1) : audited;
  }

  it.each([
    ['/sign-in', 'phone', null, 'sign-in-page'],
    ['/till', 'phone', 'xiaozhou', 'till-page'],
    ['/me', 'phone', 'wudongzhi', 'wallet-summary'],
    ['/me/points', 'phone', 'wudongzhi', 'points-page'],
    ['/merchant', 'desktop', 'linlaoban', 'merchant-page'],
    ['/alliance', 'desktop', 'guanliyuan', 'alliance-page'],
  ])(`%s on a %s is accessible to at least ${leastAccessibility}`, async (path, screen, login, part) => {
    await signedIn(login);
    const audited = await auditOf(path, screen);
    expect(audited).toMatchObject({ runtimeError: null });
    expect(audited.shown.startsWith(product.address + path)).toBe(true);
    // Not the door in front of it: this part is fetched by whoever is let in.
    expect(audited.requests.filter((url) => url.includes(`/assets/${part}-`))).not.toEqual([]);
    expect(audited.requests.filter((url) => !url.startsWith(product.address) && !/^(data|blob):/.test(url))).toEqual(
      [],
    );
    const { accessibility, performance, interactive } = audited;
    told.push(
      `lighthouse ${path} (${screen}): accessibility ${accessibility}, performance ${performance}, interactive ${interactive}`,
    );
    if (accessibility < leastAccessibility) expect(audited.faults).toEqual([]); // says which
    expect(accessibility).toBeGreaterThanOrEqual(leastAccessibility);
  });
});
