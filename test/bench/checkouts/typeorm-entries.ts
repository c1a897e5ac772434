import { assetOf, floorOf, type Transfer } from '@youhui/ledger';
import type { Balance } from '../../../prisma-free-db/entities/ledger/balance.entity';
import type { Entry } from '../../../prisma-free-db/entities/ledger/entry.entity';

/** Two entries for each transfer, and the balances they leave. */
export function bookEntries(
  communityId: string,
  sequence: number,
  transfers: readonly Transfer[],
  before: readonly Balance[],
): { entries: Entry[]; balances: Balance[] } {
  const entries: Entry[] = [];
  const touched = new Map<string, Balance>();
  const enter = (name: string, amount: number) => {
    const balance = touched.get(name) ?? {
      ...(before.find((row) => row.account === name) ?? newBalance(communityId, name)),
    };
    balance.balance += amount;
    balance.version += 1;
    touched.set(name, balance);
    entries.push({
      communityId,
      sequence,
      entryNo: entries.length,
      account: name,
      asset: balance.asset,
      amount,
      balanceAfter: balance.balance,
      accountVersion: balance.version,
    });
  };
  for (const { from, to, amount } of transfers) {
    enter(from, -amount);
    enter(to, amount);
  }
  return { entries, balances: [...touched.values()] };
}

const newBalance = (communityId: string, name: string): Balance => ({
  communityId,
  account: name,
  asset: assetOf(name),
  floor: floorOf(name),
  balance: 0,
  version: 0,
});
