import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { desktop, phone } from '../support/page-looks';
import { TillScreen } from '../support/till-screen';
import type { Screen } from './screen';
import type { Stage } from './stage';

const devices = { phone, desktop } as const;
const pixelsPerMillimetre = 96 / 25.4;
const limitMs = 90_000;
const longestPage = 6_000;

/** Reaches one screen and takes its pictures; gives how many. Fails when it is not reached within its time. */
export async function takePictures(screen: Screen, stage: Stage, folder: string): Promise<number> {
  const window = await stage.window(screen.as, screen.anew);
  let limit: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new Error(`not done within ${limitMs / 1000} s`)), limitMs);
  });
  const page = await window.newPage();
  try {
    return await Promise.race([reachAndTake(screen, page, stage, folder), tooLate]);
  } catch (error) {
    // How far it came tells more than the error; where even that cannot be seen, the error must do.
    const path = join(folder, `${screen.name}.not-reached.${stage.language}.png`);
    await page.screenshot({ path, timeout: 5_000 }).catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(limit);
    await window.close().catch(() => undefined); // gone already, when the browser is
  }
}

async function reachAndTake(screen: Screen, page: Page, stage: Stage, folder: string): Promise<number> {
  const scene = { page, stage, till: new TillScreen(page) };
  await screen.before?.(scene);
  await page.goto(screen.path ?? screen.route);
  await screen.reach?.(scene);
  await page.locator(screen.shows).first().waitFor();
  await page.waitForLoadState('networkidle');
  let taken = 0;
  const take = async (...kinds: readonly string[]) => {
    await page.locator(screen.shows).first().waitFor();
    await page.evaluate('document.fonts.ready.then(() => new Promise((next) => requestAnimationFrame(next)))');
    const name = `${[screen.name, ...kinds].join('.')}.png`;
    await page.screenshot({ path: join(folder, name), animations: 'disabled' });
    taken++;
  };
  if (screen.paper) {
    const { width, height } = screen.paper;
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({
      width: Math.round(width * pixelsPerMillimetre),
      height: Math.round(height * pixelsPerMillimetre),
    });
    await page.evaluate('scrollTo(0, 0)'); // paper begins at the top, wherever the page was
    await take('paper', stage.language);
    return taken;
  }
  for (const elder of screen.elder ? [false, true] : [false]) {
    // Pressed by the page itself: a question that is open lets nobody else press it.
    if (elder) await page.evaluate(`document.querySelector('[data-testid="elder-mode"]').click()`);
    for (const [device, viewport] of Object.entries(devices)) {
      const kinds = [device, stage.language, ...(elder ? ['elder'] : [])];
      await page.setViewportSize(viewport);
      await take(...kinds);
      const height = await wholeHeight(page);
      if (height <= viewport.height) continue;
      await page.setViewportSize({ ...viewport, height });
      await take(...kinds, 'whole');
    }
  }
  return taken;
}

/** Of the whole page, for a screen as tall as it: what stays at the foot of a screen then lies over nothing. */
function wholeHeight(page: Page): Promise<number> {
  return page.evaluate<number>(
    `document.querySelector('dialog[open]') ? 0 : Math.min(document.documentElement.scrollHeight, ${longestPage})`,
  );
}
