import { points } from '@youhui/kernel';
import type { Lot, Terms } from '@youhui/ledger';
import { planCheckout, type CheckoutGround } from './plan-checkout';

const terms: Terms = {
  version: 'P',
  effectiveFrom: '2026-01-01',
  face_value_fen: 10,
  interchange_bps: 9000,
  max_redeem_share_bps: 5000,
  max_redeem_points_per_day: 100,
  points_per_hour: 10,
  multipliers_bps: {},
  tariffs: {},
  lot_lifetime_months: 24,
  refund_grace_days: 30,
};
const lot = (lotId: number, issuer: string, expiresOn: string, remaining: number): Lot => ({
  lotId,
  issuer,
  expiresOn,
  remainingPoints: points(remaining),
  holder: 'wallet:R1',
  policyVersion: 'P',
  originSequence: 1,
});
const ground = (change: Partial<CheckoutGround>): CheckoutGround => ({
  acceptor: 'M01',
  billFen: 2000,
  redeemPoints: 0,
  today: '2026-03-10',
  terms,
  settlementBps: 8000,
  earnFenPerPoint: 1000,
  issuingLimitPoints: 100,
  outstandingPoints: 0,
  redeemedTodayPoints: 0,
  lots: [lot(1, 'FUND', '2026-03-10', 30), lot(2, 'M02', '2026-04-01', 40), lot(3, 'M01', '2026-05-01', 40)],
  ...change,
});

describe('planCheckout refuses, in the order of the rules', () => {
  it.each<[string, Partial<CheckoutGround>, object]>([
    [
      'more than the share of the bill',
      { billFen: 1999, redeemPoints: 100 },
      { refused: 'REDEEM_SHARE_EXCEEDED', details: { maxPoints: 99, offerPoints: 99 } },
    ],
    [
      'more than the bill where no share is set',
      { billFen: 999, redeemPoints: 100, terms: { ...terms, max_redeem_share_bps: null } },
      { refused: 'REDEEM_SHARE_EXCEEDED', details: { maxPoints: 99, offerPoints: 99 } },
    ],
    [
      'the share before the day’s limit',
      { billFen: 100, redeemPoints: 200 },
      { refused: 'REDEEM_SHARE_EXCEEDED', details: { maxPoints: 5, offerPoints: 5 } },
    ],
    [
      'more than is left of the day',
      { redeemPoints: 41, redeemedTodayPoints: 60 },
      { refused: 'DAILY_LIMIT_EXCEEDED', details: { remainingPoints: 40, offerPoints: 40 } },
    ],
    [
      'more than live lots hold',
      { billFen: 10_000, redeemPoints: 81, today: '2026-03-11' },
      { refused: 'INSUFFICIENT_POINTS', details: { availablePoints: 80, requestedPoints: 81, offerPoints: 80 } },
    ],
  ])('%s', (_, change, refusal) => {
    expect(planCheckout(ground(change))).toEqual(refusal);
  });
});

describe('planCheckout takes, owes and earns', () => {
  const plan = (change: Partial<CheckoutGround>) => {
    const planned = planCheckout(ground(change));
    if ('refused' in planned) throw new Error(planned.refused);
    return planned;
  };

  it('takes a lot on its last day first, then by expiry', () => {
    expect(plan({ redeemPoints: 75 }).taken).toEqual([
      { lotId: 1, issuer: 'FUND', points: 30 },
      { lotId: 2, issuer: 'M02', points: 40 },
      { lotId: 3, issuer: 'M01', points: 5 },
    ]);
  });

  it('owes by issuer, floors once per issuer, and nothing at the issuer’s own till', () => {
    const { obligations } = plan({ redeemPoints: 75, settlementBps: 3333, terms: { ...terms, interchange_bps: 9999 } });
    expect(Object.fromEntries(obligations)).toEqual({
      FUND: { points: 30, owedFen: 99, receivableFen: 99, donationFen: 0, concessionFen: 201 },
      M02: { points: 40, owedFen: 400, receivableFen: 399, donationFen: 1, concessionFen: 0 },
      M01: { points: 5, owedFen: 0, receivableFen: 0, donationFen: 0, concessionFen: 0 },
    });
  });

  it.each([
    ['on what is paid in money', { redeemPoints: 100, billFen: 2999 }, 1],
    ['nothing below one point’s worth', { billFen: 999 }, 0],
    ['up to the issuing limit itself', { billFen: 3000, outstandingPoints: 97 }, 3],
    ['nothing past the issuing limit', { billFen: 3000, outstandingPoints: 98 }, 0],
    ['counting own points redeemed now', { billFen: 4000, outstandingPoints: 103, redeemPoints: 76 }, 3],
  ])('earns %s', (_, change, earned) => {
    expect(plan(change).earnedPoints).toBe(earned);
  });
});
