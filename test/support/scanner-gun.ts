import type { Page } from 'playwright-core';

/**
 * Types as a scanner gun does: a keyboard whose keys come 12 ms apart and end with Enter, wherever the focus is. The
 * keys carry their own times, as a real keyboard's do, so that a slow machine does not turn them into a person's.
 * Scan before `page.clock.install()`: an installed clock puts its own times in place of the keyboard's.
 */
export async function scanWithGun(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const began = Date.now() / 1000;
  const keys = [...text]
    .map((key) => ({
      key,
      code: /\d/.test(key) ? `Digit${key}` : `Key${key}`, // capital letters: the gun holds Shift
      modifiers: /\d/.test(key) ? 0 : 8,
      windowsVirtualKeyCode: key.charCodeAt(0),
      text: key,
    }))
    .concat({ key: 'Enter', code: 'Enter', modifiers: 0, windowsVirtualKeyCode: 13, text: '\r' });
  await Promise.all(
    keys.flatMap((key, place) => {
      const timestamp = began + place * 0.012;
      return [
        session.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...key }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp: timestamp + 0.005, ...key }),
      ];
    }),
  );
  await session.detach();
}
