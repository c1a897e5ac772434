import type { Statement } from '@youhui/platform';
import type { Presented } from '../confirmation/confirmation-limits';
import { quoteSeconds } from './quote-rows';

/** How long a sale is told after its scan, in seconds. */
const toldSeconds = 2 * quoteSeconds;

/** What became of a member's latest scan at a till. */
export interface LatestScan {
  readonly quoteId: string;
  readonly merchantName: string;
  readonly presented: Presented;
  /** The sale it ended in; null while the till is at work. */
  readonly checkoutId: string | null;
  /** Of the sale; null while there is none. */
  readonly redeemPoints: number | null;
  readonly billFen: number | null;
  readonly redeemFen: number | null;
  /** When it is no news any more: the till's two minutes are over, or the sale has been told long enough. */
  readonly until: Date;
}

/** The member's latest scan of a code or a card, while it is news. By index, newest first, one row. */
export const latestScanOf = (communityId: string, at: Date, memberNo: string): Statement => ({
  text: `select * from (
      select q.quote_id as "quoteId", s.name as "merchantName", q.presented, q.checkout_id as "checkoutId", c.redeem_points as "redeemPoints",
        c.bill_fen as "billFen", c.redeem_points * (c.terms ->> 'faceValueFen')::bigint as "redeemFen",
        case when q.checkout_id is null then q.expires_at else q.opened_at + $4 * interval '1 second' end as until
      from (select * from checkout_quote where community_id = $1 and member_no = $3 and presented in ('code', 'card')
            and opened_at > $2::timestamptz - $4 * interval '1 second' order by opened_at desc, quote_id desc limit 1) q
      join merchant s on s.community_id = $1 and s.merchant_no = q.merchant_no
      left join checkout c on c.community_id = $1 and c.checkout_id = q.checkout_id
    ) latest where until > $2`,
  values: [communityId, at, memberNo, toldSeconds],
});

/** The state of each member's latest scan, as one text that differs when anything of it does; none who never had one. */
export const scanStates = (communityId: string, memberNos: readonly string[]): Statement => ({
  text: `select w.member_no as "memberNo", q.quote_id as "quoteId", concat_ws(' ', q.quote_id, q.checkout_id) as state
    from unnest($2::text[]) as w(member_no) cross join lateral (
      select quote_id, checkout_id from checkout_quote where community_id = $1 and member_no = w.member_no
      order by opened_at desc, quote_id desc limit 1) q`,
  values: [communityId, memberNos],
});
