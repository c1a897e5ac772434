import { isUnusualBill, offerFor, type Wish } from './points-offer';

const most: Wish = { kind: 'most' };
const points = (n: number): Wish => ({ kind: 'points', points: n });

it.each<[string, Wish, number, number, number, number, object]>([
  // wish, bill, most, free, confirmed
  [
    'the most by default',
    most,
    3200,
    50,
    50,
    0,
    { points: 50, redeemFen: 500, payFen: 2700, needsConfirmation: false },
  ],
  ['nothing', points(0), 3200, 50, 50, 0, { points: 0, redeemFen: 0, payFen: 3200, needsConfirmation: false }],
  ['another number', points(20), 3200, 50, 50, 0, { points: 20, redeemFen: 200, payFen: 3000 }],
  ['never more than the most', points(80), 3200, 50, 50, 0, { points: 50, payFen: 2700 }],
  ['all of a bill', most, 500, 50, 50, 0, { points: 50, redeemFen: 500, payFen: 0 }],
  ['beyond what is free', most, 3200, 160, 50, 0, { points: 160, needsConfirmation: true, freePoints: 50 }],
  ['the same, confirmed', most, 3200, 160, 50, 160, { points: 160, needsConfirmation: false, freePoints: 160 }],
  ['the same, confirmed for less', most, 3200, 160, 50, 100, { needsConfirmation: true, freePoints: 100 }],
  ['today’s free points used up', most, 3200, 50, 0, 0, { needsConfirmation: true, freePoints: 0 }],
  ['an empty wallet', most, 3200, 0, 50, 0, { points: 0, payFen: 3200, needsConfirmation: false }],
])('offers %s', (_, wish, billFen, mostPoints, noPinPoints, confirmedPoints, expected) =>
  expect(offerFor(wish, billFen, mostPoints, 10, { noPinPoints, confirmedPoints })).toMatchObject(expected),
);

it.each([
  [32000, 3000, true],
  [15000, 3000, false],
  [15001, 3000, true],
  [99_999_999, null, false],
  [99_999_999, undefined, false],
  [100, 0, false],
])('a bill of %d where %s is usual', (bill, usual, unusual) => expect(isUnusualBill(bill, usual)).toBe(unusual));
