import type { Tx } from '@youhui/platform';

const newest = 20;

/** How far each of the newest cycles has come, as a text that changes with every step. Netting is a step no command takes. */
export async function cycleStates(tx: Tx, communityId: string): Promise<Map<string, string>> {
  const rows = await tx.query<{ cycle: string; step: string }>(
    `select cycle, state || ' ' || (cut_requested_at is not null) as step
     from cycle where community_id = $1 order by ordinal desc limit ${newest}`,
    [communityId],
  );
  return new Map(rows.map(({ cycle, step }) => [cycle, step]));
}
