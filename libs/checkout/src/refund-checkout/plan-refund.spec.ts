import { points } from '@youhui/kernel';
import type { Lot } from '@youhui/ledger';
import type { CheckoutRow } from '../checkout-rows';
import { planRefund, type RefundGround } from './plan-refund';

const lots: Record<number, Lot> = Object.fromEntries(
  [
    [1, 'FUND', '2026-03-10', 0],
    [2, 'M02', '2026-04-01', 5],
    [9, 'M01', '2028-03-01', 2],
  ].map(([lotId, issuer, expiresOn, remaining]) => [
    lotId,
    {
      lotId: lotId as number,
      issuer: issuer as string,
      expiresOn: expiresOn as string,
      remainingPoints: points(remaining as number),
      holder: 'wallet:R1',
      policyVersion: 'P',
      originSequence: 1,
    },
  ]),
);

// 70 points on a bill of 50.00: 43.00 in money, which earned 4.
const sold: CheckoutRow = {
  checkoutId: 'c',
  sequence: 5,
  recordedNo: 5,
  merchantNo: 'M01',
  memberNo: 'R1',
  billFen: 5000,
  redeemPoints: 70,
  earnedPoints: 4,
  earnedLotId: 9,
  taken: [
    { lotId: 1, issuer: 'FUND', points: 30 },
    { lotId: 2, issuer: 'M02', points: 40 },
  ],
  terms: { faceValueFen: 10, interchangeBps: 9000, settlementBps: 3333, earnFenPerPoint: 1000 },
  channel: 'scan',
  cashier: 'x',
  occurredAt: new Date(0),
  localDate: '2026-03-09',
  pointsAfter: 0,
  refundedBillFen: 0,
  refundedPoints: 0,
  clawBackAskedPoints: 0,
  shiftId: null,
  helperNo: null,
};
const ground = (change: Partial<RefundGround>, checkout: Partial<CheckoutRow> = {}): RefundGround => ({
  checkout: { ...sold, ...checkout },
  billFen: 0,
  redeemPoints: 0,
  today: '2026-03-10',
  graceDays: 30,
  lot: (lotId) => lots[lotId] as Lot,
  ...change,
});
const plan = (change: Partial<RefundGround>, checkout: Partial<CheckoutRow> = {}) => {
  const planned = planRefund(ground(change, checkout));
  if ('refused' in planned) throw new Error(planned.refused);
  return planned;
};

describe('planRefund refuses what is not left', () => {
  it.each<[string, Partial<RefundGround>, Partial<CheckoutRow>]>([
    ['more than the bill', { billFen: 5001, redeemPoints: 70 }, {}],
    ['more than the points', { billFen: 5000, redeemPoints: 71 }, {}],
    [
      'more than earlier refunds left',
      { billFen: 1001, redeemPoints: 0 },
      { refundedBillFen: 4000, refundedPoints: 70 },
    ],
    ['a bill whose points stay and outweigh the rest', { billFen: 4301, redeemPoints: 0 }, {}],
    ['points worth more than the part of the bill', { billFen: 99, redeemPoints: 10 }, {}],
  ])('%s', (_, change, checkout) => {
    expect(planRefund(ground(change, checkout))).toMatchObject({ refused: 'REFUND_EXCEEDS_ORIGINAL' });
  });
});

describe('planRefund gives back', () => {
  it('points in reverse order of taking, going on where the last refund ended', () => {
    expect(plan({ billFen: 300, redeemPoints: 30 }).restored).toEqual([{ lotId: 2, issuer: 'M02', points: 30 }]);
    expect(plan({ billFen: 200, redeemPoints: 20 }, { refundedBillFen: 300, refundedPoints: 30 }).restored).toEqual([
      { lotId: 2, issuer: 'M02', points: 10 },
      { lotId: 1, issuer: 'FUND', points: 10 },
    ]);
  });

  it('points of an expired lot with days of grace', () => {
    const { restored, renewed } = plan({ billFen: 5000, redeemPoints: 70, today: '2026-03-11' });
    expect(restored).toEqual([{ lotId: 2, issuer: 'M02', points: 40 }]);
    expect(renewed).toEqual([{ lotId: 1, issuer: 'FUND', points: 30, expiresOn: '2026-04-10', policyVersion: 'P' }]);
  });

  it('obligations as if the rest had been the sale, so that rounding never leaks', () => {
    const first = plan({ billFen: 500, redeemPoints: 50 }).obligationChanges.get('FUND');
    const second = plan(
      { billFen: 200, redeemPoints: 20 },
      { refundedBillFen: 500, refundedPoints: 50 },
    ).obligationChanges.get('FUND');
    expect([first?.receivableFen, second?.receivableFen]).toEqual([66 - 99, 0 - 66]);
  });

  it('and claws back the earnings of the part, as far as their lot holds them', () => {
    expect(plan({ billFen: 1000 })).toMatchObject({ cashFen: 1000, clawBackAskedPoints: 1, clawedBackPoints: 1 });
    expect(plan({ billFen: 4300 })).toMatchObject({ clawBackAskedPoints: 4, clawedBackPoints: 2 });
    expect(plan({ billFen: 4300 - 1000 }, { refundedBillFen: 1000, clawBackAskedPoints: 1 })).toMatchObject({
      clawBackAskedPoints: 3,
      clawedBackPoints: 2,
    });
    expect(plan({ billFen: 1000 }, { earnedPoints: 0, earnedLotId: null })).toMatchObject({
      clawBackAskedPoints: 0,
      clawedBackPoints: 0,
    });
  });
});
