import type { Database, Tx } from '@youhui/platform';
import type { CheckoutRow } from './checkout-rows';

export interface CheckoutView extends Omit<CheckoutRow, 'taken'> {
  readonly merchantName: string;
  readonly memberName: string;
}

const columns = `c.checkout_id as "checkoutId", c.sequence, c.recorded_no as "recordedNo", c.merchant_no as "merchantNo", s.name as "merchantName", c.member_no as "memberNo",
  m.display_name as "memberName", c.bill_fen as "billFen", c.redeem_points as "redeemPoints", c.earned_points as "earnedPoints", c.earned_lot_id as "earnedLotId",
  c.terms, c.channel, c.cashier, c.occurred_at as "occurredAt", c.local_date as "localDate", c.points_after as "pointsAfter",
  c.refunded_bill_fen as "refundedBillFen", c.refunded_points as "refundedPoints", c.claw_back_asked_points as "clawBackAskedPoints"
  from checkout c join merchant s using (community_id, merchant_no) join member m using (community_id, member_no)`;

/** What screens ask about sales. */
export class CheckoutQueries {
  constructor(private readonly database: Database) {}

  checkout(communityId: string, checkoutId: string): Promise<CheckoutView | undefined> {
    return this.database.inCommunity(communityId, async (tx) => {
      const rows = await tx.query<CheckoutView>(`select ${columns} where c.community_id = $1 and c.checkout_id = $2`, [
        communityId,
        checkoutId,
      ]);
      return rows[0];
    });
  }

  /** Newest first, before a given number; of one shop, or of all. */
  checkoutPage(
    communityId: string,
    merchantNo: string | undefined,
    before: number,
    limit: number,
  ): Promise<CheckoutView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      merchantNo ? ofShop(tx, communityId, merchantNo, before, limit) : ofAll(tx, communityId, before, limit),
    );
  }
}

const ofShop = (tx: Tx, communityId: string, merchantNo: string, before: number, limit: number) =>
  tx.query<CheckoutView>(
    `select ${columns} where c.community_id = $1 and c.merchant_no = $2 and c.recorded_no < $3 order by c.recorded_no desc limit $4`,
    [communityId, merchantNo, before, limit],
  );

const ofAll = (tx: Tx, communityId: string, before: number, limit: number) =>
  tx.query<CheckoutView>(
    `select ${columns} where c.community_id = $1 and c.recorded_no < $2 order by c.recorded_no desc limit $3`,
    [communityId, before, limit],
  );
