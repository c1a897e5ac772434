import { addDays, refuse, type LocalDate, type Refusal } from '@youhui/kernel';
import { obligationChange, obligationFor, type Obligation } from '@youhui/clearing';
import { pointsByIssuer, type Lot, type Taken } from '@youhui/ledger';
import type { CheckoutRow } from '../checkout-rows';

export interface RefundGround {
  readonly checkout: CheckoutRow;
  readonly billFen: number;
  readonly redeemPoints: number;
  readonly today: LocalDate;
  readonly graceDays: number;
  lot(lotId: number): Lot;
}

export interface RefundPlan {
  /** Points that go back into the very lot they were taken from, in reverse order of taking. */
  readonly restored: readonly Taken[];
  /** Points whose lot has expired since: a new lot of the same issuer, with days of grace. */
  readonly renewed: readonly (Taken & { readonly expiresOn: LocalDate; readonly policyVersion: string })[];
  readonly obligationChanges: ReadonlyMap<string, Obligation>;
  readonly cashFen: number;
  readonly clawBackAskedPoints: number;
  readonly clawedBackPoints: number;
}

/** The rules of a refund: never more than is left; points to their lots; obligations as if the rest had been the sale. */
export function planRefund(ground: RefundGround): RefundPlan | Refusal {
  const { checkout, billFen, redeemPoints } = ground;
  const { faceValueFen, earnFenPerPoint } = checkout.terms;
  const refundedBillFen = checkout.refundedBillFen + billFen;
  const refundedPoints = checkout.refundedPoints + redeemPoints;
  const cashFen = billFen - redeemPoints * faceValueFen;
  const cashLeftFen = checkout.billFen - refundedBillFen - (checkout.redeemPoints - refundedPoints) * faceValueFen;
  if (refundedBillFen > checkout.billFen || refundedPoints > checkout.redeemPoints || cashLeftFen < 0 || cashFen < 0) {
    return refuse('REFUND_EXCEEDS_ORIGINAL', {
      leftBillFen: checkout.billFen - checkout.refundedBillFen,
      leftPoints: checkout.redeemPoints - checkout.refundedPoints,
    });
  }
  const back = slice(checkout.taken, checkout.refundedPoints, redeemPoints);
  const isLive = ({ lotId }: Taken) => ground.lot(lotId).expiresOn >= ground.today;
  const asked = Math.max(
    0,
    checkout.earnedPoints - Math.floor(cashLeftFen / earnFenPerPoint) - checkout.clawBackAskedPoints,
  );
  const held = checkout.earnedLotId === null ? 0 : ground.lot(checkout.earnedLotId).remainingPoints;
  return {
    restored: back.filter(isLive),
    renewed: back
      .filter((taken) => !isLive(taken))
      .map((taken) => ({
        ...taken,
        expiresOn: addDays(ground.today, ground.graceDays),
        policyVersion: ground.lot(taken.lotId).policyVersion,
      })),
    obligationChanges: changes(checkout, back),
    cashFen,
    clawBackAskedPoints: asked,
    clawedBackPoints: Math.min(asked, held),
  };
}

/** `wanted` points of what was taken, from the last backwards, after the `skip` points that went back before. */
function slice(taken: readonly Taken[], skip: number, wanted: number): Taken[] {
  const back: Taken[] = [];
  let toSkip = skip;
  let left = wanted;
  for (const part of [...taken].reverse()) {
    const skipped = Math.min(toSkip, part.points);
    toSkip -= skipped;
    const points = Math.min(left, part.points - skipped);
    left -= points;
    if (points > 0) back.push({ ...part, points });
  }
  return back;
}

function changes(checkout: CheckoutRow, back: readonly Taken[]): Map<string, Obligation> {
  const before = pointsByIssuer(checkout.taken);
  for (const [issuer, points] of pointsByIssuer(slice(checkout.taken, 0, checkout.refundedPoints)))
    before.set(issuer, (before.get(issuer) ?? 0) - points);
  return new Map(
    [...pointsByIssuer(back)].map(([issuer, points]) => {
      const stood = before.get(issuer) ?? 0;
      const of = (amount: number) => obligationFor(issuer, checkout.merchantNo, amount, checkout.terms);
      return [issuer, obligationChange(of(stood), of(stood - points))];
    }),
  );
}
