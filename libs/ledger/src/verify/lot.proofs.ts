import { FUND } from '../accounts';
import type { Proof } from './proof';

const movements: Proof = {
  name: 'running lots',
  promise: {
    en: 'Each movement of a lot carries what it leaves in it, never below zero.',
    zh: '积分批次的每次变动都记有变动后剩余，且不为负。',
  },
  text: `select case when movement_no = n then 'movement ' || sequence || '/' || movement_no else 'journal ' || sequence end as place, 'lot ' || lot_id as found
    from (select sequence, movement_no, lot_id, change_points, remaining_after_points,
            sum(change_points) over lot as running,
            row_number() over (partition by sequence order by movement_no) - 1 as n
          from ledger_lot_movement where community_id = $1
          window lot as (partition by lot_id order by sequence, movement_no)) m
    where remaining_after_points <> running or remaining_after_points < 0 or movement_no <> n
    order by sequence, movement_no limit 1`,
};

const lotsAreTheirMovements: Proof = {
  name: 'lots',
  promise: {
    en: 'A lot holds what its movements left, and began with the first of them.',
    zh: '批次的剩余等于其变动之和，并始于首次变动。',
  },
  text: `select 'lot ' || lot_id as place, 'remaining ' || coalesce(l.remaining_points, 0) || ' ≠ ' || coalesce(m.total, 0) as found
    from (select lot_id, remaining_points, origin_sequence from ledger_lot where community_id = $1) l
    full join (select lot_id, sum(change_points) as total, min(sequence) as origin from ledger_lot_movement where community_id = $1 group by lot_id) m using (lot_id)
    where l.remaining_points is distinct from m.total or l.origin_sequence is distinct from m.origin
    order by lot_id limit 1`,
};

/** By holder: a wallet or the care pool. By issuer: its account, and for the fund the budgets as well. */
const lotsMoveWithAccounts: Proof = {
  name: 'lots and entries',
  promise: {
    en: 'In every journal lots move as the accounts of their holders and issuers do.',
    zh: '每笔账中，批次的变动与持有人账户、发行方账户的变动一致。',
  },
  text: `with moved as (
      select m.sequence, l.holder, l.issuer, m.change_points as points
      from (select * from ledger_lot_movement where community_id = $1) m
      join (select lot_id, holder, issuer from ledger_lot where community_id = $1) l using (lot_id)
    ), entered as (
      select sequence, account, amount from ledger_entry where community_id = $1 and asset = 'POINTS'
    ), side as (
      select sequence, holder as account, points from moved
      union all select sequence, 'issuer:' || issuer, -points from moved
      union all select sequence, case when starts_with(account, 'budget:') then 'issuer:${FUND}' else account end, -amount from entered
    )
    select 'journal ' || sequence as place, account as found
    from side group by sequence, account having sum(points) <> 0 order by sequence, account limit 1`,
};

const holdersAndIssuers: Proof = {
  name: 'held and outstanding',
  promise: {
    en: 'A wallet holds what its lots hold; an issuer has outstanding what its lots hold, the fund its budgets too.',
    zh: '钱包余额等于其批次之和；发行方未兑积分等于其批次之和，基金另含各项目额度。',
  },
  text: `with side as (
      select holder as account, remaining_points as points from ledger_lot where community_id = $1
      union all select 'issuer:' || issuer, -remaining_points from ledger_lot where community_id = $1
      union all select case when starts_with(account, 'budget:') then 'issuer:${FUND}' else account end, -balance
        from ledger_balance where community_id = $1 and asset = 'POINTS'
    )
    select 'account ' || account as place, sum(points)::text as found
    from side group by account having sum(points) <> 0 order by account limit 1`,
};

/** That lots follow from their movements, and agree with the accounts. */
export const lotProofs: readonly Proof[] = [movements, lotsAreTheirMovements, lotsMoveWithAccounts, holdersAndIssuers];
