import { cashOf, leftOf, pointsOfPart, type Sold } from './refund-share';

const sale: Sold = { billFen: 3200, redeemPoints: 50, redeemFen: 500, refundedFen: 0, refundedPoints: 0 };

it.each<[string, Sold, number, number, number]>([
  ['the whole', sale, 3200, 50, 2700],
  ['half', sale, 1600, 25, 1350],
  ['a share rounded down', sale, 1000, 15, 850],
  ['what earlier refunds left', { ...sale, refundedFen: 1600, refundedPoints: 25 }, 1600, 25, 1350],
  ['a sale in money alone', { ...sale, redeemPoints: 0, redeemFen: 0 }, 1000, 0, 1000],
  ['a sale in points alone', { ...sale, billFen: 500 }, 250, 25, 0],
])('%s', (_, sold, billFen, points, cash) => {
  expect(pointsOfPart(sold, billFen)).toBe(points);
  expect(cashOf(sold, { billFen, redeemPoints: points })).toBe(cash);
});

it('rounds so that the rest stays payable where it can', () => {
  const nearlyAllPoints: Sold = { ...sale, billFen: 504 };
  const points = pointsOfPart(nearlyAllPoints, 254);
  expect(points).toBe(25);
  const left = leftOf(nearlyAllPoints);
  expect((left.redeemPoints - points) * 10).toBeLessThanOrEqual(left.billFen - 254);
});
