import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The screens people have. */
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

// Written as text: these run in the page, whose names the tests' own compiler does not know.

/** Whether nothing is wider than the screen it is on. */
export function fitsScreen(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
}

const tooSmall = `(() => {
  const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  const texts = seen.filter((element) => hasText(element) && parseFloat(getComputedStyle(element).fontSize) < 18);
  const controls = seen.filter((element) => {
    if (!element.matches('a, button, select, input, label.choice') || element.matches('.skip, label input')) return false;
    const { width, height } = element.getBoundingClientRect();
    return Math.min(width, height) < 60;
  });
  return [...texts, ...controls].map((element) => element.tagName + ' ' + element.textContent.trim().slice(0, 20));
})()`;

/** What an elder could not read or hit: texts below 18 px and controls below 60 px, by what they say. */
export function tooSmallForElders(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(tooSmall);
}

const cut = `(() => {
  const forEarsOnly = (one) => one.clientWidth <= 1 && getComputedStyle(one).overflow === 'hidden';
  const within = (one, holds) => one && (holds(one) || within(one.parentElement, holds));
  const seen = [...document.querySelectorAll('header *, main *')]
    .filter((one) => one.checkVisibility() && !one.closest('svg, .skip') && !within(one, forEarsOnly));
  const box = (one) => one.getBoundingClientRect();
  const name = (one) => one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 30);
  const hidden = seen.filter((one) => {
    const { overflowX, textOverflow } = getComputedStyle(one);
    return ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1;
  });
  const outside = seen.filter((one) => {
    const card = one.closest('.card');
    return card && card !== one && (box(one).right > box(card).right + 1 || box(one).left < box(card).left - 1);
  });
  const flows = (one) => ['static', 'relative'].includes(getComputedStyle(one).position);
  const meets = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const covered = seen.filter((one) => {
    const next = one.nextElementSibling;
    const inLine = (each) => getComputedStyle(each).display === 'inline';
    return next && next.checkVisibility() && flows(one) && flows(next) && !inLine(one) && !inLine(next) && meets(box(one), box(next));
  });
  return [...hidden.map((one) => 'cut: ' + name(one)), ...outside.map((one) => 'outside its card: ' + name(one)), ...covered.map((one) => 'covered: ' + name(one))];
})()`;

/** What is cut off at a side, sticks out of its card, or lies under what stands next to it. */
export function cutOrCovered(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(cut);
}

/** Waits until something holds, looking once a frame; the test's own time is the limit. */
export async function until(page: Page, holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await page.evaluate('new Promise((next) => requestAnimationFrame(next))');
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const runAxe = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary)))`;

/** A button that is just turning red is neither of its colours: what changes slowly has changed. What turns without end may turn. */
const settled = `Promise.allSettled(document.getAnimations()
  .filter((one) => one.effect.getComputedTiming().endTime !== Infinity).map((one) => one.finished)).then(() => undefined)`;

/** What somebody with a screen reader, a keyboard or weak eyes would stumble over on the page as it is now, WCAG 2.1 AA. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(settled);
  await page.evaluate(axe);
  return page.evaluate<string[]>(runAxe);
}
