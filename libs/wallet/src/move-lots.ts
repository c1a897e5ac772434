import { points, refuse, type Refusal } from '@youhui/kernel';
import {
  liveLots,
  pointsIn,
  takeFrom,
  type LotChange,
  type NewLot,
  type Plan,
  type Taken,
  type View,
} from '@youhui/ledger';

/** The lots taken, made anew for another holder: issuer, expiry and policy stay, the age begins now. */
export function handOver(
  taken: readonly Taken[],
  holder: string,
  view: View,
): { newLots: NewLot[]; lotChanges: LotChange[] } {
  return {
    lotChanges: taken.map(({ lotId, points: amount }) => ({ lotId, changePoints: -amount })),
    newLots: taken.map(({ lotId, issuer, points: amount }) => {
      const { expiresOn, policyVersion } = view.lot(lotId);
      return { holder, issuer, expiresOn, policyVersion, remainingPoints: points(amount) };
    }),
  };
}

/** What a member's live points can give to another holder: transfers and lots, or `INSUFFICIENT_POINTS` with what there is. */
export function giveFrom(
  wallet: string,
  amount: number,
  to: string,
  view: View,
): Pick<Plan<object>, 'transfers' | 'newLots' | 'lotChanges'> | Refusal {
  const live = liveLots(view.lotsOf(wallet), view.today);
  const availablePoints = pointsIn(live);
  if (amount > availablePoints) return refuse('INSUFFICIENT_POINTS', { availablePoints, requestedPoints: amount });
  return { transfers: [{ from: wallet, to, amount }], ...handOver(takeFrom(live, amount), to, view) };
}
