import { BPS_OF_ONE, floorRatio, refuse, type LocalDate, type Refusal } from '@youhui/kernel';
import { obligationFor, type Obligation, type ObligationTerms } from '@youhui/clearing';
import { liveLots, pointsByIssuer, pointsIn, takeFrom, type Lot, type Taken, type Terms } from '@youhui/ledger';

export interface CheckoutGround {
  readonly acceptor: string;
  readonly billFen: number;
  readonly redeemPoints: number;
  readonly today: LocalDate;
  readonly terms: Terms;
  readonly settlementBps: number;
  readonly earnFenPerPoint: number;
  readonly issuingLimitPoints: number;
  /** The acceptor's own points outstanding before this checkout. */
  readonly outstandingPoints: number;
  readonly redeemedTodayPoints: number;
  /** The member's lots, in the order they are taken. */
  readonly lots: readonly Lot[];
}

export interface CheckoutPlan {
  readonly taken: readonly Taken[];
  readonly obligations: ReadonlyMap<string, Obligation>;
  readonly redeemFen: number;
  readonly payFen: number;
  readonly earnedPoints: number;
  /** The most that this member may redeem on this bill today. */
  readonly maxRedeemPoints: number;
}

/** The rules of a checkout, in their order: share of the bill, the day's limit, the points at hand; then what is earned. */
export function planCheckout(ground: CheckoutGround): CheckoutPlan | Refusal {
  const { redeemPoints, billFen, terms } = ground;
  const face = terms.face_value_fen;
  const redeemFen = redeemPoints * face;
  const shareFen = floorRatio(billFen, terms.max_redeem_share_bps ?? BPS_OF_ONE, BPS_OF_ONE);
  const byShare = Math.floor(shareFen / face);
  const byDay = Math.max(0, (terms.max_redeem_points_per_day ?? Number.MAX_SAFE_INTEGER) - ground.redeemedTodayPoints);
  const live = liveLots(ground.lots, ground.today);
  const available = pointsIn(live);
  const maxRedeemPoints = Math.min(byShare, byDay, available);

  if (redeemFen > shareFen)
    return refuse('REDEEM_SHARE_EXCEEDED', { maxPoints: byShare, offerPoints: maxRedeemPoints });
  if (redeemPoints > byDay)
    return refuse('DAILY_LIMIT_EXCEEDED', { remainingPoints: byDay, offerPoints: maxRedeemPoints });
  if (redeemPoints > available) {
    return refuse('INSUFFICIENT_POINTS', {
      availablePoints: available,
      requestedPoints: redeemPoints,
      offerPoints: maxRedeemPoints,
    });
  }

  const taken = takeFrom(live, redeemPoints);
  const ofAcceptor = taken
    .filter(({ issuer }) => issuer === ground.acceptor)
    .reduce((sum, { points }) => sum + points, 0);
  const payFen = billFen - redeemFen;
  const earned = Math.floor(payFen / ground.earnFenPerPoint);
  const withinLimit = ground.outstandingPoints - ofAcceptor + earned <= ground.issuingLimitPoints;
  return {
    taken,
    redeemFen,
    payFen,
    maxRedeemPoints,
    earnedPoints: withinLimit ? earned : 0,
    obligations: obligationsOf(taken, ground.acceptor, {
      faceValueFen: face,
      interchangeBps: terms.interchange_bps,
      settlementBps: ground.settlementBps,
    }),
  };
}

export function obligationsOf(
  taken: readonly Taken[],
  acceptor: string,
  terms: ObligationTerms,
): Map<string, Obligation> {
  return new Map(
    [...pointsByIssuer(taken)].map(([issuer, points]) => [issuer, obligationFor(issuer, acceptor, points, terms)]),
  );
}
