import { isText, isWhole } from '@youhui/kernel';
import type { Terms } from '@youhui/ledger';

/** Rates beyond this are typing mistakes; up to it every product of a rule stays exact. */
const MOST_RATE = 1_000_000_000;
const off = (value: unknown) => value === undefined || value === null;
const wholes = (record: unknown, least: number, most?: number) =>
  typeof record === 'object' &&
  record !== null &&
  !Array.isArray(record) &&
  Object.values(record).every((value) => isWhole(value, least, most));

/** The name of the first policy term that is missing or out of bounds; undefined when all is well. */
export function faultInTerms(terms: Omit<Terms, 'effectiveFrom'>): string | undefined {
  const checks: readonly (readonly [string, boolean])[] = [
    ['version', typeof terms.version === 'string' && terms.version.length <= 40 && isText(terms.version)],
    ['face_value_fen', isWhole(terms.face_value_fen, 1, MOST_RATE)],
    ['interchange_bps', isWhole(terms.interchange_bps, 0, 10_000)],
    ['points_per_hour', isWhole(terms.points_per_hour, 0, MOST_RATE)],
    ['multipliers_bps', wholes(terms.multipliers_bps, 0, MOST_RATE)],
    ['tariffs', wholes(terms.tariffs, 0)],
    ['lot_lifetime_months', isWhole(terms.lot_lifetime_months, 0, 12_000)],
    ['refund_grace_days', isWhole(terms.refund_grace_days, 0, 3_650_000)],
    ['max_redeem_share_bps', off(terms.max_redeem_share_bps) || isWhole(terms.max_redeem_share_bps, 0, 10_000)],
    ['max_redeem_points_per_day', off(terms.max_redeem_points_per_day) || isWhole(terms.max_redeem_points_per_day, 0)],
    [
      'second_review_above_minutes',
      off(terms.second_review_above_minutes) || isWhole(terms.second_review_above_minutes, 0),
    ],
    ['carry_forward_below_fen', off(terms.carry_forward_below_fen) || isWhole(terms.carry_forward_below_fen, 0)],
  ];
  return checks.find(([, holds]) => !holds)?.[0];
}
