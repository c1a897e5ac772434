import type { Tx } from '@youhui/platform';
import { chainStart } from './chain';

/** Gives a new community its head: sequence 0 and the start of its chain. */
export async function openBooks(tx: Tx, communityId: string, at: Date): Promise<void> {
  await tx.query(
    `insert into ledger_head (community_id, command_no, sequence, lot_no, batch_no, chain_hash, posted_at) values ($1, 0, 0, 0, 0, $2, $3)`,
    [communityId, chainStart(communityId), at],
  );
}
