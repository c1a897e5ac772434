import type { LocalDate } from '@youhui/kernel';
import type { MonthEventOf } from '@youhui/month';
import { monthsAfter } from './calendar-dates';
import { floored, product, sum } from './exact-amounts';
import { fund, type MonthSoFar } from './month-so-far';

const timesOne = 10_000;

/** Moves an award from its programme's budget into a new lot. The caller has made sure that the budget holds it. */
export const giveAward = (
  soFar: MonthSoFar,
  award: { readonly member: string; readonly programme: string; readonly points: number },
  today: LocalDate,
): void => {
  const { member, programme, points } = award;
  if (points === 0) return;
  soFar.budgetMoves.push({ programme, points: -points });
  soFar.pointMoves.push({ what: 'issued', issuer: fund, points });
  const expires_on = monthsAfter(today, soFar.policy.lot_lifetime_months);
  soFar.makeLot({ member, issuer: fund, points, expires_on });
};

const mustWait = (soFar: MonthSoFar, programme: string, points: number): boolean =>
  points > 0 && (soFar.waitingOf(programme).length > 0 || soFar.budgetOf(programme) < points);

export const service = (soFar: MonthSoFar, event: MonthEventOf<'service'>, today: LocalDate): string => {
  const refusal = soFar.memberRefusal(event.member);
  if (refusal) return refusal;
  if (event.minutes < 1 || event.minutes > 1440) return 'MINUTES_INVALID';

  soFar.services.push({ event, date: today, review: 'open' });
  return 'OK';
};

const multiplierOf = (soFar: MonthSoFar, tags: readonly string[]): number => {
  const known = Object.entries(soFar.policy.multipliers_bps).filter(([tag]) => tags.includes(tag));
  return Math.max(timesOne, ...known.map(([, multiplier]) => multiplier));
};

export const approve = (soFar: MonthSoFar, event: MonthEventOf<'approve'>, today: LocalDate): string => {
  const reviewed = soFar.services.find((one) => one.event.id === event.service);
  if (!reviewed) return 'SERVICE_NOT_FOUND';
  if (reviewed.review !== 'open') return 'ALREADY_REVIEWED';
  const { member, programme, minutes, tags } = reviewed.event;

  const household = soFar.householdOf(member);
  const isFamily = (reviewer: string) => household !== undefined && soFar.householdOf(reviewer) === household;
  if (event.by.some((reviewer) => reviewer === member || isFamily(reviewer))) return 'SELF_REVIEW';

  const approvedThatDay = soFar.services.filter(
    (one) => one.review === 'approved' && one.event.member === member && one.date === reviewed.date,
  );
  const minutesThatDay = sum(approvedThatDay.map((one) => one.event.minutes)) + minutes;
  const limit = soFar.policy.second_review_above_minutes ?? Infinity;
  if (minutesThatDay > limit && new Set(event.by).size < 2) return 'SECOND_REVIEW_REQUIRED';

  reviewed.review = 'approved';
  const worth = product(minutes, soFar.policy.points_per_hour, multiplierOf(soFar, tags));
  const points = floored(worth, timesOne * 60);
  if (mustWait(soFar, programme, points)) {
    soFar.awards.push({ member, programme, points, granted: false });
    return 'POINTS_WAITING';
  }
  giveAward(soFar, { member, programme, points }, today);
  return 'OK';
};

export const reject = (soFar: MonthSoFar, event: MonthEventOf<'reject'>): string => {
  const reviewed = soFar.services.find((one) => one.event.id === event.service);
  if (!reviewed) return 'SERVICE_NOT_FOUND';
  if (reviewed.review !== 'open') return 'ALREADY_REVIEWED';

  reviewed.review = 'rejected';
  return 'OK';
};

export const grant = (soFar: MonthSoFar, event: MonthEventOf<'grant'>, today: LocalDate): string => {
  const refusal = soFar.memberRefusal(event.member);
  if (refusal) return refusal;
  const points = soFar.policy.tariffs[event.tariff] as number;
  if (mustWait(soFar, event.programme, points)) return 'BUDGET_EXHAUSTED';

  giveAward(soFar, { member: event.member, programme: event.programme, points }, today);
  return 'OK';
};
