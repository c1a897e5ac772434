import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Undo } from '../../apps/cli/src/instance/undo';
import { cameraFrom, film } from '../support/fake-camera';

/** A camera that sees an empty counter: a till's page may turn it on, and finds no code. */
export async function cameraFolder(undo: Undo) {
  const folder = await mkdtemp(join(tmpdir(), 'youhui-screenshots-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const video = join(folder, 'camera.y4m');
  return {
    flags: cameraFrom(video),
    filmNothing: async (browser: Browser): Promise<void> => {
      const page = await browser.newPage();
      await page.setContent('<body style="background: linear-gradient(#777, #bbb)"></body>');
      const picture = await page.screenshot();
      await page.close();
      await film(browser, picture, video);
    },
  };
}
