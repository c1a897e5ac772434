import { addDays } from '@youhui/kernel';
import {
  accepted,
  dayAndEra,
  FUND,
  localDay,
  rowsFollow,
  termsInForce,
  type Fault,
  type Proof,
  type Walk,
} from '@youhui/ledger';
import { cycleOn, type CycleCalendar } from './cycle-calendar';

const cuts = `cut as (
    select row_number() over (order by command_no) as ordinal, command_no, sequence, answer ->> 'cycle' as cycle, (answer ->> 'lastSequence')::bigint as last_sequence,
      answer ->> 'nextCycle' as next_cycle, occurred_at, ${localDay('occurred_at')} as day, content ->> 'past' = 'true' as past
    from (${accepted('cut')}) c
  )`;

/** The first cycle opened with the first policy; until it is cut nothing but its own row names it. */
const cycles: Proof = rowsFollow({
  name: 'cycles',
  promise: {
    en: 'A cycle begins where the one before was cut; all are cut but the last, which is open.',
    zh: '每个周期自上一周期切分处开始；除最后一个开放外均已切分。',
  },
  table: 'cycle',
  key: ['ordinal'],
  compared: [
    'cycle',
    ['is_open', `state = 'open'`],
    ['netted_once', `(state = 'netted') = (netted_at is not null)`],
    ...['first_sequence', 'last_sequence', 'cut_requested_at', 'cut_requested_by', 'cut_at'],
  ],
  place: `'cycle ' || coalesce(t.cycle, s.cycle)`,
  given: `${cuts}, opened as (
      select 1 as ordinal, (select cycle from cycle where community_id = $1 and ordinal = 1) as cycle, 1 as first_sequence
      union all select (ordinal + 1)::int, next_cycle, last_sequence + 1 from cut
    ), request as (
      select distinct on (ordinal) ordinal, occurred_at, actor from (
        select kind, command_no, occurred_at, actor, 1 + count(*) filter (where kind = 'cut') over (order by command_no) as ordinal
        from (${accepted('cut', 'request_cut')}) c
      ) asked where kind = 'request_cut' order by ordinal, command_no
    )`,
  should: `select o.ordinal, coalesce(c.cycle, o.cycle) as cycle, c.ordinal is null as is_open, true as netted_once, o.first_sequence,
      c.last_sequence, r.occurred_at as cut_requested_at, r.actor as cut_requested_by, c.occurred_at as cut_at
    from opened o left join cut c using (ordinal) left join request r using (ordinal)`,
});

interface OnCalendar {
  readonly calendar: CycleCalendar;
  readonly cycle: string;
  readonly label: string | null;
  readonly opened: string;
  readonly ends: string;
  /** The day it began to be open: of the cut before, or of the first policy. */
  readonly day: string;
  readonly afterPast: boolean | null;
}

/**
 * The first cycle opens with the first policy, another on the day of the cut before; after a past's cut at the end of a
 * stretch, the day after. A label other than the calendar's own means that the calendar was changed.
 */
const calendar: Walk = {
  name: 'calendar',
  promise: { en: 'Cycles begin and end on the days of the community’s calendar.', zh: '周期按社区结算日历起止。' },
  async firstFault(tx, communityId): Promise<Fault | undefined> {
    const rows = await tx.query<OnCalendar>(
      `with ${cuts} select m.cycle_calendar as calendar, y.cycle, coalesce(c.next_cycle, case when y.state = 'open' then y.cycle end) as label,
         y.opened_on as opened, y.ends_on as ends, c.past as "afterPast",
         coalesce(c.day, (select min(effective_from) from policy where community_id = $1)) as day
       from community m join cycle y using (community_id) left join cut c on c.ordinal = y.ordinal - 1 where m.community_id = $1 order by y.ordinal`,
      [communityId],
    );
    for (const { calendar: by, cycle, label, opened, ends, day, afterPast } of rows) {
      const opens = afterPast && cycleOn(day, by).endsOn === day ? addDays(day, 1) : day;
      const due = cycleOn(opens, by);
      if (label !== null && label.replace(/\.\d+$/, '') !== due.label)
        return { place: 'community', found: 'cycle_calendar' };
      if (opened !== opens || ends !== due.endsOn) return { place: `cycle ${cycle}`, found: 'opened_on, ends_on' };
    }
    return undefined;
  },
};

const parties: Proof = rowsFollow({
  name: 'parties of cycles',
  promise: {
    en: 'A party’s net is what it carried in and what the cycle’s obligations come to; below the threshold it is carried on.',
    zh: '各方净额等于上期结转与本期债务之和；低于门槛的结转下期。',
  },
  table: 'cycle_party',
  key: ['cycle', 'party'],
  compared: [
    'ordinal',
    'carried_in_fen',
    'fund_fen',
    'interchange_receivable_fen',
    'interchange_payable_fen',
    'net_fen',
    'status',
  ],
  place: `'cycle ' || cycle || ' ' || party`,
  order:
    '(select y.ordinal from cycle y where y.community_id = $1 and y.cycle = coalesce(s.cycle, t.cycle)), coalesce(s.ordinal, t.ordinal), party',
  given: `${termsInForce}, cutting as (
      select y.cycle, y.ordinal, y.state = 'netted' as netted, c.command_no, coalesce((p.terms ->> 'carry_forward_below_fen')::bigint, 0) as threshold
      from (select row_number() over (order by command_no) as ordinal, command_no, ${dayAndEra('c')} from (${accepted('cut')}) c) c
      join cycle y using (ordinal) join in_force f using (day, era) join policy p on p.version = f.version
      where y.community_id = $1 and p.community_id = $1
    ), owing as (
      select width_bucket(sequence, (select array_agg(first_sequence order by ordinal) from cycle where community_id = $1)) as ordinal, o.*
      from obligation o where community_id = $1
    ), part as (
      select o.ordinal, s.party, sum(s.fund) as fund, sum(s.receivable) as receivable, sum(s.payable) as payable
      from owing o cross join lateral (values
        (acceptor, case when issuer = '${FUND}' then receivable_fen else 0 end, case when issuer = '${FUND}' then 0 else receivable_fen end, 0),
        (issuer, case when issuer = '${FUND}' then -owed_fen else 0 end, 0, case when issuer = '${FUND}' then 0 else owed_fen end),
        ('${FUND}', 0, donation_fen, 0)) s(party, fund, receivable, payable)
      group by o.ordinal, s.party
    ), seat as (
      select c.cycle, c.ordinal as cycle_ordinal, c.netted, c.threshold, m.merchant_no as party, m.ordinal
      from cutting c cross join (select * from merchant where community_id = $1) m where m.ordinal < c.command_no
      union all
      select c.cycle, c.ordinal, c.netted, c.threshold, '${FUND}', coalesce(max(m.ordinal), 0) + 1
      from cutting c left join (select * from merchant where community_id = $1) m on m.ordinal < c.command_no group by 1, 2, 3, 4
    ), sum_up as (
      select seat.*, coalesce(b.net_fen, 0) as carried_in, coalesce(part.fund, 0) as fund, coalesce(part.receivable, 0) as receivable, coalesce(part.payable, 0) as payable
      from seat left join part on part.ordinal = seat.cycle_ordinal and part.party = seat.party
      left join (select y.ordinal + 1 as cycle_ordinal, p.party, p.net_fen from cycle_party p join cycle y using (community_id, cycle)
        where p.community_id = $1 and p.status = 'carried') b on b.cycle_ordinal = seat.cycle_ordinal and b.party = seat.party
    ), total as (select *, carried_in + fund + receivable - payable as net from sum_up)`,
  should: `select cycle, party, ordinal, carried_in as carried_in_fen, case when netted then fund end as fund_fen,
      case when netted then receivable end as interchange_receivable_fen, case when netted then payable end as interchange_payable_fen, net as net_fen,
      case when party = '${FUND}' then 'fund' when net = 0 then 'zero' when abs(net) < threshold then 'carried' when net > 0 then 'pay' else 'collect' end as status
    from total`,
});

const sumToZero: Proof = {
  name: 'movements of cycles',
  promise: { en: 'The movements of a cycle sum to zero over its parties.', zh: '每个周期各方变动之和为零。' },
  text: `select 'cycle ' || y.cycle as place, sum(p.net_fen - p.carried_in_fen)::text as found
    from cycle y join cycle_party p using (community_id, cycle) where community_id = $1
    group by y.ordinal, y.cycle having sum(p.net_fen - p.carried_in_fen) <> 0 order by y.ordinal limit 1`,
};

const clearingAccounts: Proof = {
  name: 'clearing accounts',
  promise: {
    en: 'A clearing account holds what the last cut carried on and the obligations since.',
    zh: '清算账户余额等于上次切分结转与其后债务之和。',
  },
  text: `with last_cut as (
      select cycle, last_sequence from cycle where community_id = $1 and last_sequence is not null order by ordinal desc limit 1
    ), side as (
      select s.account, s.fen from obligation o
      cross join lateral (values ('clearing:' || issuer, -owed_fen), ('clearing:' || acceptor, receivable_fen), ('clearing_donations', donation_fen)) s(account, fen)
      where o.community_id = $1 and sequence > coalesce((select last_sequence from last_cut), 0)
      union all
      select s.account, s.fen from cycle_party p cross join lateral (values ('clearing:' || party, net_fen), ('clearing_carried', -net_fen)) s(account, fen)
      where p.community_id = $1 and p.status = 'carried' and cycle = (select cycle from last_cut)
      union all
      select account, -balance from ledger_balance where community_id = $1 and starts_with(account, 'clearing')
    )
    select 'account ' || account as place, sum(fen)::text as found from side group by account having sum(fen) <> 0 order by account limit 1`,
};

const settled: Proof = {
  name: 'cuts in the books',
  promise: {
    en: 'A cut moves every net that is not carried to its settlement account, against the fund’s.',
    zh: '切分把不结转的净额移入结算账户，对方为基金。',
  },
  text: `with ${cuts}, side as (
      select c.sequence, s.account, s.fen from cut c join cycle_party p using (cycle)
      cross join lateral (select 'settlement:' || replace(replace(cycle, '%', '%25'), ':', '%3A') || ':' as prefix) n
      cross join lateral (values (prefix || party, net_fen), (prefix || '${FUND}', -net_fen)) s(account, fen)
      where p.community_id = $1 and p.status in ('pay', 'collect')
      union all
      select c.sequence, e.account, -e.amount from cut c join ledger_entry e using (sequence)
      where e.community_id = $1 and starts_with(e.account, 'settlement:')
    )
    select 'journal ' || sequence as place, account as found from side group by sequence, account having sum(fen) <> 0 order by sequence, account limit 1`,
};

/** That cycles and their nets follow from the cuts and the obligations. */
export const cycleProofs: readonly (Proof | Walk)[] = [cycles, calendar, parties, sumToZero, clearingAccounts, settled];
