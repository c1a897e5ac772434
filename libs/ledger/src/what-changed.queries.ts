import type { Tx } from '@youhui/platform';
import { account } from './accounts';

/** The number of the community's latest command: everything up to it is there to be read. */
export async function latestCommandNo(tx: Tx, communityId: string): Promise<number> {
  const [head] = await tx.query<{ commandNo: number }>(
    'select command_no as "commandNo" from ledger_head where community_id = $1',
    [communityId],
  );
  return head?.commandNo ?? 0;
}

export interface ToldFact {
  readonly commandNo: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Facts of these topics, of the commands after one number up to another, in their order. */
export function factsBetween(
  tx: Tx,
  communityId: string,
  topics: readonly string[],
  after: number,
  upTo: number,
): Promise<ToldFact[]> {
  return tx.query<ToldFact>(
    `select command_no as "commandNo", payload from ledger_outbox
     where community_id = $1 and command_no > $3 and command_no <= $4 and topic = any($2::text[]) order by command_no, fact_no`,
    [communityId, topics, after, upTo],
  );
}

/** How often each of these members' wallets has moved; a wallet that never did is left out. */
export async function walletVersions(
  tx: Tx,
  communityId: string,
  memberNos: readonly string[],
): Promise<Map<string, number>> {
  const memberOf = new Map(memberNos.map((memberNo) => [account.wallet(memberNo), memberNo]));
  const rows = await tx.query<{ account: string; version: number }>(
    'select account, version from ledger_balance where community_id = $1 and account = any($2::text[])',
    [communityId, [...memberOf.keys()]],
  );
  return new Map(rows.map((row) => [memberOf.get(row.account) ?? '', row.version]));
}
