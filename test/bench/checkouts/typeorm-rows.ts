import { createHash } from 'node:crypto';
import type { CompleteCheckoutOrder } from '@youhui/checkout';
import { obligationTransfers } from '@youhui/clearing';
import { canonicalJson, type Refusal, type RequestContext } from '@youhui/kernel';
import { account, pointsByIssuer, type Lot, type NewLot, type Terms, type Transfer } from '@youhui/ledger';
import type { CheckoutPlan } from '../../../libs/checkout/src/complete-checkout/plan-checkout';
import type { Merchant } from '../../../prisma-free-db/entities/alliance/merchant.entity';
import type { Checkout } from '../../../prisma-free-db/entities/checkout/checkout.entity';
import type { Obligation } from '../../../prisma-free-db/entities/clearing/obligation.entity';
import type { MemberDay } from '../../../prisma-free-db/entities/community/member-day.entity';
import type { Balance } from '../../../prisma-free-db/entities/ledger/balance.entity';
import type { Command } from '../../../prisma-free-db/entities/ledger/command.entity';
import type { Entry } from '../../../prisma-free-db/entities/ledger/entry.entity';
import type { Head } from '../../../prisma-free-db/entities/ledger/head.entity';
import type { Journal } from '../../../prisma-free-db/entities/ledger/journal.entity';
import type { Outbox } from '../../../prisma-free-db/entities/ledger/outbox.entity';
import { bookEntries } from './typeorm-entries';
import { moveLots, type MovedLots } from './typeorm-lots';

export interface Asked {
  readonly ctx: RequestContext;
  readonly order: CompleteCheckoutOrder & { readonly checkoutId: string };
  readonly today: string;
  readonly timezone: string;
  readonly terms: Terms;
}

export interface Sale extends Asked {
  readonly merchant: Merchant;
  readonly day: MemberDay | null;
  readonly lots: readonly Lot[];
  /** An account without entries has no row. */
  readonly balances: readonly Balance[];
  readonly plan: CheckoutPlan;
  readonly earned?: NewLot;
}

/** All that one request leaves behind, but for the chain's link and the head. */
export interface Rows extends Asked {
  readonly command: Command;
  readonly journal?: Journal;
  readonly entries: readonly Entry[];
  readonly balances: readonly Balance[];
  readonly moved: MovedLots;
  readonly checkout?: Checkout;
  readonly day?: MemberDay;
  readonly obligations: readonly Obligation[];
  readonly fact?: Outbox;
}

/** A refusal is remembered, and covered by the chain, as an answer is. */
export function refusalRows(head: Head, asked: Asked, answer: Refusal): Rows {
  const command = commandRow(head, asked, answer, null);
  return { ...asked, command, entries: [], balances: [], moved: { changed: [], movements: [] }, obligations: [] };
}

export function saleRows(head: Head, sale: Sale): Rows {
  const { ctx, order, today, timezone, terms, plan } = sale;
  const { communityId } = ctx;
  const { checkoutId, merchantNo } = order;
  const transfers = transfersOf(sale);
  const sequence = head.sequence + 1;
  const wallet = account.wallet(order.memberNo);
  const before = sale.balances.find((row) => row.account === wallet)?.balance ?? 0;
  const pointsAfter = before - order.redeemPoints + plan.earnedPoints;
  const { redeemFen, payFen, earnedPoints } = plan;
  const answer = { checkoutId, redeemFen, payFen, earnedPoints, pointsAfter };
  const command = commandRow(head, sale, answer, transfers.length > 0 ? sequence : null);
  const moved = moveLots(head, sale, sequence);
  return {
    ...{ ctx, order, today, timezone, terms, command, moved },
    journal: transfers.length > 0 ? journalRow(head, sale, command) : undefined,
    ...bookEntries(communityId, sequence, transfers, sale.balances),
    checkout: checkoutRow(sale, command, pointsAfter, moved.made?.lotId ?? null),
    day: order.redeemPoints > 0 ? dayRow(sale) : undefined,
    obligations: [...plan.obligations].map(([issuer, obligation]) => ({
      ...obligation,
      communityId,
      sequence,
      issuer,
      acceptor: merchantNo,
    })),
    fact: factRow(command),
  };
}

function transfersOf({ order: { memberNo, merchantNo }, plan }: Sale): Transfer[] {
  const wallet = account.wallet(memberNo);
  const redeemed = [...pointsByIssuer(plan.taken)];
  return [
    ...redeemed.map(([issuer, amount]) => ({ from: wallet, to: account.issuer(issuer), amount })),
    ...[...plan.obligations].flatMap(([issuer, obligation]) => obligationTransfers(issuer, merchantNo, obligation)),
    ...(plan.earnedPoints > 0 ? [{ from: account.issuer(merchantNo), to: wallet, amount: plan.earnedPoints }] : []),
  ];
}

function commandRow(head: Head, { ctx, order }: Asked, answer: object, sequence: number | null): Command {
  const now = new Date();
  return {
    communityId: ctx.communityId,
    commandId: order.checkoutId,
    commandNo: head.commandNo + 1,
    kind: 'checkout',
    contentHash: createHash('sha256')
      .update(`checkout\n${canonicalJson(order)}`)
      .digest(),
    content: order,
    answer,
    sequence,
    actor: ctx.actor.name,
    occurredAt: ctx.at,
    postedAt: now > head.postedAt ? now : head.postedAt,
  };
}

const journalRow = (head: Head, { terms, merchant }: Sale, command: Command): Journal => ({
  communityId: command.communityId,
  sequence: head.sequence + 1,
  kind: command.kind,
  commandId: command.commandId,
  actor: command.actor,
  policyVersion: terms.version,
  reason: `${merchant.name} 消费`,
  occurredAt: command.occurredAt,
  postedAt: command.postedAt,
  batchNo: head.batchNo + 1,
  reversesSequence: null,
});

const factRow = ({ communityId, commandNo, commandId, postedAt }: Command): Outbox => ({
  communityId,
  commandNo,
  factNo: 0,
  topic: 'checkout.completed',
  payload: { checkoutId: commandId },
  createdAt: postedAt,
  relayedAt: null,
});

const dayRow = ({ ctx, order, today, day }: Sale): MemberDay => ({
  communityId: ctx.communityId,
  memberNo: order.memberNo,
  localDate: today,
  approvedMinutes: day?.approvedMinutes ?? 0,
  redeemedPoints: (day?.redeemedPoints ?? 0) + order.redeemPoints,
  unconfirmedPoints: 0,
  signPoints: 0,
  slipPoints: 0,
});

const checkoutRow = (sale: Sale, command: Command, pointsAfter: number, earnedLotId: number | null): Checkout => ({
  ...sale.order,
  communityId: command.communityId,
  sequence: command.sequence,
  recordedNo: command.commandNo,
  earnedPoints: sale.plan.earnedPoints,
  earnedLotId,
  taken: sale.plan.taken,
  terms: {
    faceValueFen: sale.terms.face_value_fen,
    interchangeBps: sale.terms.interchange_bps,
    settlementBps: sale.merchant.settlementBps,
    earnFenPerPoint: sale.merchant.earnFenPerPoint,
  },
  cashier: command.actor,
  occurredAt: command.occurredAt,
  localDate: sale.today,
  pointsAfter,
  refundedBillFen: 0,
  refundedPoints: 0,
  clawBackAskedPoints: 0,
  shiftId: null,
  helperNo: null,
});
