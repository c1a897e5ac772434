import { offeredPoints } from './offered-points';

const words = { message: '', nextStep: '' };

it('offers the number each refusal carries', () => {
  expect(
    offeredPoints({ __typename: 'InsufficientPoints', code: 'INSUFFICIENT_POINTS', ...words, availablePoints: 23 }),
  ).toBe(23);
  expect(
    offeredPoints({ __typename: 'RedeemShareExceeded', code: 'REDEEM_SHARE_EXCEEDED', ...words, maxPoints: 160 }),
  ).toBe(160);
  expect(
    offeredPoints({ __typename: 'DailyLimitExceeded', code: 'DAILY_LIMIT_EXCEEDED', ...words, remainingPoints: 0 }),
  ).toBe(0);
  expect(offeredPoints({ __typename: 'Refused', code: 'ACCOUNT_FROZEN', ...words })).toBeNull();
});
