import type { Tx } from '@youhui/platform';

/** A fact that a command left behind for others to hear of. */
export interface WaitingFact {
  readonly communityId: string;
  readonly commandNo: number;
  readonly factNo: number;
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * The oldest facts of any community that nobody was told of yet, locked until the transaction ends.
 * What another relay holds just now is left out. Only the worker's role sees them all.
 */
export function takeWaitingFacts(tx: Tx, limit: number): Promise<WaitingFact[]> {
  return tx.query<WaitingFact>(
    `select community_id as "communityId", command_no as "commandNo", fact_no as "factNo", topic, payload
     from ledger_outbox where relayed_at is null order by created_at, community_id, command_no, fact_no
     limit $1 for update skip locked`,
    [limit],
  );
}

/** Notes that the facts have been told. */
export async function markRelayed(tx: Tx, facts: readonly WaitingFact[], at: Date): Promise<void> {
  await tx.query(
    `update ledger_outbox o set relayed_at = $4
     from unnest($1::uuid[], $2::bigint[], $3::int[]) as told (community_id, command_no, fact_no)
     where (o.community_id, o.command_no, o.fact_no) = (told.community_id, told.command_no, told.fact_no)`,
    [facts.map((fact) => fact.communityId), facts.map((fact) => fact.commandNo), facts.map((fact) => fact.factNo), at],
  );
}
