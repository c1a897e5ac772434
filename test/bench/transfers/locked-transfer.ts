import { createHash } from 'node:crypto';
import { canonicalJson, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { TransferOrder } from './transfer-kind';

/** The statement that numbers the yardstick's journals, and what the application's role needs to use it. */
export const numbersFrom = (first: number): string =>
  `create sequence bench_number start ${first}; grant usage on sequence bench_number to youhui_app`;

interface LockedBalance {
  readonly account: string;
  readonly balance: number;
  readonly version: number;
}

/**
 * The yardstick: one transaction a request, both balance rows locked in the order of their key, the same rows written
 * with the same constraints, prepared statements, numbers from a PostgreSQL sequence so that nobody waits for a number.
 * It writes no chain. Both accounts must exist.
 */
export function lockedTransfer(
  database: Database,
  ctx: RequestContext,
  commandId: string,
  order: TransferOrder,
): Promise<{ readonly sequence: number }> {
  const content = canonicalJson(order);
  const hash = createHash('sha256').update(`transfer\n${content}`).digest();
  const { communityId, actor, at } = ctx;
  return database.inCommunity(communityId, async (tx) => {
    const known = await tx.query<{ sequence: number }>(
      `select sequence from ledger_command where community_id = $1 and command_id = $2`,
      [communityId, commandId],
    );
    if (known[0]) return known[0];
    const locked = await tx.query<LockedBalance>(
      `select account, balance, version from ledger_balance where community_id = $1 and account = any($2::text[])
       order by account for update`,
      [communityId, [order.from, order.to]],
    );
    const [command] = await tx.query<{ sequence: number }>(
      `with n as (select nextval('bench_number') as number)
       insert into ledger_command (community_id, posted_at, command_id, command_no, kind, content_hash, content, answer, sequence, actor, occurred_at)
       select $1, now(), $2, number, 'transfer', $3, $4, jsonb_build_object('sequence', number), number, $5, $6 from n returning sequence`,
      [communityId, commandId, hash, content, actor.name, at],
    );
    if (!command) throw new Error('A command was not written');
    const { sequence } = command;
    await tx.query(
      `insert into ledger_journal (community_id, batch_no, posted_at, sequence, kind, command_id, actor, policy_version, reason, occurred_at)
       values ($1, 0, now(), $2, 'transfer', $3, $4, 'P-test', 'bench', $5)`,
      [communityId, sequence, commandId, actor.name, at],
    );
    const after = (account: string, change: number) => {
      const row = locked.find((balance) => balance.account === account);
      if (!row) throw new Error(`There is no account ${account}`);
      return [row.balance + change, row.version + 1] as const;
    };
    const [fromBalance, fromVersion] = after(order.from, -order.amount);
    const [toBalance, toVersion] = after(order.to, order.amount);
    await tx.query(
      `insert into ledger_entry (community_id, sequence, entry_no, account, asset, amount, balance_after, account_version)
       values ($1, $2, 0, $3, 'FEN', -$5::bigint, $6, $7), ($1, $2, 1, $4, 'FEN', $5, $8, $9)`,
      [communityId, sequence, order.from, order.to, order.amount, fromBalance, fromVersion, toBalance, toVersion],
    );
    await tx.query(
      `update ledger_balance b set balance = n.balance, version = n.version
       from (values ($2, $4::bigint, $5::bigint), ($3, $6::bigint, $7::bigint)) as n(account, balance, version)
       where b.community_id = $1 and b.account = n.account`,
      [communityId, order.from, order.to, fromBalance, fromVersion, toBalance, toVersion],
    );
    return { sequence };
  });
}
