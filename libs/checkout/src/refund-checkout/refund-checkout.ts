import {
  type Fen,
  isRefusal,
  isWhole,
  points,
  type Points,
  type Refusal,
  refuse,
  type RequestContext,
} from '@youhui/kernel';
import { obligationRows, obligationTransfers } from '@youhui/clearing';
import {
  account,
  need,
  pointsByIssuer,
  put,
  type CommandKind,
  type Ledger,
  type Plan,
  type View,
} from '@youhui/ledger';
import { checkoutRows, refundRows, type CheckoutRow } from '../checkout-rows';
import { planRefund, type RefundPlan } from './plan-refund';

export interface RefundCheckoutOrder {
  readonly checkoutId: string;
  /** The part of the bill taken back, points included. */
  readonly billFen: Fen;
  readonly redeemPoints: Points;
}

export interface RefundedCheckout {
  readonly refundId: string;
  readonly checkoutId: string;
  /** What the merchant gives back in money. */
  readonly cashFen: number;
  readonly clawedBackPoints: number;
  readonly shiftId?: string;
}

export type IdentifiedRefund = RefundCheckoutOrder & { readonly refundId: string };

export const refundKind: CommandKind<IdentifiedRefund, RefundedCheckout> = {
  kind: 'refund',
  needs: ({ checkoutId }) => ({ rows: [need(checkoutRows, checkoutId)] }),
  alsoNeeds: ({ checkoutId }, view) => {
    const checkout = view.row(checkoutRows, checkoutId);
    if (!checkout) return {}; // unknown, or made earlier in this batch: then all it touches is here already
    const parties = [checkout.merchantNo, ...checkout.taken.map(({ issuer }) => issuer)];
    return {
      accounts: [
        account.wallet(checkout.memberNo),
        account.clearingDonations,
        ...parties.flatMap((party) => [account.issuer(party), account.clearing(party)]),
      ],
      lots: [
        ...checkout.taken.map(({ lotId }) => lotId),
        ...(checkout.earnedLotId === null ? [] : [checkout.earnedLotId]),
      ],
    };
  },
  decide: (order, view) => {
    const checkout = view.row(checkoutRows, order.checkoutId);
    if (!checkout) return refuse('CHECKOUT_NOT_FOUND');
    const { merchantNo } = view.actor;
    if (merchantNo !== undefined && merchantNo !== checkout.merchantNo) return refuse('CHECKOUT_NOT_FOUND');
    const plan = planRefund({
      ...order,
      checkout,
      today: view.today,
      graceDays: view.terms.refund_grace_days,
      lot: (lotId) => view.lot(lotId),
    });
    return isRefusal(plan) ? plan : bookRefund(order, checkout, plan, view);
  },
};

function bookRefund(
  order: IdentifiedRefund,
  checkout: CheckoutRow,
  plan: RefundPlan,
  view: View,
): Plan<RefundedCheckout> {
  const wallet = account.wallet(checkout.memberNo);
  const { clawedBackPoints, cashFen } = plan;
  const transfers = [
    ...[...pointsByIssuer([...plan.restored, ...plan.renewed])].map(([issuer, amount]) => ({
      from: account.issuer(issuer),
      to: wallet,
      amount,
    })),
    ...[...plan.obligationChanges].flatMap(([issuer, change]) =>
      obligationTransfers(issuer, checkout.merchantNo, change),
    ),
    ...(clawedBackPoints > 0
      ? [{ from: wallet, to: account.issuer(checkout.merchantNo), amount: clawedBackPoints }]
      : []),
  ];
  const { refundId, checkoutId, billFen, redeemPoints } = order;
  return {
    answer: { refundId, checkoutId, cashFen, clawedBackPoints, shiftId: view.actor.shiftId },
    reason: '消费退款',
    transfers,
    lotChanges: [
      ...plan.restored.map(({ lotId, points: amount }) => ({ lotId, changePoints: amount })),
      ...(clawedBackPoints > 0 && checkout.earnedLotId !== null
        ? [{ lotId: checkout.earnedLotId, changePoints: -clawedBackPoints }]
        : []),
    ],
    newLots: plan.renewed.map(({ issuer, points: amount, expiresOn, policyVersion }) => ({
      holder: wallet,
      issuer,
      expiresOn,
      policyVersion,
      remainingPoints: points(amount),
    })),
    rows: [
      put(checkoutRows, {
        ...checkout,
        refundedBillFen: checkout.refundedBillFen + billFen,
        refundedPoints: checkout.refundedPoints + redeemPoints,
        clawBackAskedPoints: checkout.clawBackAskedPoints + plan.clawBackAskedPoints,
      }),
      put(refundRows, {
        refundId,
        checkoutId,
        billFen,
        redeemPoints,
        clawedBackPoints,
        sequence: transfers.length > 0 ? view.sequence : null,
        occurredAt: view.at,
        shiftId: view.actor.shiftId ?? null,
      }),
      ...[...plan.obligationChanges].map(([issuer, change]) =>
        put(obligationRows, { ...change, sequence: view.sequence, issuer, acceptor: checkout.merchantNo }),
      ),
    ],
    facts: [{ topic: 'checkout.refunded', payload: { refundId, checkoutId } }],
    ...(checkout.sequence === null ? {} : { reversesSequence: checkout.sequence }),
  };
}

/**
 * Takes back a part or the whole of a checkout. Points return to the very lots they came from; earned points are
 * clawed back as far as their lot still holds them. No member or merchant checks: a refund is never the customer's fault.
 * Refusals in order: `INVALID_INPUT`, `CHECKOUT_NOT_FOUND`, `REFUND_EXCEEDS_ORIGINAL` with what is left. R-F03: never points as money.
 */
export class RefundCheckout {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RefundCheckoutOrder): Promise<RefundedCheckout | Refusal> {
    const fault = faultIn(order);
    if (fault) return Promise.resolve(refuse('INVALID_INPUT', { field: fault }));
    return this.ledger.post(ctx, refundKind, commandId, { ...order, refundId: commandId });
  }
}

function faultIn({ billFen, redeemPoints }: RefundCheckoutOrder): string | undefined {
  if (!isWhole(billFen, 0)) return 'billFen';
  if (!isWhole(redeemPoints, 0) || billFen + redeemPoints === 0) return 'redeemPoints';
  return undefined;
}
