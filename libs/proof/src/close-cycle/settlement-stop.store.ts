import type { Violation } from '@youhui/ledger';
import type { Tx } from '@youhui/platform';

/** Keeps when the books were last found not to prove, and what was found: the worker tries again some time after that. */
export async function settlementStops(tx: Tx, communityId: string, { place, message, messageZh }: Violation, at: Date) {
  await tx.query(
    'update community set settlement_stopped_at = $2, settlement_stop_reason = $3 where community_id = $1',
    [communityId, at, `${place}: ${messageZh} · ${message}`],
  );
}

export async function settlementGoesOn(tx: Tx, communityId: string) {
  await tx.query(
    `update community set settlement_stopped_at = null, settlement_stop_reason = null
     where community_id = $1 and settlement_stopped_at is not null`,
    [communityId],
  );
}
