import type { Statement } from '@youhui/platform';
import type { QuoteRow } from './quote-rows';

/** A quote as a till or the member's phone sees it. */
export interface QuoteView extends QuoteRow {
  readonly merchantName: string;
  readonly memberName: string;
  /** What the wallet can give today. */
  readonly availablePoints: number;
  /** Redeemed today without a confirmation, and by signs. */
  readonly unconfirmedPoints: number;
  readonly signPoints: number;
  /** What a family helper may still use today, where a helper's phone was shown. */
  readonly helperLeftPoints: number | null;
}

/** Quotes from somewhere, as they stand at an instant. */
const viewOf = (
  source: string,
  at: string,
) => `select q.quote_id as "quoteId", q.merchant_no as "merchantNo", s.name as "merchantName", q.till,
    q.member_no as "memberNo", m.display_name as "memberName", q.presented, q.opened_at as "openedAt", q.expires_at as "expiresAt",
    q.bill_fen as "billFen", q.asked_points as "askedPoints", q.confirmed_points as "confirmedPoints", q.checkout_id as "checkoutId",
    coalesce((select sum(l.remaining_points) from ledger_lot l where l.community_id = $1 and l.holder = 'wallet:' || q.member_no
      and l.expires_on >= t.today and l.remaining_points > 0), 0)::bigint as "availablePoints",
    coalesce(d.unconfirmed_points, 0) as "unconfirmedPoints", coalesce(d.sign_points, 0) as "signPoints",
    q.helper_no as "helperNo", case when q.helper_no is not null then (
      select greatest(0, h.day_points - coalesce(used.used_points, 0)) from family_helper h
      left join helper_day used on used.community_id = $1 and used.helper_no = h.helper_no and used.local_date = t.today
      where h.community_id = $1 and h.helper_no = q.helper_no) end as "helperLeftPoints"
  from ${source} q
  join community c on c.community_id = $1
  cross join lateral (select (${at} at time zone c.timezone)::date as today) t
  join merchant s on s.community_id = $1 and s.merchant_no = q.merchant_no
  join member m on m.community_id = $1 and m.member_no = q.member_no
  left join member_day d on d.community_id = $1 and d.member_no = q.member_no and d.local_date = t.today`;
const view = (where: string) => `${viewOf('checkout_quote', '$2::timestamptz')} where q.community_id = $1 and ${where}`;

const oneView = view('q.quote_id = $3');

export const quoteView = (communityId: string, at: Date, quoteId: string): Statement => ({
  text: oneView,
  values: [communityId, at, quoteId],
});

const mostListed = 50;
/** Open ones only, and those that were opened too long ago are passed over by the index. */
const listed = (column: 'merchant_no' | 'member_no', asking: string) =>
  view(`q.${column} = $3 and q.opened_at > $2::timestamptz - $4 * interval '1 second' and q.expires_at > $2 and q.checkout_id is null
    and ${asking} order by q.opened_at, q.quote_id limit ${mostListed}`);
const signsText = listed('merchant_no', `q.presented = 'sign'`);
const askingText = listed('member_no', 'q.asked_points > q.confirmed_points');

/** Sign quotes that wait at a shop, oldest first. */
export const waitingSigns = (communityId: string, at: Date, merchantNo: string, seconds: number): Statement => ({
  text: signsText,
  values: [communityId, at, merchantNo, seconds],
});

/** A member's quotes that ask for more than was confirmed, oldest first. */
export const askingQuotes = (communityId: string, at: Date, memberNo: string, seconds: number): Statement => ({
  text: askingText,
  values: [communityId, at, memberNo, seconds],
});

const sent = [
  'quoteId',
  'merchantNo',
  'till',
  'memberNo',
  'presented',
  'openedAt',
  'expiresAt',
  'billFen',
  'askedPoints',
  'confirmedPoints',
  'helperNo',
] as const;
const insertText = `with new as (
    insert into checkout_quote (community_id, quote_id, merchant_no, till, member_no, presented, opened_at, expires_at, bill_fen, asked_points, confirmed_points, helper_no)
    select $1, n.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[], $9::bigint[], $10::bigint[], $11::bigint[], $12::text[])
      as n(quote_id, merchant_no, till, member_no, presented, opened_at, expires_at, bill_fen, asked_points, confirmed_points, helper_no)
    where exists (select from member f where f.community_id = $1 and f.member_no = n.member_no and not f.frozen)
    returning *
  ) ${viewOf('new', 'q.opened_at')}`;

/** Opens them, those of frozen members apart, and shows those that were opened. */
export const insertQuotes = (communityId: string, quotes: readonly QuoteRow[]): Statement => ({
  text: insertText,
  values: [communityId, ...sent.map((member) => quotes.map((quote) => quote[member]))],
});

export interface SignUse {
  /** Sign quotes of the member that wait. */
  readonly open: number;
  /** Redeemed by signs today. */
  readonly signPoints: number;
}

export const signUse = (communityId: string, at: Date, memberNo: string, seconds: number): Statement => ({
  text: `select (select count(*) from checkout_quote where community_id = $1 and member_no = $3 and presented = 'sign'
      and opened_at > $2::timestamptz - $4 * interval '1 second' and expires_at > $2 and checkout_id is null) as open,
    coalesce((select sign_points from member_day where community_id = $1 and member_no = $3
      and local_date = ($2::timestamptz at time zone (select timezone from community where community_id = $1))::date), 0) as "signPoints"`,
  values: [communityId, at, memberNo, seconds],
});

/** Only of a quote that is open, whatever happened since it was looked at. */
export const confirmOpenQuote = (communityId: string, at: Date, quoteId: string, points: number): Statement => ({
  text: `update checkout_quote set confirmed_points = $4 where community_id = $1 and quote_id = $3 and expires_at > $2 and checkout_id is null
    returning quote_id`,
  values: [communityId, at, quoteId, points],
});

/** Only of a quote that is open. */
export const askOfOpenQuote = (
  communityId: string,
  at: Date,
  quoteId: string,
  billFen: number,
  points: number,
): Statement => ({
  text: `update checkout_quote set bill_fen = $4, asked_points = $5
    where community_id = $1 and quote_id = $3 and expires_at > $2 and checkout_id is null returning quote_id`,
  values: [communityId, at, quoteId, billFen, points],
});

/** What never changes of quotes: who stands behind them. */
export const quotesByIds = (communityId: string, quoteIds: readonly string[]): Statement => ({
  text: `select quote_id as "quoteId", merchant_no as "merchantNo", till, member_no as "memberNo", presented, helper_no as "helperNo"
    from checkout_quote where community_id = $1 and quote_id = any($2::text[])`,
  values: [communityId, quoteIds],
});

/** The median of the last 50 bills of each shop; none where fewer than 10 are known. */
export const usualBills = (communityId: string, merchantNos: readonly string[]): Statement => ({
  text: `select w.merchant_no as "merchantNo", b.usual as "usualBillFen"
    from (select distinct unnest($2::text[]) as merchant_no) w cross join lateral (
      select percentile_disc(0.5) within group (order by bill_fen) as usual, count(*) as known from (
        select bill_fen from checkout where community_id = $1 and merchant_no = w.merchant_no
        order by local_date desc, recorded_no desc limit 50) last
    ) b where b.known >= 10`,
  values: [communityId, merchantNos],
});
