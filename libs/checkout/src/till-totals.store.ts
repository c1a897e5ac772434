import type { Statement } from '@youhui/platform';

/** What a till took in a shift, and what it gave back in it, of whichever sales. */
export interface ShiftTotals {
  readonly sales: number;
  readonly billFen: number;
  readonly redeemPoints: number;
  /** What the points took off the bills. */
  readonly redeemFen: number;
  readonly refunds: number;
  /** Of the bills, points included. */
  readonly refundedFen: number;
  readonly refundedPoints: number;
}

/** What a shop sold on a business day; what of those sales was taken back since. */
export interface DayTotals extends Omit<ShiftTotals, 'refunds'> {
  readonly day: string;
}

const sold = `count(*) as sales, coalesce(sum(bill_fen), 0)::bigint as "billFen", coalesce(sum(redeem_points), 0)::bigint as "redeemPoints",
  coalesce(sum(redeem_points * (terms ->> 'faceValueFen')::bigint), 0)::bigint as "redeemFen"`;

export const totalsOfShift = (communityId: string, shiftId: string): Statement => ({
  text: `select s.*, r.* from (select ${sold} from checkout where community_id = $1 and shift_id = $2) s
    cross join (select count(*) as refunds, coalesce(sum(bill_fen), 0)::bigint as "refundedFen", coalesce(sum(redeem_points), 0)::bigint as "refundedPoints"
      from refund where community_id = $1 and shift_id = $2) r`,
  values: [communityId, shiftId],
});

export const totalsOfDay = (communityId: string, merchantNo: string, at: Date): Statement => ({
  text: `with today as (select ($3::timestamptz at time zone timezone)::date as day from community where community_id = $1)
    select (select day from today) as day, ${sold}, coalesce(sum(refunded_bill_fen), 0)::bigint as "refundedFen",
      coalesce(sum(refunded_points), 0)::bigint as "refundedPoints"
    from checkout where community_id = $1 and merchant_no = $2 and local_date = (select day from today)`,
  values: [communityId, merchantNo, at],
});
