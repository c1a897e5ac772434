import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';

/** What a first route may weigh, in kB of gzipped JavaScript; the scanner's engine comes later and is counted apart. */
export const firstRouteBudget = 150;

/**
 * What somebody who is signed in, as in this context, fetches in JavaScript until a page is ready that was never opened
 * on their device before; in kB as sent by a server that compresses.
 */
export async function firstRouteKilobytes(context: BrowserContext, address: string, readyTestId: string) {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser');
  const storageState = await context.storageState();
  const fresh = await browser.newContext({ storageState, serviceWorkers: 'block', locale: 'zh-CN' });
  try {
    const page = await fresh.newPage();
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js'))
        sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
    });
    await page.goto(address);
    await page.getByTestId(readyTestId).waitFor();
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return bytes / 1000;
  } finally {
    await fresh.close();
  }
}
