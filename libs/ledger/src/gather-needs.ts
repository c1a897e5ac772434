import { together, type Tx } from '@youhui/platform';
import type { Books } from './books';
import type { Needs, RowSet } from './command-kind';
import { readBalances, readLots, readWalletLotsExpiringBefore } from './books.store';

/** Reads what is needed and not yet there: one statement for balances, one or two for lots, one per row set. */
export async function gatherNeeds(tx: Tx, communityId: string, needs: readonly Needs[], books: Books): Promise<void> {
  const accounts = new Set<string>();
  const holders = new Set<string>();
  const lots = new Set<number>();
  const rows = new Map<RowSet<never>, Set<string>>();
  for (const needed of needs) {
    for (const account of needed.accounts ?? []) if (!books.hasAccount(account)) accounts.add(account);
    for (const holder of needed.lotsOf ?? []) if (!books.hasLotsOf(holder)) holders.add(holder);
    for (const lot of needed.lots ?? []) if (!books.hasLot(lot)) lots.add(lot);
    for (const { rowSet, key } of needed.rows ?? []) {
      if (!books.hasRow(rowSet, key)) rows.set(rowSet, (rows.get(rowSet) ?? new Set()).add(key));
    }
  }
  const dates = needs.flatMap(({ walletLotsExpiringBefore }) => walletLotsExpiringBefore ?? []);
  await together([
    readBalances(tx, communityId, [...accounts], books),
    readLots(tx, communityId, [...holders], [...lots], books),
    ...dates.map((date) => readWalletLotsExpiringBefore(tx, communityId, date, books)),
    ...[...rows].map(([rowSet, keys]) => readRows(tx, communityId, rowSet, [...keys], books)),
  ]);
}

async function readRows(
  tx: Tx,
  communityId: string,
  rowSet: RowSet<never>,
  keys: readonly string[],
  books: Books,
): Promise<void> {
  const found = (await rowSet.read?.(tx, communityId, keys)) ?? [];
  for (const row of found) books.loadRow(rowSet, rowSet.keyOf(row), row);
  for (const key of keys) if (!books.hasRow(rowSet, key)) books.loadRow(rowSet, key, undefined);
}
