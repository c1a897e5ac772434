import fc from 'fast-check';
import type { Month, MonthEventKind } from '@youhui/month';
import { MonthModel } from './month-model';
import { monthOfSeed, randomMonth } from './random-month';

const played = (month: Month) => {
  const model = new MonthModel(month.community, month.merchants, month.members);
  const codes = month.events.map((event) => model.apply(event));
  return { soFar: model.soFar, codes, results: model.results() };
};

const rowsOf = (file: string) =>
  file
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('in any month', () => {
  const holds = (law: (month: Month) => void) => fc.assert(fc.property(randomMonth(), law), { numRuns: 150 });

  it('what an issuer put out is redeemed, cancelled, held by members or held by the care pool', () =>
    holds((month) => {
      for (const row of rowsOf(played(month).results['issuers.csv'])) {
        const [opening = 0, issued = 0, redeemed = 0, cancelled = 0, care, held = 0, pool = 0, outstanding = 0] = row
          .slice(1)
          .map(Number);
        expect(opening + issued).toBe(redeemed + cancelled + outstanding);
        expect(held + pool).toBe(outstanding);
        expect(care).toBe(pool);
        expect(Math.min(opening, issued, redeemed, cancelled, held, pool)).toBeGreaterThanOrEqual(0);
      }
    }));

  it('members hold together what issuers say they hold', () =>
    holds((month) => {
      const { results } = played(month);
      const balances = rowsOf(results['balances.csv']).map((row) => Number(row[1]));
      const held = rowsOf(results['issuers.csv']).map((row) => Number(row[6]));
      expect(total(balances)).toBe(total(held));
    }));

  it('no lot and no budget is ever negative, and no purpose but the reserve', () =>
    holds((month) => {
      const model = new MonthModel(month.community, month.merchants, month.members);
      for (const event of month.events) {
        model.apply(event);
        expect(model.soFar.lots.every((lot) => lot.points >= 0)).toBe(true);
        for (const { programme } of model.soFar.budgetMoves)
          expect(model.soFar.budgetOf(programme)).toBeGreaterThanOrEqual(0);
      }
      for (const purpose of ['care', 'renewal', 'unrestricted'] as const)
        expect(model.soFar.balanceOf(purpose)).toBeGreaterThanOrEqual(0);
    }));

  it('the movements of a cycle sum to zero, and every net is the sum of its parts', () =>
    holds((month) => {
      for (const { lines } of played(month).soFar.cuts) {
        expect(total(lines.map((line) => line.net_fen - line.carried_in_fen))).toBe(0);
        expect(lines.map((line) => line.party)).toEqual([...month.merchants.map((one) => one.merchant_no), 'FUND']);
        for (const line of lines) {
          const received = line.carried_in_fen + line.fund_fen + line.interchange_receivable_fen;
          expect(line.net_fen).toBe(received - line.interchange_payable_fen);
        }
      }
    }));

  it('what is carried out of a cycle is carried into the next', () =>
    holds((month) => {
      const { cuts } = played(month).soFar;
      cuts.slice(1).forEach((cut, index) => {
        const before = cuts[index]?.lines ?? [];
        expect(cut.lines.map((line) => line.carried_in_fen)).toEqual(
          before.map((line) => (line.status === 'carried' ? line.net_fen : 0)),
        );
      });
    }));

  it('never goes back in time, names no cycle under two ids, and uses only lawful ids', () =>
    holds((month) => {
      const instants = month.events.map((event) => Date.parse(event.at));
      expect(instants).toEqual(instants.toSorted((one, other) => one - other));
      const cuts = month.events.filter((event) => event.kind === 'cut');
      const labels = new Set(cuts.map((event) => event.cycle));
      expect(new Set(cuts.map((event) => JSON.stringify([event.id, event.cycle]))).size).toBe(labels.size);
      for (const { id } of month.events) expect(id).toMatch(/^[\x20-\x7e]{1,64}$/);
      for (const { id } of month.events) expect(id).not.toMatch(/[,"']/);
    }));

  it('asks only for whole amounts, and for something where something must move', () =>
    holds((month) => {
      for (const event of month.events) {
        const amounts = Object.values(event).filter((value) => typeof value === 'number');
        expect(amounts.every(Number.isSafeInteger)).toBe(true);
        const [first = 1, second = 1] = amounts;
        if (event.kind === 'refund') expect(Math.min(first, second) >= 0 && first + second > 0).toBe(true);
        else if (event.kind === 'checkout') expect(event.bill_fen > 0 && event.redeem_points >= 0).toBe(true);
        else if (event.kind !== 'service') expect(first).toBeGreaterThan(0);
      }
    }));
});

describe('the sample', () => {
  const answers: { readonly [Kind in MonthEventKind]: readonly string[] } = {
    opening_lot: [],
    fund_income: [],
    fund_expense: ['PURPOSE_OVERSPENT', 'COVERAGE_EXCEEDED'],
    allocate: ['COVERAGE_EXCEEDED'],
    service: ['MEMBER_NOT_FOUND', 'ACCOUNT_FROZEN', 'MINUTES_INVALID'],
    approve: [...['SERVICE_NOT_FOUND', 'ALREADY_REVIEWED', 'SELF_REVIEW', 'SECOND_REVIEW_REQUIRED'], 'POINTS_WAITING'],
    reject: ['SERVICE_NOT_FOUND', 'ALREADY_REVIEWED'],
    grant: ['MEMBER_NOT_FOUND', 'ACCOUNT_FROZEN', 'BUDGET_EXHAUSTED'],
    checkout: [
      ...['MERCHANT_NOT_FOUND', 'MERCHANT_SUSPENDED', 'MEMBER_NOT_FOUND', 'ACCOUNT_FROZEN'],
      ...['REDEEM_SHARE_EXCEEDED', 'DAILY_LIMIT_EXCEEDED', 'INSUFFICIENT_POINTS'],
    ],
    refund: ['CHECKOUT_NOT_FOUND', 'REFUND_EXCEEDS_ORIGINAL'],
    expire: [],
    gift: ['MEMBER_NOT_FOUND', 'ACCOUNT_FROZEN', 'GIFT_OUTSIDE_HOUSEHOLD', 'INSUFFICIENT_POINTS'],
    donate: ['MEMBER_NOT_FOUND', 'ACCOUNT_FROZEN', 'INSUFFICIENT_POINTS'],
    freeze: [],
    unfreeze: [],
    suspend: [],
    resume: [],
    cut: [],
  };

  const months = Array.from({ length: 300 }, (_, seed) => monthOfSeed(seed, 80));

  it('holds every kind of event with every answer it can get, and no other', () => {
    const possible = Object.entries(answers).flatMap(([kind, refusals]) =>
      ['OK', 'IDEMPOTENCY_CONFLICT', ...refusals].map((answer) => `${kind} ${answer}`),
    );
    const seen = months.flatMap((month) => {
      const { codes } = played(month);
      return month.events.map((event, index) => `${event.kind} ${codes[index]}`);
    });
    expect([...new Set(seen)].toSorted()).toEqual(possible.toSorted());
  });

  it('holds every status of a party, restored and graced lots, claw-backs in full and in part, and awards granted late', () => {
    const all = months.map((month) => played(month).soFar);
    const statuses = all.flatMap((soFar) => soFar.cuts.flatMap((cut) => cut.lines.map((line) => line.status)));
    expect([...new Set(statuses)].toSorted()).toEqual(['carried', 'collect', 'fund', 'pay', 'zero']);
    const checkouts = all.flatMap((soFar) => soFar.checkouts);
    const restored = checkouts.flatMap((one) => one.taken.filter((taking) => taking.restored > 0));
    expect(restored.length).toBeGreaterThan(100);
    expect(checkouts.some((one) => one.askedBack.filter((asked) => asked > 0).length > 1)).toBe(true);
    expect(checkouts.some((one) => one.taken.length > 2)).toBe(true);
    expect(all.flatMap((soFar) => soFar.awards).filter((award) => award.granted).length).toBeGreaterThan(100);
    expect(all.some((soFar) => soFar.balanceOf('redemption_reserve') < 0)).toBe(true);
    expect(all.some((soFar) => soFar.uncutDebt() < 0)).toBe(true);
  });

  it('is the same for the same seed', () => {
    expect(monthOfSeed(7, 40)).toEqual(monthOfSeed(7, 40));
    expect(monthOfSeed(7, 40).events).toHaveLength(40);
  });
});
