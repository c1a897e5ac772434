import type { Locator, Page } from 'playwright-core';

const mostStops = 120;
const settlesWithinMs = 3000;

/** What is wrong with where the focus is, in words; empty when one sees it. */
const focusFault = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  const name = at.tagName + ' "' + (at.getAttribute('aria-label') ?? at.textContent.trim().slice(0, 30)) + '" ' + (at.dataset.testid ?? at.id);
  if (at.id === 'content') return ''; // where the skip link leads: the page itself
  const { top, left, right, bottom, width, height } = at.getBoundingClientRect();
  if (!at.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || width === 0 || height === 0)
    return name + ' is invisible';
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  if ((outlineStyle === 'none' || parseFloat(outlineWidth) === 0) && boxShadow === 'none') return name + ' has no ring';
  if (left < -1 || right > innerWidth + 1 || top < -1 || (bottom > innerHeight + 1 && height < innerHeight))
    return name + ' is outside the screen: ' + [left, top, right, bottom].map(Math.round);
  const seen = document.elementFromPoint((left + right) / 2, (top + Math.min(bottom, innerHeight)) / 2);
  if (!seen || !(at.contains(seen) || seen.contains(at))) return name + ' is covered by ' + (seen?.outerHTML.slice(0, 80) ?? 'nothing');
  return '';
})()`;

const isFocused = (element: unknown): boolean => {
  const { ownerDocument } = element as { ownerDocument: { activeElement: unknown } };
  return ownerDocument.activeElement === element;
};

/** Somebody who has a keyboard and no mouse, and looks where the focus is after every key. */
export class ByKeyboard {
  readonly faults: string[] = [];

  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.look(key);
    }
  }

  /** At the pace of a person: faster than that is a scanner gun. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 60 });
    await this.look(text);
  }

  /** With Tab, or back with Shift+Tab, until the focus is on it. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < mostStops; stops++) {
      if (await this.isOn(target)) return;
      await this.press(key);
    }
    throw new Error(`${mostStops} stops and never at ${String(target)}`);
  }

  async enter(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  isOn(target: Locator): Promise<boolean> {
    return target.evaluate(isFocused);
  }

  /** Goes once round an open dialog; gives what the focus was on outside it. */
  async strayedFrom(dialog: Locator, stops = 8): Promise<string[]> {
    const strayed: string[] = [];
    for (const key of [...Array<string>(stops).fill('Tab'), ...Array<string>(stops).fill('Shift+Tab')]) {
      await this.press(key);
      const outside = await dialog.evaluate((element: unknown) => {
        const box = element as {
          contains(other: unknown): boolean;
          ownerDocument: { activeElement: unknown; body: unknown };
        };
        const { activeElement, body } = box.ownerDocument;
        return activeElement !== body && !box.contains(activeElement)
          ? String((activeElement as { outerHTML: string }).outerHTML)
          : '';
      });
      if (outside) strayed.push(outside.slice(0, 80));
    }
    return strayed;
  }

  /** A page that is just changing is looked at once it has settled: a fault is what stays. */
  private async look(key: string): Promise<void> {
    const giveUpAt = Date.now() + settlesWithinMs;
    let fault = await this.page.evaluate<string>(focusFault);
    while (fault && Date.now() < giveUpAt) {
      await this.page.evaluate('new Promise((next) => requestAnimationFrame(next))');
      fault = await this.page.evaluate<string>(focusFault);
    }
    if (fault) this.faults.push(`${new URL(this.page.url()).pathname} after ${key}: ${fault}`);
  }
}
