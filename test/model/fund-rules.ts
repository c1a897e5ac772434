import type { LocalDate } from '@youhui/kernel';
import type { MonthEventOf } from '@youhui/month';
import { product } from './exact-amounts';
import { giveAward } from './hours-rules';
import { fund, type MonthSoFar } from './month-so-far';

/** Whether so much money stands for every point of the fund that is out or promised, and for what it owes since the last cut. */
const covers = (soFar: MonthSoFar, reserveFen: number, morePoints: number): boolean => {
  const points = soFar.outstandingOf(fund) + soFar.allBudgets() + morePoints;
  return product(points, soFar.policy.face_value_fen) + BigInt(soFar.uncutDebt()) <= BigInt(reserveFen);
};

export const fundIncome = (soFar: MonthSoFar, event: MonthEventOf<'fund_income'>): string => {
  soFar.fundMoves.push({ purpose: event.purpose, fen: event.amount_fen });
  return 'OK';
};

export const fundExpense = (soFar: MonthSoFar, event: MonthEventOf<'fund_expense'>): string => {
  const left = soFar.balanceOf(event.purpose) - event.amount_fen;
  if (left < 0) return 'PURPOSE_OVERSPENT';
  if (event.purpose === 'redemption_reserve' && !covers(soFar, left, 0)) return 'COVERAGE_EXCEEDED';

  soFar.fundMoves.push({ purpose: event.purpose, fen: -event.amount_fen });
  return 'OK';
};

export const allocate = (soFar: MonthSoFar, event: MonthEventOf<'allocate'>, today: LocalDate): string => {
  if (!covers(soFar, soFar.balanceOf('redemption_reserve'), event.points)) return 'COVERAGE_EXCEEDED';

  soFar.budgetMoves.push({ programme: event.programme, points: event.points });
  for (const award of soFar.waitingOf(event.programme)) {
    if (award.points > soFar.budgetOf(event.programme)) break;
    giveAward(soFar, award, today);
    award.granted = true;
  }
  return 'OK';
};
