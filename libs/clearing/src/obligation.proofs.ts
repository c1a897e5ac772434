import { FUND, rowsFollow, type Proof } from '@youhui/ledger';

const receivable = (
  points: string,
) => `case when issuer = acceptor then 0 when issuer = '${FUND}' then div(${points} * face * settlement, 10000)
    else div(${points} * face * interchange, 10000) end`;
const owed = (points: string) =>
  `case when issuer in (acceptor, '${FUND}') then ${receivable(points)} else ${points} * face end`;
const concession = (points: string) =>
  `case when issuer = '${FUND}' then ${points} * face - ${receivable(points)} else 0 end`;

/** By how much a formula changes from the points that stood before a journal to those that stand after it. */
const change = (formula: (points: string) => string) => `(${formula('stood')} - ${formula('(stood - points)')})`;

const obligations: Proof = rowsFollow({
  name: 'obligations',
  promise: {
    en: 'What a sale and its refunds make an issuer owe is the formula of the points that are left of it.',
    zh: '一笔消费及其退款所生债务，等于按剩余积分与当时条款算得之数。',
  },
  table: 'obligation',
  key: ['sequence', 'issuer'],
  compared: ['acceptor', 'points', 'owed_fen', 'receivable_fen', 'donation_fen', 'concession_fen'],
  place: `'obligation ' || sequence || ' ' || issuer`,
  given: `sale as (
      select sequence, checkout_id, merchant_no as acceptor, terms from checkout where community_id = $1 and sequence is not null
    ), work as (
      select sequence, -1 as sign, checkout_id from sale
      union all select sequence, 1, checkout_id from refund where community_id = $1 and sequence is not null
    ), moved as (
      select w.checkout_id, w.sequence, l.issuer, -sum(m.change_points) as points
      from work w join (select * from ledger_lot_movement where community_id = $1) m using (sequence)
      join (select lot_id, issuer from ledger_lot where community_id = $1) l using (lot_id)
      where sign(m.change_points) = w.sign group by w.checkout_id, w.sequence, l.issuer
    ), standing as (
      select m.sequence, m.issuer, s.acceptor, m.points, sum(m.points) over (partition by m.checkout_id, m.issuer order by m.sequence) as stood,
        (s.terms ->> 'faceValueFen')::numeric as face, (s.terms ->> 'settlementBps')::numeric as settlement, (s.terms ->> 'interchangeBps')::numeric as interchange
      from moved m join sale s using (checkout_id)
    )`,
  should: `select sequence, issuer, acceptor, points, ${change(owed)} as owed_fen, ${change(receivable)} as receivable_fen,
      ${change(owed)} - ${change(receivable)} as donation_fen, ${change(concession)} as concession_fen
    from standing`,
});

const booked: Proof = {
  name: 'obligations in the books',
  promise: {
    en: 'The journal of a sale or a refund moves the clearing accounts by its obligations, by nothing else.',
    zh: '消费与退款账对清算账户的变动恰为其债务。',
  },
  text: `with side as (
      select o.sequence, s.account, s.fen from obligation o
      cross join lateral (values ('clearing:' || issuer, -owed_fen), ('clearing:' || acceptor, receivable_fen), ('clearing_donations', donation_fen)) s(account, fen)
      where o.community_id = $1
      union all
      select sequence, account, -amount from (select * from ledger_entry where community_id = $1 and asset = 'FEN') e
      join (select sequence from ledger_journal where community_id = $1 and kind in ('checkout', 'refund')) j using (sequence)
    )
    select 'journal ' || sequence as place, account as found
    from side group by sequence, account having sum(fen) <> 0 order by sequence, account limit 1`,
};

/** That what is owed follows from what was sold and refunded, and is what was booked. */
export const obligationProofs: readonly Proof[] = [obligations, booked];
