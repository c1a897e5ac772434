import type { Tx } from '@youhui/platform';

/** How many sandboxes there are, the one this transaction makes included; waits for others being made. */
export async function countSandboxes(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }>('select count_sandboxes() as count');
  return row?.count ?? 0;
}
