import { accepted, localDay, rowsFollow, trimmed, type Proof } from '@youhui/ledger';
import { noticeDays } from './admission/admission-steps';
import { honourDays } from './leave-alliance/leave-alliance';

const merchants: Proof = rowsFollow({
  name: 'merchants',
  promise: {
    en: 'Shops have the terms they were admitted with, and are suspended and leaving as last ordered.',
    zh: '商户条款与加入时一致，停用与退出状态与最近指令一致。',
  },
  table: 'merchant',
  key: ['merchant_no'],
  compared: [
    'ordinal',
    'name',
    'trade',
    'settlement_bps',
    'issuing_limit_points',
    'earn_fen_per_point',
    'suspended',
    'honours_until',
    'created_at',
  ],
  place: `'merchant ' || merchant_no`,
  order: 'coalesce(s.ordinal, t.ordinal)',
  given: `ordered as (
    select distinct on (content ->> 'merchantNo') content ->> 'merchantNo' as merchant_no, kind = 'suspend' as suspended
    from (${accepted('suspend', 'resume')}) c order by content ->> 'merchantNo', command_no desc
  ), leaving as (
    select distinct on (content ->> 'merchantNo') content ->> 'merchantNo' as merchant_no,
      case when kind = 'give_exit_notice' then ${localDay('occurred_at')} + ${honourDays} end as honours_until
    from (${accepted('give_exit_notice', 'withdraw_exit_notice')}) c order by content ->> 'merchantNo', command_no desc
  ), admitted as (
    select c.*, c.content ->> 'name' as name, c.content ->> 'trade' as trade from (${accepted('register_merchant')}) c
    union all
    select c.*, a.content ->> 'name', a.content ->> 'trade' from (${accepted('sign_agreement')}) c
      join (${accepted('apply_for_admission')}) a on a.answer ->> 'applicationNo' = c.content ->> 'applicationNo'
  )`,
  should: `select r.content ->> 'merchantNo' as merchant_no, r.command_no as ordinal, ${trimmed('r.name')} as name,
      ${trimmed('r.trade')} as trade, r.content ->> 'settlementBps' as settlement_bps,
      r.content ->> 'issuingLimitPoints' as issuing_limit_points, r.content ->> 'earnFenPerPoint' as earn_fen_per_point,
      coalesce(o.suspended, false) as suspended, l.honours_until, r.occurred_at as created_at
    from admitted r left join ordered o on o.merchant_no = r.content ->> 'merchantNo'
      left join leaving l on l.merchant_no = r.content ->> 'merchantNo'`,
});

const step = (kind: string, what: string) =>
  `(select ${what} from steps s where s.application_no = a.answer ->> 'applicationNo' and s.kind = '${kind}')`;

const applications: Proof = rowsFollow({
  name: 'applications of shops',
  promise: {
    en: 'Applications stand where their steps have led them.',
    zh: '入盟申请所处的步骤与办理记录一致。',
  },
  table: 'merchant_application',
  key: ['application_no'],
  compared: [
    'ordinal',
    'name',
    'trade',
    'address',
    'stage',
    'applied_at',
    'papers',
    'visit_note',
    'visited_by',
    'notice_until',
    'merchant_no',
    'plaque_no',
    'ended_because',
  ],
  place: `'application ' || application_no`,
  order: 'coalesce(s.ordinal, t.ordinal)',
  given: `steps as (
    select content ->> 'applicationNo' as application_no, kind, content, answer, actor, occurred_at, command_no
    from (${accepted('check_papers', 'record_visit', 'post_notice', 'sign_agreement', 'hand_plaque', 'end_application')}) c
  )`,
  should: `select a.answer ->> 'applicationNo' as application_no, a.command_no as ordinal, ${trimmed(`a.content ->> 'name'`)} as name,
      ${trimmed(`a.content ->> 'trade'`)} as trade, ${trimmed(`a.content ->> 'address'`)} as address,
      coalesce((select s.answer ->> 'stage' from steps s where s.application_no = a.answer ->> 'applicationNo'
        order by s.command_no desc limit 1), 'applied') as stage,
      a.occurred_at as applied_at, ${step('check_papers', trimmed(`s.content ->> 'papers'`))} as papers,
      ${step('record_visit', trimmed(`s.content ->> 'note'`))} as visit_note, ${step('record_visit', 's.actor')} as visited_by,
      ${step('post_notice', `${localDay('s.occurred_at')} + ${noticeDays}`)} as notice_until,
      ${step('sign_agreement', `s.content ->> 'merchantNo'`)} as merchant_no,
      ${step('hand_plaque', `(select g.content ->> 'merchantNo' from steps g where g.application_no = s.application_no and g.kind = 'sign_agreement') || '-' || a.command_no`)} as plaque_no,
      ${step('end_application', trimmed(`s.content ->> 'because'`))} as ended_because
    from (${accepted('apply_for_admission')}) a`,
});

/** That the shops, and those that want to be one, are as their commands have made them. */
export const allianceProofs: readonly Proof[] = [merchants, applications];
