import { offeredPoints } from './offered-points';

it.each([
  [{ code: 'INSUFFICIENT_POINTS', availablePoints: 23 }, 23],
  [{ code: 'REDEEM_SHARE_EXCEEDED', maxPoints: 160 }, 160],
  [{ code: 'DAILY_LIMIT_EXCEEDED', remainingPoints: 0 }, 0],
  [{ code: 'SIGN_LIMIT_EXCEEDED', limitPoints: 20 }, 20],
  [{ code: 'HELPER_LIMIT_EXCEEDED', limitPoints: 20 }, 20],
  [{ code: 'HELP_ENDED' }, null],
  [{ code: 'ACCOUNT_FROZEN' }, null],
  [{ code: 'CONFIRMATION_NEEDED', noPinPoints: 50 }, null],
])('of %j it offers %s', (refusal, points) => expect(offeredPoints(refusal)).toBe(points));
