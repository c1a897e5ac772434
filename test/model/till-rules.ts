import type { LocalDate } from '@youhui/kernel';
import type { MonthEventOf, MonthMerchant } from '@youhui/month';
import { daysAfter, monthsAfter } from './calendar-dates';
import { floored, product, sum } from './exact-amounts';
import { fund, type Due, type MonthSoFar, type StandingCheckout, type Taking } from './month-so-far';

const wholeShare = 10_000;

/** Who owes what for the points a checkout holds now: floors are taken once per issuer. */
const duesOf = (soFar: MonthSoFar, acceptor: MonthMerchant, taken: readonly Taking[]): Due[] => {
  const to = acceptor.merchant_no;
  return soFar.issuers.flatMap((issuer) => {
    const ofIssuer = taken.filter((taking) => taking.lot.issuer === issuer);
    const worth = product(sum(ofIssuer.map((taking) => taking.points - taking.restored)), soFar.policy.face_value_fen);
    if (issuer === to) return [];
    if (issuer === fund) return [{ from: fund, to, fen: floored(worth * BigInt(acceptor.settlement_bps), wholeShare) }];
    const received = floored(worth * BigInt(soFar.policy.interchange_bps), wholeShare);
    return [
      { from: issuer, to, fen: received },
      { from: issuer, to: fund, fen: Number(worth) - received },
    ];
  });
};

/** What is paid in money of a bill of which so many points are redeemed. May be negative: then the points are too many. */
const moneyOf = (soFar: MonthSoFar, billFen: number, points: number): bigint =>
  BigInt(billFen) - product(points, soFar.policy.face_value_fen);

export const checkout = (soFar: MonthSoFar, event: MonthEventOf<'checkout'>, today: LocalDate): string => {
  const merchant = soFar.merchant(event.merchant);
  if (!merchant) return 'MERCHANT_NOT_FOUND';
  if (soFar.isSuspended(event.merchant)) return 'MERCHANT_SUSPENDED';
  const refusal = soFar.memberRefusal(event.member);
  if (refusal) return refusal;

  const money = moneyOf(soFar, event.bill_fen, event.redeem_points);
  if (money < 0n) return 'REDEEM_SHARE_EXCEEDED';
  const share = soFar.policy.max_redeem_share_bps ?? wholeShare;
  const mostFen = floored(product(event.bill_fen, share), wholeShare);
  if (product(event.redeem_points, soFar.policy.face_value_fen) > BigInt(mostFen)) return 'REDEEM_SHARE_EXCEEDED';

  const paidToday = soFar.checkouts.filter((one) => one.event.member === event.member && one.date === today);
  const redeemedToday = sum(paidToday.map((one) => one.event.redeem_points));
  const limit = soFar.policy.max_redeem_points_per_day ?? Infinity;
  if (redeemedToday + event.redeem_points > limit) return 'DAILY_LIMIT_EXCEEDED';

  if (soFar.livePoints(event.member, today) < event.redeem_points) return 'INSUFFICIENT_POINTS';

  const taken = soFar.takePoints(event.member, event.redeem_points, today);
  for (const { lot, points } of taken) soFar.pointMoves.push({ what: 'redeemed', issuer: lot.issuer, points });
  soFar.dues.push(...duesOf(soFar, merchant, taken));

  const issuer = merchant.merchant_no;
  const earning = floored(money, merchant.earn_fen_per_point);
  const earned = soFar.outstandingOf(issuer) + earning > merchant.issuing_limit_points ? 0 : earning;
  const expires_on = monthsAfter(today, soFar.policy.lot_lifetime_months);
  const earningLot =
    earned > 0 ? soFar.makeLot({ member: event.member, issuer, points: earned, expires_on }) : undefined;
  soFar.pointMoves.push({ what: 'issued', issuer, points: earned });

  soFar.checkouts.push({ event, date: today, taken, earned, earningLot, refunds: [], askedBack: [] });
  return 'OK';
};

const restorePoints = (soFar: MonthSoFar, taken: readonly Taking[], points: number, today: LocalDate): void => {
  let missing = points;
  for (const taking of taken.toReversed()) {
    const part = Math.min(missing, taking.points - taking.restored);
    if (part === 0) continue;
    missing -= part;
    taking.restored += part;
    const { member, issuer, expires_on } = taking.lot;
    soFar.pointMoves.push({ what: 'redeemed', issuer, points: -part });
    if (expires_on >= today) taking.lot.points += part;
    else {
      const graceEnds = daysAfter(today, soFar.policy.refund_grace_days);
      soFar.makeLot({ member, issuer, points: part, expires_on: graceEnds });
    }
  }
};

const clawBack = (soFar: MonthSoFar, paid: StandingCheckout, moneyLeft: bigint, merchant: MonthMerchant): void => {
  const stillEarned = floored(moneyLeft, merchant.earn_fen_per_point);
  const asked = Math.max(0, paid.earned - stillEarned - sum(paid.askedBack));
  paid.askedBack.push(asked);
  if (!paid.earningLot) return;
  const got = Math.min(asked, paid.earningLot.points);
  paid.earningLot.points -= got;
  soFar.pointMoves.push({ what: 'cancelled', issuer: merchant.merchant_no, points: got });
};

export const refund = (soFar: MonthSoFar, event: MonthEventOf<'refund'>, today: LocalDate): string => {
  const paid = soFar.checkouts.find((one) => one.event.id === event.checkout);
  if (!paid) return 'CHECKOUT_NOT_FOUND';
  const merchant = soFar.merchant(paid.event.merchant) as MonthMerchant;

  const billLeft = paid.event.bill_fen - sum(paid.refunds.map((one) => one.bill_fen)) - event.bill_fen;
  const pointsLeft = paid.event.redeem_points - sum(paid.refunds.map((one) => one.redeem_points)) - event.redeem_points;
  const moneyLeft = moneyOf(soFar, billLeft, pointsLeft);
  const moneyBack = moneyOf(soFar, event.bill_fen, event.redeem_points);
  if (billLeft < 0 || pointsLeft < 0 || moneyLeft < 0n || moneyBack < 0n) return 'REFUND_EXCEEDS_ORIGINAL';

  paid.refunds.push(event);
  const before = duesOf(soFar, merchant, paid.taken);
  restorePoints(soFar, paid.taken, event.redeem_points, today);
  const after = duesOf(soFar, merchant, paid.taken);
  soFar.dues.push(...before.map((due) => ({ ...due, fen: -due.fen })), ...after);
  clawBack(soFar, paid, moneyLeft, merchant);
  return 'OK';
};
