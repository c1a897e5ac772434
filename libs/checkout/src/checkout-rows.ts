import type { LocalDate } from '@youhui/kernel';
import { tableRows, type Taken } from '@youhui/ledger';
import type { ObligationTerms } from '@youhui/clearing';

export interface CheckoutRow {
  readonly checkoutId: string;
  /** Its journal; null when no points moved. */
  readonly sequence: number | null;
  readonly recordedNo: number;
  readonly merchantNo: string;
  readonly memberNo: string;
  readonly billFen: number;
  readonly redeemPoints: number;
  readonly earnedPoints: number;
  readonly earnedLotId: number | null;
  readonly taken: readonly Taken[];
  /** What applied then; refunds are counted by it. */
  readonly terms: ObligationTerms & { readonly earnFenPerPoint: number };
  readonly channel: string;
  readonly cashier: string;
  readonly occurredAt: Date;
  readonly localDate: LocalDate;
  readonly pointsAfter: number;
  readonly refundedBillFen: number;
  readonly refundedPoints: number;
  readonly clawBackAskedPoints: number;
  /** The shift it was sold in; null where no till is paired. */
  readonly shiftId: string | null;
  /** The family help it was paid by; null where the member was there themselves. */
  readonly helperNo: string | null;
}

export const checkoutRows = tableRows<CheckoutRow>({
  table: 'checkout',
  key: ['checkoutId'],
  columns: {
    checkoutId: ['checkout_id', 'text'],
    sequence: ['sequence', 'bigint'],
    recordedNo: ['recorded_no', 'bigint'],
    merchantNo: ['merchant_no', 'text'],
    memberNo: ['member_no', 'text'],
    billFen: ['bill_fen', 'bigint'],
    redeemPoints: ['redeem_points', 'bigint'],
    earnedPoints: ['earned_points', 'bigint'],
    earnedLotId: ['earned_lot_id', 'bigint'],
    taken: ['taken', 'jsonb'],
    terms: ['terms', 'jsonb'],
    channel: ['channel', 'text'],
    cashier: ['cashier', 'text'],
    occurredAt: ['occurred_at', 'timestamptz'],
    localDate: ['local_date', 'date'],
    pointsAfter: ['points_after', 'bigint'],
    refundedBillFen: ['refunded_bill_fen', 'bigint'],
    refundedPoints: ['refunded_points', 'bigint'],
    clawBackAskedPoints: ['claw_back_asked_points', 'bigint'],
    shiftId: ['shift_id', 'text'],
    helperNo: ['helper_no', 'text'],
  },
  updates: ['refundedBillFen', 'refundedPoints', 'clawBackAskedPoints'],
});

export interface RefundRow {
  readonly refundId: string;
  readonly checkoutId: string;
  readonly sequence: number | null;
  readonly billFen: number;
  readonly redeemPoints: number;
  readonly clawedBackPoints: number;
  readonly occurredAt: Date;
  readonly shiftId: string | null;
}

export const refundRows = tableRows<RefundRow>({
  table: 'refund',
  key: ['refundId'],
  columns: {
    refundId: ['refund_id', 'text'],
    checkoutId: ['checkout_id', 'text'],
    sequence: ['sequence', 'bigint'],
    billFen: ['bill_fen', 'bigint'],
    redeemPoints: ['redeem_points', 'bigint'],
    clawedBackPoints: ['clawed_back_points', 'bigint'],
    occurredAt: ['occurred_at', 'timestamptz'],
    shiftId: ['shift_id', 'text'],
  },
});
