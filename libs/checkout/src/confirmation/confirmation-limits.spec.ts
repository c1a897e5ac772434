import { isRefusal } from '@youhui/kernel';
import { checkConfirmation, checkSlip, noPinPoints, type Presented } from './confirmation-limits';

const day = (unconfirmedPoints: number, signPoints = 0) => ({ unconfirmedPoints, signPoints });
const helped = (helperLeftPoints?: number | null) => ({ ...day(100, 50), helperLeftPoints });

describe('What goes without the member confirming', () => {
  it.each<[Presented, unconfirmed: number, bySign: number, free: number]>([
    ['code', 0, 0, 50],
    ['card', 0, 0, 50],
    ['code', 50, 50, 50],
    ['code', 51, 0, 49],
    ['card', 99, 0, 1],
    ['code', 100, 0, 0],
    ['code', 140, 0, 0],
    ['sign', 100, 0, 20],
    ['sign', 0, 30, 20],
    ['sign', 0, 31, 19],
    ['sign', 0, 50, 0],
    ['sign', 0, 51, 0],
  ])('%s, after %i unconfirmed and %i by sign today: %i', (presented, unconfirmed, bySign, free) =>
    expect(noPinPoints(presented, day(unconfirmed, bySign))).toBe(free),
  );

  type Case = [presented: Presented, redeem: number, confirmed: number, unconfirmedToday: number, signToday: number];
  it.each<[...Case, answer: string | { unconfirmedPoints: number; signPoints: number }]>([
    ['code', 0, 0, 100, 50, { unconfirmedPoints: 0, signPoints: 0 }],
    ['code', 50, 0, 0, 0, { unconfirmedPoints: 50, signPoints: 0 }],
    ['code', 51, 0, 0, 0, 'CONFIRMATION_NEEDED 50/0'],
    ['card', 51, 0, 0, 0, 'CONFIRMATION_NEEDED 50/0'],
    ['code', 51, 51, 0, 0, { unconfirmedPoints: 0, signPoints: 0 }],
    ['code', 51, 50, 0, 0, 'CONFIRMATION_NEEDED 50/50'],
    ['code', 40, 41, 100, 0, { unconfirmedPoints: 0, signPoints: 0 }],
    ['code', 50, 0, 50, 0, { unconfirmedPoints: 50, signPoints: 0 }],
    ['code', 50, 0, 51, 0, 'CONFIRMATION_NEEDED 49/0'],
    // Beyond what was confirmed, but not beyond what goes without: the whole counts as unconfirmed.
    ['card', 30, 20, 0, 0, { unconfirmedPoints: 30, signPoints: 0 }],
    ['card', 1, 0, 100, 0, 'CONFIRMATION_NEEDED 0/0'],
    ['sign', 20, 20, 100, 30, { unconfirmedPoints: 0, signPoints: 20 }],
    ['sign', 20, 20, 0, 31, 'SIGN_LIMIT_EXCEEDED 19'],
    ['sign', 21, 21, 0, 0, 'SIGN_LIMIT_EXCEEDED 20'],
    ['sign', 20, 19, 0, 0, 'CONFIRMATION_NEEDED 0/19'],
    ['sign', 21, 19, 0, 0, 'SIGN_LIMIT_EXCEEDED 20'],
  ])('%s, %i points, %i confirmed, %i unconfirmed and %i by sign today', (...given) => {
    const [presented, redeemPoints, confirmedPoints, unconfirmed, bySign, expected] = given;
    const answer = checkConfirmation({ presented, redeemPoints, confirmedPoints, day: day(unconfirmed, bySign) });
    expect(isRefusal(answer) ? `${answer.refused} ${Object.values(answer.details).join('/')}` : answer).toEqual(
      expected,
    );
  });
});

describe('What goes by a helper’s phone', () => {
  it.each([
    [50, 50],
    [1, 1],
    [0, 0],
    [null, 0],
    [undefined, 0],
  ])('with %s left of their day: %i', (left, free) => expect(noPinPoints('helper', helped(left))).toBe(free));

  it.each<[redeem: number, confirmed: number, left: number, answer: number | 'goes']>([
    [50, 0, 50, 'goes'],
    [51, 0, 50, 50],
    [51, 100, 50, 50], // no confirmation raises it
    [0, 0, 0, 'goes'],
    [1, 0, 0, 0],
    [100, 0, 100, 'goes'], // and no limit of one sale lowers it
  ])('%i points, %i confirmed, %i left: %s', (redeemPoints, confirmedPoints, left, answer) =>
    expect(checkConfirmation({ presented: 'helper', redeemPoints, confirmedPoints, day: helped(left) })).toEqual(
      answer === 'goes'
        ? { unconfirmedPoints: 0, signPoints: 0 }
        : { refused: 'HELPER_LIMIT_EXCEEDED', details: { limitPoints: answer } },
    ),
  );
});

describe('What slips of a day may take', () => {
  it.each([
    [0, 20, undefined],
    [0, 21, 20],
    [15, 5, undefined],
    [15, 6, 5],
    [20, 0, undefined],
    [20, 1, 0],
    [25, 1, 0],
  ])('after %i, %i more: %s', (slipPoints, redeemPoints, remainingPoints) =>
    expect(checkSlip(redeemPoints, { slipPoints })).toEqual(
      remainingPoints === undefined ? undefined : { refused: 'SLIP_LIMIT_EXCEEDED', details: { remainingPoints } },
    ),
  );
});
