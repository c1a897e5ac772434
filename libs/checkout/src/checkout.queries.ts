import { GatheredRows, type Database, type Tx } from '@youhui/platform';
import type { CheckoutRow } from './checkout-rows';
import { totalsOfDay, totalsOfShift, type DayTotals, type ShiftTotals } from './till-totals.store';

export interface CheckoutView extends Omit<CheckoutRow, 'taken'> {
  readonly merchantName: string;
  readonly memberName: string;
}

/** The family helper who paid a sale. */
export interface SaleHelper {
  /** Of the sale's journal. */
  readonly sequence: number;
  readonly helperNo: string;
  /** In the member's words. */
  readonly name: string;
}

export interface CheckoutFilter {
  readonly merchantNo?: string;
  readonly memberNo?: string;
  /** First and last business day. */
  readonly fromDay: string;
  readonly toDay: string;
  /** Only checkouts of which something was taken back. */
  readonly refundedOnly: boolean;
}

/** Business day and the number that orders a day. */
export interface CheckoutPlace {
  readonly day: string;
  readonly number: number;
}

export interface RefundView {
  readonly refundId: string;
  readonly checkoutId: string;
  readonly billFen: number;
  readonly redeemPoints: number;
  readonly clawedBackPoints: number;
  readonly occurredAt: Date;
}

export interface RefundPlace {
  readonly at: Date;
  readonly refundId: string;
}

const viewOf = (
  source: string,
) => `select c.checkout_id as "checkoutId", c.sequence, c.recorded_no as "recordedNo", c.merchant_no as "merchantNo", (select name from merchant s where s.community_id = c.community_id and s.merchant_no = c.merchant_no) as "merchantName", c.member_no as "memberNo",
  (select display_name from member m where m.community_id = c.community_id and m.member_no = c.member_no) as "memberName", c.bill_fen as "billFen", c.redeem_points as "redeemPoints", c.earned_points as "earnedPoints", c.earned_lot_id as "earnedLotId",
  c.terms, c.channel, c.cashier, c.occurred_at as "occurredAt", c.local_date as "localDate", c.points_after as "pointsAfter",
  c.shift_id as "shiftId", c.helper_no as "helperNo", c.refunded_bill_fen as "refundedBillFen", c.refunded_points as "refundedPoints", c.claw_back_asked_points as "clawBackAskedPoints"
  from ${source} c`;

/** What screens ask about sales. */
export class CheckoutQueries {
  /** Asked after every sale: those of one moment are read together. */
  private readonly sales: GatheredRows<CheckoutView>;

  constructor(private readonly database: Database) {
    this.sales = new GatheredRows<CheckoutView>(
      database,
      (communityId, checkoutIds) => ({
        text: `${viewOf('checkout')} where c.community_id = $1 and c.checkout_id = any($2::text[])`,
        values: [communityId, checkoutIds],
      }),
      ({ checkoutId }) => checkoutId,
    );
  }

  checkout(communityId: string, checkoutId: string): Promise<CheckoutView | undefined> {
    return this.sales.one(communityId, checkoutId);
  }

  /** Of journals of sales, those that a family helper paid, with what the member calls them. */
  helpersOf(communityId: string, sequences: readonly number[]): Promise<SaleHelper[]> {
    return this.database.ask<SaleHelper>(communityId, {
      text: `select j.sequence, c.helper_no as "helperNo", h.name from ledger_journal j
         join checkout c on c.community_id = $1 and c.checkout_id = j.command_id
         join family_helper h on h.community_id = $1 and h.helper_no = c.helper_no
         where j.community_id = $1 and j.sequence = any($2::bigint[])`,
      values: [communityId, sequences],
    });
  }

  /** The sale at a place in the community's books, as its receipt names it: a sale is recorded as the command it was. */
  async checkoutRecordedAs(communityId: string, recordedNo: number): Promise<CheckoutView | undefined> {
    const [sale] = await this.database.ask<CheckoutView>(communityId, {
      text: `${viewOf('checkout')} where c.community_id = $1
        and c.checkout_id = (select command_id from ledger_command where community_id = $1 and command_no = $2)`,
      values: [communityId, recordedNo],
    });
    return sale;
  }

  /** Newest first by business day, before a given place. */
  checkoutPage(
    communityId: string,
    filter: CheckoutFilter,
    before: CheckoutPlace,
    limit: number,
  ): Promise<CheckoutView[]> {
    return this.database.inCommunity(communityId, (tx) => readPage(tx, communityId, filter, before, limit));
  }

  /** What was sold and taken back in a shift; all 0 for one in which nothing was. */
  async totalsOfShift(communityId: string, shiftId: string): Promise<ShiftTotals> {
    const [totals] = await this.database.ask<ShiftTotals>(communityId, totalsOfShift(communityId, shiftId));
    if (!totals) throw new Error('An aggregate has one row');
    return totals;
  }

  /** What a shop has sold on the business day of an instant. */
  async tillToday(communityId: string, merchantNo: string, at: Date): Promise<DayTotals> {
    const [totals] = await this.database.ask<DayTotals>(communityId, totalsOfDay(communityId, merchantNo, at));
    if (!totals) throw new Error('An aggregate has one row');
    return totals;
  }

  /** A checkout's refunds, newest first, before a given place. */
  refunds(communityId: string, checkoutId: string, before: RefundPlace, limit: number): Promise<RefundView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<RefundView>(
        `select refund_id as "refundId", checkout_id as "checkoutId", bill_fen as "billFen", redeem_points as "redeemPoints",
           clawed_back_points as "clawedBackPoints", occurred_at as "occurredAt"
         from refund where community_id = $1 and checkout_id = $2 and (occurred_at, refund_id) < ($3, $4)
         order by occurred_at desc, refund_id desc limit $5`,
        [communityId, checkoutId, before.at, before.refundId, limit],
      ),
    );
  }
}

/** One member's checkouts, one shop's, or all, each along its index; refunded ones of shops along those of their own. */
function readPage(
  tx: Tx,
  communityId: string,
  { merchantNo, memberNo, fromDay, toDay, refundedOnly }: CheckoutFilter,
  before: CheckoutPlace,
  limit: number,
): Promise<CheckoutView[]> {
  const start = before.day > toDay ? { day: toDay, number: Number.MAX_SAFE_INTEGER } : before;
  const days = [communityId, fromDay, start.day, start.number, limit];
  const refunded = refundedOnly ? 'and refunded_bill_fen + refunded_points > 0' : '';
  const along = (column: 'member_no' | 'merchant_no', also: string) =>
    `where community_id = $1 and (${column}, local_date) >= ($6, $2) and (${column}, local_date, recorded_no) < ($6, $3, $4) ${refunded} ${also}
     order by ${column} desc, local_date desc, recorded_no desc limit $5`;
  const page = (where: string) =>
    `${viewOf(`(select * from checkout ${where})`)} order by c.local_date desc, c.recorded_no desc`;
  if (memberNo !== undefined)
    return tx.query(page(along('member_no', 'and ($7::text is null or merchant_no = $7)')), [
      ...days,
      memberNo,
      merchantNo ?? null,
    ]);
  if (merchantNo !== undefined) return tx.query(page(along('merchant_no', '')), [...days, merchantNo]);
  return tx.query(
    page(
      `where community_id = $1 and local_date >= $2 and (local_date, recorded_no) < ($3, $4) ${refunded}
       order by local_date desc, recorded_no desc limit $5`,
    ),
    days,
  );
}
