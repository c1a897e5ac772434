import {
  accepted,
  batchPlace,
  dayAndEra,
  hashOfTerms,
  localDay,
  rowsFollow,
  termsInForce,
  type Fault,
  type Proof,
  type Walk,
} from '@youhui/ledger';

const community: Proof = {
  name: 'community',
  promise: {
    en: 'A community was made with its first policy, and keeps the timezone its batches were decided in.',
    zh: '社区与其首个政策同时建立，时区与历次入账时一致。',
  },
  text: `select 'community' as place where
      (select created_at from community where community_id = $1) is distinct from (select min(created_at) from policy where community_id = $1)
      or exists (select from ledger_chain where community_id = $1 and format > 1)
        and not exists (select from ledger_chain where community_id = $1 and format > 1
          and terms ->> 'timezone' = (select timezone from community where community_id = $1))`,
};

const importing: Proof = {
  name: 'bringing in a past',
  promise: { en: 'A past is being brought in from its beginning to its end.', zh: '历史导入自开始起，至完成止。' },
  text: `select 'community' as place, 'importing' as found
    from (select count(*) filter (where kind = 'begin_import') as begun, count(*) filter (where kind = 'finish_import') as finished
          from (${accepted('begin_import', 'finish_import')}) c) past
    join community on community_id = $1
    where (begun > 0 or finished > 0) and importing <> (finished = 0)`,
};

interface PolicyRow {
  readonly version: string;
  readonly effectiveFrom: string;
  readonly terms: { readonly version?: unknown };
}

/** A link that names a policy otherwise than all others do is the chain's affair; here the policy itself is judged. */
const policies: Walk = {
  name: 'policies',
  promise: { en: 'Policies are as they were when batches were decided by them.', zh: '政策与其据以入账时一致。' },
  async firstFault(tx, communityId): Promise<Fault | undefined> {
    const rows = await tx.query<PolicyRow>(
      `select version, effective_from as "effectiveFrom", terms from policy where community_id = $1 order by version`,
      [communityId],
    );
    const used = await tx.query<{ version: string; effectiveFrom: string; hash: string }>(
      `select distinct p ->> 0 as version, p ->> 1 as "effectiveFrom", p ->> 2 as hash
       from ledger_chain cross join jsonb_array_elements(terms -> 'policies') p where community_id = $1 and format > 1 order by 1, 2, 3`,
      [communityId],
    );
    const known = new Set(rows.map(({ version }) => version));
    const unknown = used.find(({ version }) => !known.has(version));
    if (unknown) return { place: `policy ${unknown.version}`, found: 'missing' };
    for (const { version, effectiveFrom, terms } of rows) {
      const asUsed = used.filter((one) => one.version === version);
      const hash = hashOfTerms(terms);
      const agrees = asUsed.some((one) => one.effectiveFrom === effectiveFrom && one.hash === hash);
      if (terms.version !== version || (asUsed.length > 0 && !agrees)) return { place: `policy ${version}` };
    }
    return undefined;
  },
};

const policiesOfBatches: Proof = {
  name: 'policies in force',
  promise: {
    en: 'A batch was decided by the policies in force on its commands’ days.',
    zh: '每批指令按其当日生效的政策处理。',
  },
  text: `with ${termsInForce}, numbered as (
      select batch_no, generate_series(first_command_no, last_command_no) as command_no from ledger_chain where community_id = $1 and format > 1
    ), should as (
      select distinct b.batch_no, f.version
      from (select command_no, ${dayAndEra('c')} from ledger_command c where community_id = $1) c
      join numbered b using (command_no) join in_force f using (day, era)
    ), named as (
      select batch_no, p ->> 0 as version from ledger_chain cross join jsonb_array_elements(terms -> 'policies') p where community_id = $1 and format > 1
    )
    select case when exists (select from named n where n.version = s.version) then ${batchPlace('l')} else 'policy ' || s.version end as place
    from should s full join named n using (batch_no, version) join ledger_chain l using (batch_no)
    where l.community_id = $1 and (s.batch_no is null or n.batch_no is null) order by batch_no limit 1`,
};

const policiesOfJournals: Proof = {
  name: 'policies of journals',
  promise: { en: 'A journal names the policy in force on its day.', zh: '每笔账记有其当日生效的政策。' },
  text: `with ${termsInForce}
    select 'journal ' || sequence as place from (select j.*, ${dayAndEra('j')} from ledger_journal j where community_id = $1) j
    left join in_force f using (day, era) where j.policy_version is distinct from f.version order by sequence limit 1`,
};

const households: Proof = rowsFollow({
  name: 'households',
  promise: { en: 'Households are those that were registered.', zh: '家庭均经登记。' },
  table: 'household',
  key: ['household_no'],
  compared: ['created_at'],
  place: `'household ' || household_no`,
  should: `select distinct on (content ->> 'householdNo') content ->> 'householdNo' as household_no, occurred_at as created_at
    from (${accepted('register_household')}) c order by content ->> 'householdNo', command_no`,
});

/** Approvals with the member, the day and the minutes of the service they approve. */
const approved = `approved as (
    select s.content ->> 'memberNo' as member_no, ${localDay('s.occurred_at')} as local_date, (s.content ->> 'minutes')::bigint as minutes
    from (${accepted('approve')}) a join (${accepted('service')}) s on s.command_id = a.content ->> 'serviceId'
  )`;

const members: Proof = rowsFollow({
  name: 'members',
  promise: {
    en: 'Members are as registered or last corrected, frozen or closed as ordered, with the minutes approved for them.',
    zh: '会员信息与登记或最近更正一致，冻结与注销状态与指令一致，已审核时长相符。',
  },
  table: 'member',
  key: ['member_no'],
  compared: ['category', 'household_no', 'volunteer', 'frozen', 'approved_minutes', 'created_at', 'closed_at'],
  place: `'member ' || member_no`,
  given: `${approved}, served as (select member_no, sum(minutes) as minutes from approved group by member_no), ordered as (
    select distinct on (content ->> 'memberNo') content ->> 'memberNo' as member_no, kind = 'freeze' as frozen
    from (${accepted('freeze', 'unfreeze')}) c order by content ->> 'memberNo', command_no desc
  ), corrected as (
    select distinct on (content ->> 'memberNo') content ->> 'memberNo' as member_no, content ->> 'category' as category, content ->> 'householdNo' as household_no
    from (${accepted('correct_member')}) c order by content ->> 'memberNo', command_no desc
  ), closed as (
    select distinct on (content ->> 'memberNo') content ->> 'memberNo' as member_no, occurred_at as closed_at
    from (${accepted('close_member')}) c order by content ->> 'memberNo', command_no
  )`,
  should: `select r.content ->> 'memberNo' as member_no,
      case when k.member_no is null then r.content ->> 'category' else k.category end as category,
      case when k.member_no is null then r.content ->> 'householdNo' else k.household_no end as household_no,
      r.content ->> 'volunteer' as volunteer, coalesce(o.frozen, false) or e.member_no is not null as frozen,
      coalesce(s.minutes, 0) as approved_minutes, r.occurred_at as created_at, e.closed_at
    from (${accepted('register_member')}) r
    left join corrected k on k.member_no = r.content ->> 'memberNo' left join closed e on e.member_no = r.content ->> 'memberNo'
    left join ordered o on o.member_no = r.content ->> 'memberNo' left join served s on s.member_no = r.content ->> 'memberNo'`,
});

const memberDays: Proof = rowsFollow({
  name: 'days of members',
  promise: {
    en: 'A member’s day counts the minutes approved of it and the points redeemed on it, those without a confirmation, by sign and by slip apart.',
    zh: '会员每日记录等于当日获审核的时长与当日使用的积分，免密、扫店码与登记单另计。',
  },
  table: 'member_day',
  key: ['member_no', 'local_date'],
  compared: ['approved_minutes', 'redeemed_points', 'unconfirmed_points', 'sign_points', 'slip_points'],
  place: `'day ' || member_no || ' ' || local_date`,
  order: 'local_date, member_no',
  given: `${approved}, redeemed as (
    select content ->> 'memberNo' as member_no, ${localDay('occurred_at')} as local_date, (content ->> 'redeemPoints')::bigint as points,
      coalesce((answer ->> 'unconfirmedPoints')::bigint, 0) as unconfirmed, content ? 'quoteId' and content ->> 'channel' = 'sign' as by_sign,
      (content ->> 'slipDay')::date as slip_day
    from (${accepted('checkout')}) c where content ->> 'redeemPoints' <> '0'
  )`,
  should: `select member_no, local_date, sum(minutes) as approved_minutes, sum(points) as redeemed_points,
      sum(unconfirmed) as unconfirmed_points, sum(by_sign) as sign_points, sum(by_slip) as slip_points
    from (
      select member_no, local_date, minutes, 0 as points, 0 as unconfirmed, 0 as by_sign, 0 as by_slip from approved
      union all select member_no, local_date, 0, points, unconfirmed, case when by_sign then points else 0 end, 0 from redeemed
      union all select member_no, slip_day, 0, 0, 0, 0, points from redeemed where slip_day is not null
    ) counted group by member_no, local_date`,
});

const helperDays: Proof = rowsFollow({
  name: 'days of helpers',
  promise: {
    en: 'A family helper’s day counts the points of their sales on it. What is refunded gives no limit back.',
    zh: '亲情代办每日记录等于当日代付的积分；退款不恢复额度。',
  },
  table: 'helper_day',
  key: ['helper_no', 'local_date'],
  compared: ['used_points'],
  place: `'helper day ' || helper_no || ' ' || local_date`,
  order: 'local_date, helper_no',
  should: `select content ->> 'helperNo' as helper_no, ${localDay('occurred_at')} as local_date, sum((content ->> 'redeemPoints')::bigint) as used_points
    from (${accepted('checkout')}) c where content ? 'helperNo' and content ->> 'redeemPoints' <> '0' group by 1, 2`,
});

const helperLimits: Proof = {
  name: 'limits of helpers',
  promise: { en: 'No family helper uses more on a day than they were let.', zh: '亲情代办每日用分不超过约定额度。' },
  text: `select 'helper day ' || d.helper_no || ' ' || d.local_date as place from helper_day d
    left join family_helper h on h.community_id = $1 and h.helper_no = d.helper_no
    where d.community_id = $1 and (h.day_points is null or d.used_points > h.day_points) order by d.local_date, d.helper_no limit 1`,
};

/** That the terms stand as they stood, and people as they were registered. */
export const communityProofs: readonly (Proof | Walk)[] = [
  community,
  importing,
  policies,
  policiesOfBatches,
  policiesOfJournals,
  households,
  members,
  memberDays,
  helperDays,
  helperLimits,
];
