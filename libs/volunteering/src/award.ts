import { addMonths, BPS_OF_ONE, floorRatio, points, type LocalDate, type Points } from '@youhui/kernel';
import { account, FUND, type NewLot, type Terms, type Transfer } from '@youhui/ledger';

/** Points for a service: ⌊minutes × points per hour × m / 60⌋, m the highest multiplier of the tags, at least ×1. */
export function awardFor(minutes: number, tags: readonly string[], terms: Terms): Points {
  const known = Object.entries(terms.multipliers_bps).filter(([tag]) => tags.includes(tag));
  const multiplier = Math.max(BPS_OF_ONE, ...known.map(([, bps]) => bps));
  return points(floorRatio(minutes * terms.points_per_hour, multiplier, 60 * BPS_OF_ONE));
}

/** The transfer and the lot by which a programme's budget awards points to a member. */
export function grantOf(
  programme: string,
  memberNo: string,
  amount: Points,
  today: LocalDate,
  terms: Terms,
): { transfer: Transfer; newLot: NewLot } {
  return {
    transfer: { from: account.budget(programme), to: account.wallet(memberNo), amount },
    newLot: {
      holder: account.wallet(memberNo),
      issuer: FUND,
      expiresOn: addMonths(today, terms.lot_lifetime_months),
      remainingPoints: amount,
      policyVersion: terms.version,
    },
  };
}
