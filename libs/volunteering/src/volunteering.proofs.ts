import { accepted, dayAndEra, localDay, rowsFollow, termsInForce, type Proof } from '@youhui/ledger';

/** Services, what was decided about them, and which awards waited: each in its programme's line, by order of approval. */
const reviewed = `served as (
    select command_id as service_id, command_no, content, actor, ${localDay('occurred_at')} as served_on from (${accepted('service')}) c
  ), verdict as (
    select content ->> 'serviceId' as service_id, kind, command_no, content -> 'by' as by, answer, ${dayAndEra('c')}
    from (${accepted('approve', 'reject')}) c
  ), line as (
    select v.service_id, s.content ->> 'programme' as programme, row_number() over (partition by s.content ->> 'programme' order by v.command_no) as rank
    from verdict v join served s using (service_id) where v.kind = 'approve' and v.answer ->> 'waiting' = 'true'
  ), granted as (
    select content ->> 'programme' as programme, sum((answer ->> 'grantedAwards')::bigint) as awards from (${accepted('allocate')}) c group by 1
  )`;

/** Everybody who signed, each once, by the first time. */
const signed = `signature as (
    select content ->> 'serviceId' as service_id, kind, command_no, 1::bigint as n, content ->> 'by' as who from (${accepted('sign')}) c
    union all select service_id, kind, command_no, n, who from verdict cross join jsonb_array_elements_text(by) with ordinality b(who, n)
  ), counted as (
    select distinct on (service_id, who) g.* from signature g order by service_id, who, g.command_no, g.n
  ), signers as (
    select service_id, array_agg(who order by command_no, n) as who, bool_or(kind = 'sign') as before from counted group by service_id
  )`;

const services: Proof = rowsFollow({
  name: 'services',
  promise: {
    en: 'A service is as it was logged, signed and decided, and its award granted or waiting as allocations allowed.',
    zh: '服务记录与登记、签字、审核一致，奖励按额度下达先后发放或等待。',
  },
  table: 'service_record',
  key: ['service_id'],
  compared: [
    ...['recorded_no', 'member_no', 'programme', 'tags', 'minutes', 'grade', 'served_on', 'status', 'recorded_by'],
    ...['reviewed_by', 'policy_version', 'award_points', 'award_state', 'approved_no'],
  ],
  place: `'service ' || service_id`,
  order: 'coalesce(s.recorded_no, t.recorded_no)',
  given: `${termsInForce}, ${reviewed}, ${signed}`,
  should: `select r.service_id, r.command_no as recorded_no, r.content ->> 'memberNo' as member_no, r.content ->> 'programme' as programme,
      array(select jsonb_array_elements_text(r.content -> 'tags')) as tags, r.content ->> 'minutes' as minutes, r.content ->> 'grade' as grade,
      r.served_on, case v.kind when 'approve' then 'approved' when 'reject' then 'rejected' else 'submitted' end as status, r.actor as recorded_by,
      case when v.kind = 'approve' and not g.before then array(select jsonb_array_elements_text(v.by)) else coalesce(g.who, '{}') end as reviewed_by,
      case when v.kind = 'approve' then f.version end as policy_version,
      case when v.kind = 'approve' then v.answer ->> 'awardPoints' end as award_points,
      case when v.kind is distinct from 'approve' or v.answer ->> 'awardPoints' = '0' then 'none'
        when l.rank > coalesce(a.awards, 0) then 'waiting' else 'granted' end as award_state,
      case when v.kind = 'approve' then v.command_no end as approved_no
    from served r left join verdict v using (service_id) left join signers g using (service_id) left join line l using (service_id)
    left join granted a on a.programme = l.programme left join in_force f on f.day = v.day and f.era = v.era`,
});

const programmes: Proof = rowsFollow({
  name: 'programmes',
  promise: { en: 'A programme counts the awards that wait for it.', zh: '项目记有等待其额度的奖励数。' },
  table: 'programme',
  key: ['programme'],
  compared: ['waiting_awards'],
  place: `'programme ' || programme`,
  given: `${termsInForce}, ${reviewed}`,
  should: `select programme, greatest(0, coalesce(l.waited, 0) - coalesce(a.awards, 0)) as waiting_awards
    from granted a full join (select programme, count(*) as waited from line group by programme) l using (programme)`,
});

/** That hours and awards are as they were logged and decided. */
export const volunteeringProofs: readonly Proof[] = [services, programmes];
