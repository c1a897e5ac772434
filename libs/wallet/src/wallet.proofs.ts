import { accepted, localDay, rowsFollow, type Proof } from '@youhui/ledger';

/** No day is after the year 9999, however long a lot lives. */
const noLater = (day: string) => `least((${day})::date, date '9999-12-31')`;

/**
 * What is handed over is made anew, one lot for each that was taken, in the same order: the first half of the journal's
 * movements are takings, the second half their lots. Points that come back after their lot expired keep its policy.
 */
const lots: Proof = rowsFollow({
  name: 'terms of lots',
  promise: {
    en: 'A lot lives as long as the policy, the opening balance or the lot it was taken from says.',
    zh: '积分批次的期限出自政策、期初余额或其来源批次。',
  },
  table: 'ledger_lot',
  key: ['lot_id'],
  compared: ['issuer', 'expires_on', 'policy_version'],
  place: `'lot ' || lot_id`,
  given: `journal as (
      select sequence, kind, command_id, policy_version, ${localDay('occurred_at')} as day, p.months, p.grace from ledger_journal j
      left join (select version as policy_version, (terms ->> 'lot_lifetime_months')::int as months, (terms ->> 'refund_grace_days')::int as grace
        from policy where community_id = $1) p using (policy_version)
      where j.community_id = $1
    ), movement as (
      select sequence, movement_no, lot_id, change_points, count(*) over (partition by sequence) as moves from ledger_lot_movement where community_id = $1
    ), source as (
      select m.sequence, m.movement_no + m.moves / 2 as movement_no, l.issuer, l.expires_on, l.policy_version
      from movement m join (select * from ledger_lot where community_id = $1) l using (lot_id) where m.change_points < 0
    ), opening as (select command_id, content from (${accepted('opening_lot')}) c)`,
  should: `select l.lot_id, case j.kind when 'opening_lot' then o.content ->> 'issuer' when 'gift' then s.issuer when 'donate' then s.issuer
        when 'expire' then s.issuer when 'close_member' then s.issuer else l.issuer end as issuer,
      case when j.kind in ('gift', 'donate', 'expire', 'close_member') then s.expires_on::text when j.kind = 'opening_lot' then o.content ->> 'expiresOn'
        when j.kind = 'refund' then ${noLater('j.day + j.grace')}::text else ${noLater('j.day + make_interval(months => j.months)')}::text end as expires_on,
      case when j.kind in ('gift', 'donate', 'expire', 'close_member') then s.policy_version when j.kind = 'refund' then l.policy_version else j.policy_version end as policy_version
    from (select * from ledger_lot where community_id = $1) l
    left join journal j on j.sequence = l.origin_sequence
    left join movement m on m.sequence = l.origin_sequence and m.lot_id = l.lot_id
    left join source s on s.sequence = m.sequence and s.movement_no = m.movement_no
    left join opening o on o.command_id = j.command_id`,
});

const expiry: Proof = {
  name: 'expiry',
  promise: {
    en: 'Points have been expired up to the latest day that was ordered.',
    zh: '到期处理进行到最近一次指令的日期。',
  },
  text: `select 'community' as place, 'expired_through' as found
    from community where community_id = $1 and expired_through::text is distinct from (select max(content ->> 'date') from (${accepted('expire')}) c)`,
};

/** That lots have the terms they were made with. */
export const walletProofs: readonly Proof[] = [lots, expiry];
