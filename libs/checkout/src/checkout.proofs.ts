import { accepted, dayAndEra, rowsFollow, termsInForce, type Proof } from '@youhui/ledger';

const checkouts: Proof = rowsFollow({
  name: 'checkouts',
  promise: {
    en: 'A checkout is as it was ordered, answered and booked, under the terms then in force, less what was refunded.',
    zh: '每笔消费与指令、答复、账目及当时条款一致，并扣除已退部分。',
  },
  table: 'checkout',
  key: ['checkout_id'],
  compared: [
    ...[
      'sequence',
      'recorded_no',
      'merchant_no',
      'member_no',
      'bill_fen',
      'redeem_points',
      'earned_points',
      'earned_lot_id',
      'taken',
    ],
    ...['terms', 'channel', 'cashier', 'occurred_at', 'local_date', 'points_after'],
    ...['refunded_bill_fen', 'refunded_points', 'claw_back_asked_points', 'shift_id', 'helper_no'],
  ],
  place: `'checkout ' || checkout_id`,
  order: 'coalesce(s.recorded_no, t.recorded_no)',
  given: `${termsInForce}, sold as (
      select command_id as checkout_id, sequence, command_no, actor, occurred_at, answer, content, content ->> 'merchantNo' as merchant_no,
        (content ->> 'billFen')::numeric as bill_fen, (content ->> 'redeemPoints')::numeric as redeem_points, ${dayAndEra('c')}
      from (${accepted('checkout')}) c
    ), moved as (
      select sequence, jsonb_agg(jsonb_build_object('lotId', lot_id, 'issuer', issuer, 'points', -change_points) order by movement_no) filter (where change_points < 0) as taken,
        max(lot_id) filter (where change_points > 0) as earned_lot_id
      from (select * from ledger_lot_movement where community_id = $1) m
      join (select lot_id, issuer from ledger_lot where community_id = $1) l using (lot_id) group by sequence
    ), given_back as (
      select content ->> 'checkoutId' as checkout_id, sum((content ->> 'billFen')::bigint) as bill_fen, sum((content ->> 'redeemPoints')::bigint) as points
      from (${accepted('refund')}) c group by 1
    ), policies as (
      select version, (terms ->> 'face_value_fen')::bigint as face_value_fen, terms -> 'interchange_bps' as interchange_bps from policy where community_id = $1
    ), shops as (select merchant_no, settlement_bps, earn_fen_per_point from merchant where community_id = $1)`,
  should: `select s.checkout_id, s.sequence, s.command_no as recorded_no, s.merchant_no, s.content ->> 'memberNo' as member_no, s.bill_fen, s.redeem_points,
      s.answer ->> 'earnedPoints' as earned_points, m.earned_lot_id, coalesce(m.taken, '[]') as taken,
      jsonb_build_object('faceValueFen', p.face_value_fen, 'interchangeBps', p.interchange_bps, 'settlementBps', h.settlement_bps,
        'earnFenPerPoint', h.earn_fen_per_point) as terms,
      s.content ->> 'channel' as channel, s.actor as cashier, s.occurred_at, s.day as local_date, s.answer ->> 'pointsAfter' as points_after,
      coalesce(r.bill_fen, 0) as refunded_bill_fen, coalesce(r.points, 0) as refunded_points,
      greatest(0, (s.answer ->> 'earnedPoints')::numeric - div(
        s.bill_fen - coalesce(r.bill_fen, 0) - (s.redeem_points - coalesce(r.points, 0)) * p.face_value_fen, h.earn_fen_per_point)) as claw_back_asked_points,
      s.answer ->> 'shiftId' as shift_id, s.content ->> 'helperNo' as helper_no
    from sold s left join moved m using (sequence) left join given_back r using (checkout_id) left join shops h using (merchant_no)
    left join in_force f on f.day = s.day and f.era = s.era left join policies p on p.version = f.version`,
});

const refunds: Proof = rowsFollow({
  name: 'refunds',
  promise: { en: 'A refund is as it was ordered and answered.', zh: '每笔退款与指令、答复一致。' },
  table: 'refund',
  key: ['refund_id'],
  compared: ['checkout_id', 'sequence', 'bill_fen', 'redeem_points', 'clawed_back_points', 'occurred_at', 'shift_id'],
  place: `'refund ' || refund_id`,
  should: `select command_id as refund_id, content ->> 'checkoutId' as checkout_id, sequence, content ->> 'billFen' as bill_fen,
      content ->> 'redeemPoints' as redeem_points, answer ->> 'clawedBackPoints' as clawed_back_points, occurred_at, answer ->> 'shiftId' as shift_id
    from (${accepted('refund')}) c`,
});

const withinTheOriginal: Proof = {
  name: 'refunds within the original',
  promise: { en: 'No more is refunded than was sold.', zh: '退款不超过原消费。' },
  text: `select 'checkout ' || checkout_id as place from checkout
    where community_id = $1 and (refunded_bill_fen > bill_fen or refunded_points > redeem_points or claw_back_asked_points > earned_points)
    order by recorded_no limit 1`,
};

const reversals: Proof = {
  name: 'reversals',
  promise: {
    en: 'The journal of a refund reverses that of its checkout; no other reverses any.',
    zh: '退款账冲回其消费账，其他账不冲回任何账。',
  },
  text: `select 'journal ' || j.sequence as place
    from (select sequence, command_id, reverses_sequence from ledger_journal where community_id = $1) j
    left join (select refund_id, checkout_id from refund where community_id = $1) r on r.refund_id = j.command_id
    left join (select checkout_id, sequence from checkout where community_id = $1) c on c.checkout_id = r.checkout_id
    where j.reverses_sequence is distinct from c.sequence order by j.sequence limit 1`,
};

const scans: Proof = {
  name: 'scans',
  promise: {
    en: 'A scan ended in one sale at most: that to the same member, by the same helper if any, at the same shop which names it.',
    zh: '每次扫码至多对应一笔消费，会员、代办人与商户一致。',
  },
  text: `select coalesce('scan ' || q.quote_id, 'checkout ' || s.checkout_id) as place
    from (select quote_id, merchant_no, member_no, case presented when 'code' then 'scan' else presented end as channel, helper_no, checkout_id
          from checkout_quote where community_id = $1 and checkout_id is not null) q
    full join (select command_id as checkout_id, content ->> 'quoteId' as quote_id, content ->> 'merchantNo' as merchant_no,
        content ->> 'memberNo' as member_no, content ->> 'channel' as channel, content ->> 'helperNo' as helper_no
      from (${accepted('checkout')}) c where content ? 'quoteId') s on s.checkout_id = q.checkout_id
    where (q.quote_id, q.merchant_no, q.member_no, q.channel, q.helper_no) is distinct from (s.quote_id, s.merchant_no, s.member_no, s.channel, s.helper_no)
    order by 1 limit 1`,
};

const helpers: Proof = {
  name: 'sales by helpers',
  promise: {
    en: 'A sale by a family helper names one who had agreed to help that member.',
    zh: '每笔亲情代付均由已同意为该会员代办的人办理。',
  },
  text: `select 'checkout ' || c.checkout_id as place from checkout c
    left join family_helper h on h.community_id = $1 and h.helper_no = c.helper_no
    where c.community_id = $1 and c.helper_no is not null
      and (h.member_no is distinct from c.member_no or h.accepted_at is null or h.until <= c.occurred_at)
    order by c.recorded_no limit 1`,
};

/** That sales and refunds are as they were ordered and booked. */
export const checkoutProofs: readonly Proof[] = [checkouts, refunds, withinTheOriginal, reversals, scans, helpers];
