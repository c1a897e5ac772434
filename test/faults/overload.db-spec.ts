import { CompleteCheckout } from '@youhui/checkout';
import { readTerms } from '@youhui/community';
import { fen, points, systemClock } from '@youhui/kernel';
import { Ledger } from '@youhui/ledger';
import { faultsInBooks } from '../support/books-hold';
import { Shop } from '../support/shop';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';
import { often } from './how-often';
import { tell } from './tell';

jest.setTimeout(600_000);

const appUrl = process.env['TEST_APP_URL'] as string;

/** Ninety-nine of a hundred took no longer. */
const at99 = (times: readonly number[]): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)]!);

describe('the pen, offered ten times what it serves', () => {
  let community: TestCommunity;

  beforeEach(async () => {
    community = await TestCommunity.make(appUrl, { max_redeem_points_per_day: null });
    accepted(await community.use.merchant('M01'));
    accepted(await community.use.member('R1'));
    accepted(await community.use.bringIn('R1', 'FUND', 1_000_000, '2999-12-31'));
  });

  afterEach(() => community.close());

  it('keeps few waiting, refuses the rest honestly, and serves again as soon as the rush is over', async () => {
    const limits = { batch: 64, waiting: 256, reconnectMs: 20_000 };
    const ledger = new Ledger(community.database, readTerms, () => undefined, systemClock, limits);
    const sell = (id: string) =>
      new CompleteCheckout(ledger).execute(community.as(), id, {
        merchantNo: 'M01',
        memberNo: 'R1',
        billFen: fen(400),
        redeemPoints: points(1),
        channel: 'scan',
      });
    const enough = often(2_000, 20_000);
    const served: string[] = [];
    const refused: string[] = [];
    const waitedMs: number[] = [];
    let waiting = 0;
    let mostWaiting = 0;
    let leftToOffer = 10 * enough;
    const offer = async (): Promise<void> => {
      if (leftToOffer-- <= 0) return;
      const id = nextId();
      const offeredAt = performance.now();
      waiting += 1;
      const answered = sell(id).finally(() => (waiting -= 1));
      // A refusal for want of room comes at once; who is still waiting then has a place.
      void Promise.resolve().then(() => setImmediate(() => (mostWaiting = Math.max(mostWaiting, waiting))));
      if (codeOf(await answered) === 'OVERLOADED') return void refused.push(id);
      served.push(id);
      waitedMs.push(performance.now() - offeredAt);
      await Promise.all(Array.from({ length: 10 }, offer)); // one is served: ten more come
    };
    await Promise.all(Array.from({ length: limits.waiting }, offer));
    const overAt = performance.now();
    expect(codeOf(await sell(nextId()))).toBe('OK');
    const recoveriesMs = [performance.now() - overAt];

    expect(refused.length).toBeGreaterThan(served.length);
    expect(mostWaiting).toBeLessThanOrEqual(limits.waiting + limits.batch);
    const known = await community.rows<{ id: string }>('select command_id as id from ledger_command where kind = $1', [
      'checkout',
    ]);
    const remembered = new Set(known.map(({ id }) => id));
    const toll = {
      acknowledged: served.length,
      lost: served.filter((id) => !remembered.has(id)).length,
      doubled: remembered.size - served.length - 1,
      dishonest: refused.filter((id) => remembered.has(id)).length,
      violations: await faultsInBooks(community),
    };
    const p99Ms = at99(waitedMs);
    tell('pen at ten times its load', { recoveriesMs, ...toll, refused: refused.length, mostWaiting, p99Ms });
    expect(toll).toEqual({ acknowledged: served.length, lost: 0, doubled: 0, dishonest: 0, violations: [] });
    expect(codeOf(await sell(refused[0]!))).toBe('OK'); // a refusal for want of room is not remembered
  });
});

describe('an API process with ten times as many tills as it is made for', () => {
  let shop: Shop;

  beforeEach(async () => {
    shop = await Shop.open({ appUrl, redisUrl: process.env['TEST_REDIS_URL'] as string });
  });

  afterEach(() => shop.close());

  it('loses, doubles and changes no acknowledged sale, and serves one till again when the rush is over', async () => {
    shop.tills.open(often(160, 640));
    await shop.tills.sales(often(200, 10_000));
    await shop.tills.close();
    const answeredMs = [...shop.answeredMs];
    const overAt = performance.now();
    await shop.sell([...shop.tills.acknowledged.keys()][0]!);
    const recoveriesMs = [performance.now() - overAt];
    const toll = await shop.toll();
    const p99Ms = at99(answeredMs);
    tell('api with ten times the tills', { recoveriesMs, ...toll, ...Object.fromEntries(shop.apologies), p99Ms });
    expect(toll).toEqual({ acknowledged: expect.any(Number), lost: 0, doubled: 0, changed: 0, violations: [] });
  });
});
