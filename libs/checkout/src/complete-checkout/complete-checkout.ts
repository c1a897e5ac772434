import {
  addMonths,
  type Fen,
  isRefusal,
  isText,
  isWhole,
  type LocalDate,
  points,
  type Points,
  type Refusal,
  refuse,
  type RequestContext,
} from '@youhui/kernel';
import { acceptingMerchant, issuingLimitOf, merchantRows, type MerchantRow } from '@youhui/alliance';
import { obligationRows, obligationTransfers } from '@youhui/clearing';
import {
  checkedMember,
  memberDay,
  memberRows,
  needDecider,
  needHelp,
  needMemberDay,
  ownMatterIn,
} from '@youhui/community';
import {
  account,
  FUND,
  need,
  pointsByIssuer,
  put,
  type CommandKind,
  type Ledger,
  type Plan,
  type View,
} from '@youhui/ledger';
import { checkoutRows } from '../checkout-rows';
import { quoteRows } from '../quotes/quote-rows';
import { planCheckout, type CheckoutPlan } from './plan-checkout';
import { helpOf, quoteOf, slipFault, useOfTill, type TillUse } from './till-use';

export interface CompleteCheckoutOrder {
  readonly merchantNo: string;
  readonly memberNo: string;
  /** The whole bill, before points; at least 1 fen. */
  readonly billFen: Fen;
  readonly redeemPoints: Points;
  /** How it was taken, e.g. `scan`, `card`, `assisted`, `paper`: 1–200 characters. Changes no result. */
  readonly channel: string;
  /** The scan it ends, if there was one: then the member need not be trusted to have been there. */
  readonly quoteId?: string;
  /** The family help whose phone that scan was of. */
  readonly helperNo?: string;
  /** The day a paper slip was written on, if this was. */
  readonly slipDay?: LocalDate;
}

export interface CompletedCheckout {
  readonly checkoutId: string;
  readonly redeemFen: number;
  readonly payFen: number;
  readonly earnedPoints: number;
  readonly pointsAfter: number;
  /** Of a sale by scan: what the member did not confirm. Counted by day. */
  readonly unconfirmedPoints?: number;
  readonly shiftId?: string;
}

/** A checkout that was only asked about, with the most points that this bill may be paid with now. */
export interface QuotedCheckout extends CompletedCheckout {
  readonly maxRedeemPoints: number;
}

type Identified = CompleteCheckoutOrder & { readonly checkoutId: string };

const kindOf = <Answer extends CompletedCheckout>(
  answerFor: (answer: CompletedCheckout, plan: CheckoutPlan) => Answer,
  readsLots: (order: Identified) => boolean,
): CommandKind<Identified, Answer> => ({
  kind: 'checkout',
  needs: ({ merchantNo, memberNo, quoteId, helperNo, slipDay, ...order }, today) => ({
    accounts: [
      account.wallet(memberNo),
      ...[merchantNo, FUND].flatMap((party) => [account.issuer(party), account.clearing(party)]),
      account.clearingDonations,
    ],
    lotsOf: readsLots({ merchantNo, memberNo, ...order }) ? [account.wallet(memberNo)] : [],
    rows: [
      need(merchantRows, merchantNo),
      need(memberRows, memberNo),
      needMemberDay(memberNo, today),
      ...(quoteId === undefined ? [] : [need(quoteRows, quoteId)]),
      ...(helperNo === undefined ? [] : needHelp(helperNo, today)),
      ...(slipDay === undefined ? [] : [needMemberDay(memberNo, slipDay)]),
    ],
  }),
  alsoNeeds: (order, view) => ({
    rows: atDesk(order, view) ? needDecider(view.actor) : [],
    accounts: view.issuersSeen().flatMap((issuer) => [account.issuer(issuer), account.clearing(issuer)]),
  }),
  decide: (order, view) => {
    const merchant = acceptingMerchant(view.row(merchantRows, order.merchantNo), view.today);
    if (isRefusal(merchant)) return merchant;
    const quote = quoteOf(order, view);
    if (isRefusal(quote)) return quote;
    const help = helpOf(order, quote, view);
    if (isRefusal(help)) return help;
    const slip = slipFault(order, view);
    if (slip) return slip;
    const member = checkedMember(view, order.memberNo);
    if (isRefusal(member)) return member;
    const own = atDesk(order, view) ? ownMatterIn(view, { memberNo: order.memberNo }) : undefined;
    if (own) return own;
    const plan = planCheckout({
      ...order,
      ...merchant,
      issuingLimitPoints: issuingLimitOf(merchant),
      acceptor: order.merchantNo,
      today: view.today,
      terms: view.terms,
      outstandingPoints: 0 - view.balance(account.issuer(order.merchantNo)),
      redeemedTodayPoints: memberDay(view, order.memberNo, view.today).redeemedPoints,
      lots: readsLots(order) ? view.lotsOf(account.wallet(order.memberNo)) : [],
    });
    if (isRefusal(plan)) return plan;
    const use = useOfTill(order, quote, help, view);
    if (isRefusal(use)) return use;
    const booked = bookCheckout(order, merchant, plan, use, view);
    const maxRedeemPoints = Math.min(plan.maxRedeemPoints, help?.leftPoints ?? plan.maxRedeemPoints);
    return { ...booked, answer: answerFor(booked.answer, { ...plan, maxRedeemPoints }) };
  },
});

/**
 * Whether somebody sells for others at the desk, where nobody serves their own. At a till people shop with family too,
 * and whoever scans a shop's sign shops for themselves, whatever else they may do.
 */
const atDesk = ({ channel }: Pick<CompleteCheckoutOrder, 'channel'>, { actor }: View): boolean =>
  channel !== 'sign' && actor.permissions.has('checkout:assist');

/** Who only earns has no lot touched, so none is read. */
const checkoutKind = kindOf(
  (answer) => answer,
  ({ redeemPoints }) => redeemPoints > 0,
);

/** The same decided as a question, never posted: it also says how much could be redeemed. */
export const quoteKind = kindOf<QuotedCheckout>(
  (answer, { maxRedeemPoints }) => ({ ...answer, maxRedeemPoints }),
  () => true,
);

function bookCheckout(
  order: Identified,
  merchant: MerchantRow,
  plan: CheckoutPlan,
  use: TillUse,
  view: View,
): Plan<CompletedCheckout> {
  const { checkoutId, merchantNo, memberNo, redeemPoints } = order;
  const { taken, earnedPoints, redeemFen, payFen } = plan;
  const wallet = account.wallet(memberNo);
  const pointsAfter = view.balance(wallet) - redeemPoints + earnedPoints;
  const transfers = [
    ...[...pointsByIssuer(taken)].map(([issuer, amount]) => ({ from: wallet, to: account.issuer(issuer), amount })),
    ...[...plan.obligations].flatMap(([issuer, obligation]) => obligationTransfers(issuer, merchantNo, obligation)),
    ...(earnedPoints > 0 ? [{ from: account.issuer(merchantNo), to: wallet, amount: earnedPoints }] : []),
  ];
  const earned = {
    holder: wallet,
    issuer: merchantNo,
    expiresOn: addMonths(view.today, view.terms.lot_lifetime_months),
    remainingPoints: points(earnedPoints),
    policyVersion: view.terms.version,
  };
  const row = {
    ...order,
    sequence: transfers.length > 0 ? view.sequence : null,
    recordedNo: view.commandNo,
    earnedPoints,
    taken,
    earnedLotId: earnedPoints > 0 ? view.nextLotId : null,
    terms: {
      faceValueFen: view.terms.face_value_fen,
      interchangeBps: view.terms.interchange_bps,
      settlementBps: merchant.settlementBps,
      earnFenPerPoint: merchant.earnFenPerPoint,
    },
    cashier: view.actor.name,
    occurredAt: view.at,
    localDate: view.today,
    pointsAfter,
    refundedBillFen: 0,
    refundedPoints: 0,
    clawBackAskedPoints: 0,
    shiftId: view.actor.shiftId ?? null,
    helperNo: order.helperNo ?? null,
  };
  return {
    answer: { checkoutId, redeemFen, payFen, earnedPoints, pointsAfter, ...use.told, shiftId: view.actor.shiftId },
    reason: `${merchant.name} 消费`,
    transfers,
    newLots: earnedPoints > 0 ? [earned] : [],
    lotChanges: taken.map(({ lotId, points: amount }) => ({ lotId, changePoints: -amount })),
    rows: [
      put(checkoutRows, row),
      ...use.rows,
      ...[...plan.obligations].map(([issuer, obligation]) =>
        put(obligationRows, { ...obligation, sequence: view.sequence, issuer, acceptor: merchantNo }),
      ),
    ],
    facts: [{ topic: 'checkout.completed', payload: { checkoutId } }],
  };
}

/**
 * Sells at a till: takes the points asked for from the soonest-expiring lots, books what their issuers owe in the same
 * commit, and lets the member earn on what is paid. A success is final for the merchant.
 * Refusals in order: `INVALID_INPUT`, `MERCHANT_NOT_FOUND`, `MERCHANT_LEFT`, `MERCHANT_SUSPENDED`, `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`,
 * `CONFLICT_OF_INTEREST` (at the desk only),
 * `REDEEM_SHARE_EXCEEDED`, `DAILY_LIMIT_EXCEEDED`, `INSUFFICIENT_POINTS`; the last three say what would be possible. R-F03.
 * What a scan or a slip adds to them stands at `CompleteQuote` and `RecordPaperSlip`.
 */
export class CompleteCheckout {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: CompleteCheckoutOrder): Promise<CompletedCheckout | Refusal> {
    const fault = faultIn(order);
    if (fault) return Promise.resolve(refuse('INVALID_INPUT', { field: fault }));
    return this.ledger.post(ctx, checkoutKind, commandId, { ...order, checkoutId: commandId });
  }
}

/** The field of an order that is out of bounds, if any. */
export function faultIn(order: CompleteCheckoutOrder): string | undefined {
  if (!isWhole(order.billFen, 1)) return 'billFen';
  if (!isWhole(order.redeemPoints, 0)) return 'redeemPoints';
  if (!isText(order.channel)) return 'channel';
  return undefined;
}
