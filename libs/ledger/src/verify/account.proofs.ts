import { assetOf, floorOf } from '../accounts';
import type { Fault, Proof, Walk } from './proof';

const pairs: Proof = {
  name: 'opposite entries',
  promise: {
    en: 'A transfer is two entries, numbered together, of opposite amounts.',
    zh: '每笔划转由编号相连、金额相反的两条分录组成。',
  },
  text: `select case when pair = n then 'entry ' || sequence || '/' || first else 'journal ' || sequence end as place
    from (select sequence, min(entry_no) as first, count(*) as entries, sum(amount) as total, min(asset) as asset, max(asset) as other,
            entry_no / 2 as pair, row_number() over (partition by sequence order by entry_no / 2) - 1 as n
          from ledger_entry where community_id = $1 group by sequence, entry_no / 2) p
    where entries <> 2 or total <> 0 or asset <> other or pair <> n or first < 0
    order by sequence, first limit 1`,
};

const journalsHaveEntries: Proof = {
  name: 'entries and journals',
  promise: { en: 'Every journal has entries, every entry a journal.', zh: '每笔账都有分录，每条分录都属于一笔账。' },
  text: `select 'journal ' || sequence as place, case when e.sequence is null then 'missing' else 'surplus' end as found
    from (select sequence from ledger_journal where community_id = $1) j
    full join (select distinct sequence from ledger_entry where community_id = $1) e using (sequence)
    where j.sequence is null or e.sequence is null order by sequence limit 1`,
};

const accountsAsNamed: Walk = {
  name: 'assets and floors',
  promise: {
    en: 'An account’s asset and floor are decided by its name.',
    zh: '账户的资产种类与下限由其名称决定。',
  },
  async firstFault(tx, communityId): Promise<Fault | undefined> {
    for (let after = ''; ;) {
      const page = await tx.query<{ account: string; asset: string; floor: string | null }>(
        `select account, asset, floor::text from ledger_balance where community_id = $1 and account > $2 order by account limit 5000`,
        [communityId, after],
      );
      for (const { account, asset, floor } of page) {
        const least = floorOf(account);
        if (asset !== assetOf(account) || floor !== (least === null ? null : String(least)))
          return { place: `account ${account}` };
      }
      const last = page.at(-1);
      if (!last) return undefined;
      after = last.account;
    }
  },
};

const runningBalances: Proof = {
  name: 'running balances',
  promise: {
    en: 'Each entry carries its account’s next version and the balance it leaves, never below the floor.',
    zh: '每条分录记有账户的下一版本号与变动后余额，且不低于下限。',
  },
  text: `select 'entry ' || sequence || '/' || entry_no as place, 'account ' || account as found
    from (select e.sequence, e.entry_no, account, e.asset, amount, balance_after, account_version, b.asset as asset_of_account, b.floor,
            row_number() over history as version, sum(amount) over history as running
          from ledger_entry e
          left join (select account, asset, floor from ledger_balance where community_id = $1) b using (account)
          where e.community_id = $1
          window history as (partition by account order by e.sequence, e.entry_no)) e
    where account_version <> version or balance_after <> running or asset <> asset_of_account or balance_after < floor
    order by sequence, entry_no limit 1`,
};

const balances: Proof = {
  name: 'balances',
  promise: { en: 'A balance is the sum of its account’s entries.', zh: '余额等于该账户全部分录之和。' },
  text: `select 'account ' || account as place, 'balance ' || coalesce(b.balance, 0) || ' ≠ ' || coalesce(e.total, 0) as found
    from (select account, balance, version from ledger_balance where community_id = $1) b
    full join (select account, sum(amount) as total, count(*) as version from ledger_entry where community_id = $1 group by account) e using (account)
    where b.balance is distinct from e.total or b.version is distinct from e.version
    order by account limit 1`,
};

const assetsSumToZero: Proof = {
  name: 'assets sum to zero',
  promise: { en: 'The balances of each asset sum to zero.', zh: '每种资产的余额之和为零。' },
  text: `select 'asset ' || asset as place, sum(balance)::text as found
    from ledger_balance where community_id = $1 group by asset having sum(balance) <> 0 order by asset limit 1`,
};

/** That every balance follows from the entries. */
export const accountProofs: readonly (Proof | Walk)[] = [
  pairs,
  journalsHaveEntries,
  accountsAsNamed,
  runningBalances,
  balances,
  assetsSumToZero,
];
