import { accepted, account, type Proof } from '@youhui/ledger';
import { chart, expenseClasses, expenseCode, incomeClasses, incomeCode } from './fund-accounts';

const reserve = 'redemption_reserve';

const trialBalance: Proof = {
  name: 'trial balance',
  promise: { en: 'The accounts of the fund’s books sum to zero.', zh: '基金账簿试算平衡。' },
  text: `select 'account ${account.fund(chart.bank)}' as place, sum(balance)::text as found
    from ledger_balance where community_id = $1 and starts_with(account, 'fund:') having sum(balance) <> 0`,
};

const codes = (classes: readonly string[], codeOf: (name: string) => string) =>
  `case content ->> '${classes === incomeClasses ? 'incomeClass' : 'expenseClass'}' ${classes
    .filter((name) => name !== 'other')
    .map((name) => `when '${name}' then '${codeOf(name)}'`)
    .join(' ')} else '${codeOf('other')}' end`;

const incomeAndExpense: Proof = {
  name: 'income and expense',
  promise: {
    en: 'The fund’s income and expense are booked by class and purpose, in the amount recorded.',
    zh: '基金收支按类别与用途、按登记金额入账。',
  },
  text: `with side as (
      select sequence, s.account, s.fen from (${accepted('fund_income', 'fund_expense')}) c
      cross join lateral (select case kind when 'fund_income' then 1 else -1 end * (content ->> 'amountFen')::bigint as fen,
        case kind when 'fund_income' then ${codes(incomeClasses, incomeCode)} else ${codes(expenseClasses, expenseCode)} end as code) a
      cross join lateral (values ('${account.fund(chart.bank)}', a.fen), ('fund:' || a.code || ':' || (content ->> 'purpose'), -a.fen)) s(account, fen)
      union all
      select sequence, e.account, -e.amount from (select * from ledger_entry where community_id = $1) e
      join (select sequence from ledger_journal where community_id = $1 and kind in ('fund_income', 'fund_expense')) j using (sequence)
    )
    select 'journal ' || sequence as place, account as found from side group by sequence, account having sum(fen) <> 0 order by sequence, account limit 1`,
};

const costOfCycles: Proof = {
  name: 'cost of cycles',
  promise: {
    en: 'A cut books the fund’s debt as programme cost, and the interchange donations as income, against what it owes the alliance.',
    zh: '切分把基金债务记为项目成本、通兑捐赠记为收入，对方为应付联盟款。',
  },
  text: `with side as (
      select e.sequence, s.account, s.fen from (select * from ledger_entry where community_id = $1) e
      join (select sequence from ledger_journal where community_id = $1 and kind = 'cut') j using (sequence)
      cross join lateral (
        select '${account.fund(chart.expense.programme_cost, reserve)}', amount where account = '${account.clearing('FUND')}'
        union all select '${account.fund(chart.payableToAlliance)}', -amount where account in ('${account.clearing('FUND')}', '${account.clearingDonations}')
        union all select '${account.fund(chart.income.donation, reserve)}', amount where account = '${account.clearingDonations}'
        union all select account, -amount where starts_with(account, 'fund:')) s(account, fen)
    )
    select 'journal ' || sequence as place, account as found from side group by sequence, account having sum(fen) <> 0 order by sequence, account limit 1`,
};

/** That the fund's books close and follow from what was recorded and cut. */
export const fundProofs: readonly Proof[] = [trialBalance, incomeAndExpense, costOfCycles];
