import type { Socket } from 'node:net';
import { Pool, types, type PoolClient } from 'pg';
import { presentCause } from './cause';

/** A statement with the values that are sent apart from its text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * An open transaction. Whoever holds it may read and write; nothing else does. Statements are carried out in the order
 * of the calls, and sent without waiting for the answers of those before: what does not need an earlier answer is asked
 * `together`.
 */
export interface Tx {
  /** Runs one statement, prepared once per connection. Values are sent apart from the text. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * How PostgreSQL comes by the plans of a transaction's statements: each fitted to the values of its run, or made once on
 * a connection and kept. Kept ones spare the planning, and suit what finds few rows by their keys whatever the values.
 */
export type Plans = 'fitted' | 'kept';

/** A transaction of one's own: whoever holds it may also end it. */
export interface OwnTx extends Tx {
  /**
   * Runs the transaction's last statements: the commit leaves with them instead of after their answers. When one of
   * them, or one still unanswered, fails, nothing is committed. Gives the rows of each; nothing can be asked afterwards.
   */
  last<Row extends object>(statements: readonly Statement[]): Promise<Row[][]>;
}

/**
 * The answers to statements that were sent one behind the other. Throws the first failure in their order, and never
 * before the last answer is there: nothing goes on in a transaction that was given up.
 */
export async function together<Asked extends readonly Promise<unknown>[]>(
  asked: readonly [...Asked],
): Promise<{ -readonly [Index in keyof Asked]: Awaited<Asked[Index]> }> {
  const all: readonly Promise<unknown>[] = asked;
  for (const answer of await Promise.allSettled(all)) if (answer.status === 'rejected') throw answer.reason;
  return (await Promise.all(all)) as { -readonly [Index in keyof Asked]: Awaited<Asked[Index]> };
}

const int8 = 20;
const date = 1082;
types.setTypeParser(int8, (text) => {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is beyond ±(2^53−1)`);
  return number;
});
types.setTypeParser(date, (text) => text);

const serializationFailure = '40001';
const deadlockDetected = '40P01';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const attempts = 4;

/** As PostgreSQL takes them when a connection is opened. */
const sessionSettings = [
  // No frozen process may hold a head row for long.
  'lock_timeout=5000',
  'idle_in_transaction_session_timeout=5000',
  'statement_timeout=60000',
  // What is asked for lies in memory or on a disk without heads: a row by its key is not worth reading its table for.
  'random_page_cost=1.1',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** Connections of one role, and transactions that see one community only. */
export class Database {
  private readonly pool: Pool;
  private readonly statementNames = new Map<string, string>();

  constructor(url: string, maxConnections = 10) {
    this.pool = new Pool({
      connectionString: url,
      max: maxConnections,
      keepAlive: true,
      pipeline: true, // a batch costs a handful of round trips instead of one a statement
      connectionTimeoutMillis: 10_000,
      options: sessionSettings,
    });
    this.pool.on('error', ignore); // an idle connection that breaks is simply replaced
    // From its very first moment: the end of a connection may come in one packet with its beginning.
    this.pool.on('connect', (client) => client.on('error', ignore));
  }

  /**
   * Runs `work` in one READ COMMITTED transaction fenced to the community, and commits. What it changes is noted under
   * the present cause.
   * The whole closure is replayed, at most three times, after a serialization failure or a deadlock.
   */
  async inCommunity<T>(communityId: string, work: (tx: OwnTx) => Promise<T>, plans: Plans = 'fitted'): Promise<T> {
    if (!uuid.test(communityId)) throw new Error('A community id is a lower-case UUID');
    const cause = presentCause();
    if (cause !== undefined && !uuid.test(cause)) throw new Error('A cause is a lower-case UUID');
    const begin = [
      `begin; set local youhui.community = '${communityId}'`,
      ...(cause === undefined ? [] : [`set local youhui.cause = '${cause}'`]),
      ...(plans === 'kept' ? ['set local plan_cache_mode = force_generic_plan'] : []),
    ];
    return this.transaction(begin.join('; '), work);
  }

  /** The rows of one statement in a transaction of its own: one round trip, the commit included. */
  async ask<Row extends object>(communityId: string, statement: Statement, plans?: Plans): Promise<Row[]> {
    const [rows = []] = await this.inCommunity(communityId, (tx) => tx.last<Row>([statement]), plans);
    return rows;
  }

  /**
   * Runs `work` on one unchanging view of the community, read only and for as long as it takes (10 minutes a statement):
   * whatever is written meanwhile is neither seen nor held up.
   */
  async snapshotOf<T>(communityId: string, work: (tx: OwnTx) => Promise<T>): Promise<T> {
    if (!uuid.test(communityId)) throw new Error('A community id is a lower-case UUID');
    return this.transaction(
      `begin isolation level repeatable read read only; set local youhui.community = '${communityId}';
       set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '10min'`,
      work,
    );
  }

  /** Like `inCommunity` without a community: rows are visible only as far as the role sees across communities. */
  acrossCommunities<T>(work: (tx: OwnTx) => Promise<T>): Promise<T> {
    return this.transaction('begin', work);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async transaction<T>(begin: string, work: (tx: OwnTx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const client = await this.pool.connect();
      let broken: Error | undefined;
      try {
        const tx = new OpenTransaction(client, (text) => this.nameOf(text));
        const [, result] = await together([client.query(begin), work(tx)]);
        await tx.committed();
        return result;
      } catch (error) {
        // A statement first sent in a transaction that had failed was never prepared, whatever the client believes:
        // after a failure of the database the connection is not used again.
        if (codeOf(error) !== '') broken = error as Error;
        await client.query('rollback').catch((rollbackError: Error) => (broken = rollbackError));
        if (attempt >= attempts || !isReplayable(error)) throw error;
      } finally {
        client.release(broken);
      }
    }
  }

  private nameOf(text: string): string {
    let name = this.statementNames.get(text);
    if (!name) {
      name = `youhui_${this.statementNames.size}`;
      this.statementNames.set(text, name);
    }
    return name;
  }
}

class OpenTransaction implements OwnTx {
  private commit?: Promise<void>;

  constructor(
    private readonly client: PoolClient,
    private readonly nameOf: (text: string) => string,
  ) {}

  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.commit) throw new Error('The transaction has had its last statement');
    sendTogether(this.client);
    const { rows } = await this.client.query<Row>({ name: this.nameOf(text), text, values: values as unknown[] });
    return rows;
  }

  async last<Row extends object>(statements: readonly Statement[]): Promise<Row[][]> {
    const asked = statements.map(({ text, values }) => this.query<Row>(text, values));
    const [answers] = await together([together(asked), this.committed()]);
    return answers;
  }

  committed(): Promise<void> {
    this.commit ??= this.client.query('commit').then(({ command }) => {
      // What PostgreSQL answers to the commit of a transaction in which something failed.
      if (command !== 'COMMIT') throw new Error('A statement before the commit failed');
    });
    return this.commit;
  }
}

/** Statements of one moment leave in one write. */
function sendTogether(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

function ignore(): void {
  // Told on the spot for want of anything better; whoever uses the connection next is told again.
}

const codeOf = (error: unknown) => (error as { code?: string }).code ?? '';

function isReplayable(error: unknown): boolean {
  return [serializationFailure, deadlockDetected].includes(codeOf(error));
}

/**
 * True when the server may or may not have committed: the connection was lost, the server went away, or no connection
 * was to be had in time. What was asked must be asked again under the same command ids.
 */
export function isConnectionLoss(error: unknown): boolean {
  const code = codeOf(error);
  return (
    /^(08...|53300|57P0[1-5]|25P0[34]|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/.test(code) ||
    /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
      (error as Error).message,
    )
  );
}

/** True when a lock was not to be had within the time that a frozen holder is given: nothing was done, ask again. */
export function isLockTimeout(error: unknown): boolean {
  return codeOf(error) === '55P03';
}

/** The name of the constraint that a write hit, if that is what the error says. */
export function constraintOf(error: unknown): string | undefined {
  return (error as { constraint?: string }).constraint;
}
