import type { Month } from '@youhui/month';

/**
 * The month with as few events as can be found of which it still `fails`, in the time given: halves are left out first,
 * then ever smaller parts, then single events, until nothing more can go. A month of hundreds of events is down to its
 * handful after some hundred tries, where shrinking field by field would take thousands.
 */
export async function smallerMonth(
  month: Month,
  fails: (month: Month) => Promise<boolean>,
  giveUpAt: number,
): Promise<Month> {
  let smallest = month;
  for (let part = Math.ceil(month.events.length / 2); part > 0;) {
    let wentSmaller = false;
    for (let end = smallest.events.length; end > 0 && Date.now() < giveUpAt; end -= part) {
      const events = smallest.events.toSpliced(Math.max(0, end - part), Math.min(part, end));
      const candidate = { ...smallest, events };
      if (!(await fails(candidate))) continue;
      smallest = candidate;
      wentSmaller = true;
    }
    if (Date.now() >= giveUpAt) return smallest;
    if (part > 1) part = Math.ceil(part / 2);
    else if (!wentSmaller) return smallest;
  }
  return smallest;
}
