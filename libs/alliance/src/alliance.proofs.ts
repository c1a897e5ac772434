import { accepted, rowsFollow, trimmed, type Proof } from '@youhui/ledger';

const merchants: Proof = rowsFollow({
  name: 'merchants',
  promise: {
    en: 'Shops have the terms they were admitted with, and are suspended as last ordered.',
    zh: '商户条款与加入时一致，停用状态与最近指令一致。',
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
    'created_at',
  ],
  place: `'merchant ' || merchant_no`,
  order: 'coalesce(s.ordinal, t.ordinal)',
  given: `ordered as (
    select distinct on (content ->> 'merchantNo') content ->> 'merchantNo' as merchant_no, kind = 'suspend' as suspended
    from (${accepted('suspend', 'resume')}) c order by content ->> 'merchantNo', command_no desc
  )`,
  should: `select r.content ->> 'merchantNo' as merchant_no, r.command_no as ordinal, ${trimmed(`r.content ->> 'name'`)} as name,
      ${trimmed(`r.content ->> 'trade'`)} as trade, r.content ->> 'settlementBps' as settlement_bps,
      r.content ->> 'issuingLimitPoints' as issuing_limit_points, r.content ->> 'earnFenPerPoint' as earn_fen_per_point,
      coalesce(o.suspended, false) as suspended, r.occurred_at as created_at
    from (${accepted('register_merchant')}) r left join ordered o on o.merchant_no = r.content ->> 'merchantNo'`,
});

/** That the shops are as they were admitted. */
export const allianceProofs: readonly Proof[] = [merchants];
