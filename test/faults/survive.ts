import type { Shop } from '../support/shop';
import { often, someMoment } from './how-often';
import { tell } from './tell';

const tills = 24;
const salesBetweenFaults = often(20, 60);

/** A fault that strikes while the tills sell; what it gives back, if anything, ends the fault. */
export type Fault = (round: number) => Promise<void | (() => Promise<void>)>;

/**
 * Lets the tills sell, lets the fault strike so often, each time until a till is answered again, and requires that every
 * acknowledged sale is in the books exactly once, is answered the same when asked again, and that the books prove.
 */
export async function survives(shop: Shop, name: string, times: number, fault: Fault): Promise<void> {
  const recoveriesMs: number[] = [];
  shop.tills.open(tills);
  for (let round = 0; round < times; round += 1) {
    await shop.tills.sales(salesBetweenFaults);
    await someMoment(100);
    const mend = await fault(round);
    const struckAt = performance.now();
    await Promise.all([shop.tills.nextSale().then(() => recoveriesMs.push(performance.now() - struckAt)), mend?.()]);
  }
  await shop.tills.close();
  const toll = await shop.toll();
  tell(name, { recoveriesMs, ...toll, ...Object.fromEntries(shop.apologies) });
  expect(toll).toEqual({ acknowledged: expect.any(Number), lost: 0, doubled: 0, changed: 0, violations: [] });
  expect(recoveriesMs).toHaveLength(times);
}
