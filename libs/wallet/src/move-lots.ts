import { points } from '@youhui/kernel';
import type { LotChange, NewLot, Taken, View } from '@youhui/ledger';

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
