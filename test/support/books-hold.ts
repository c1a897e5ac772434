import type { TestCommunity } from './test-community';

/** Faults in a community's books that SQL alone can see; none when they hold. */
export async function faultsInBooks(community: TestCommunity): Promise<string[]> {
  const checks: readonly (readonly [string, string])[] = [
    ['each asset sums to zero', 'select asset as fault from ledger_balance group by asset having sum(balance) <> 0'],
    [
      'a balance is the sum of its entries',
      `select b.account as fault from ledger_balance b join ledger_entry e using (community_id, account) group by b.account, b.balance having sum(e.amount) <> b.balance`,
    ],
    [
      'account versions are gapless',
      'select account as fault from ledger_entry group by account having max(account_version) <> count(*) or min(account_version) <> 1',
    ],
    [
      'the journal is gapless',
      'select sequence::text as fault from (select sequence, row_number() over (order by sequence) as n from ledger_journal) j where sequence <> n',
    ],
    [
      'commands are gapless',
      'select command_no::text as fault from (select command_no, row_number() over (order by command_no) as n from ledger_command) c where command_no <> n',
    ],
    [
      'two equal and opposite entries per transfer',
      `select f.sequence::text as fault from ledger_entry f left join ledger_entry t on t.sequence = f.sequence and t.entry_no = f.entry_no + 1 and t.community_id = f.community_id
       where f.entry_no % 2 = 0 and (t.amount is null or t.amount <> -f.amount)`,
    ],
    [
      'lots hold what wallets hold',
      `select account as fault from ledger_balance b where (account like 'wallet:%' or account = 'care_pool')
       and balance <> coalesce((select sum(remaining_points) from ledger_lot l where l.community_id = b.community_id and l.holder = b.account), 0)`,
    ],
    [
      'lots are what their movements say',
      `select lot_id::text as fault from ledger_lot l join ledger_lot_movement m using (community_id, lot_id) group by lot_id, remaining_points having sum(change_points) <> remaining_points`,
    ],
    [
      'outstanding is held',
      `select issuer as fault from (select substr(account, 8) as issuer, -balance as outstanding from ledger_balance where account like 'issuer:%') i
       where outstanding <> coalesce((select sum(remaining_points) from ledger_lot l where l.issuer = i.issuer), 0)
         + case when issuer = 'FUND' then coalesce((select sum(balance) from ledger_balance where account like 'budget:%'), 0) else 0 end`,
    ],
    [
      'the chain joins up',
      `select batch_no::text as fault from (select batch_no, previous_hash, lag(hash) over (order by batch_no) as before, first_sequence, lag(last_sequence, 1, 0::bigint) over (order by batch_no) as last from ledger_chain) c
       where first_sequence <> last + 1 or (before is not null and before <> previous_hash)`,
    ],
  ];
  const faults: string[] = [];
  for (const [promise, text] of checks) {
    for (const { fault } of await community.rows<{ fault: string }>(text)) faults.push(`${promise}: ${fault}`);
  }
  return faults;
}
