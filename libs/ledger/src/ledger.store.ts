import type { Tx } from '@youhui/platform';
import { points } from '@youhui/kernel';
import { assetOf, floorOf } from './accounts';
import type { Books } from './books';
import type { Lot } from './command-kind';

export interface HeadRow {
  commandNo: number;
  sequence: number;
  lotNo: number;
  batchNo: number;
  chainHash: Buffer;
  postedAt: Date;
}

export interface CommandRow {
  readonly commandId: string;
  readonly commandNo: number;
  readonly kind: string;
  readonly contentHash: Buffer;
  readonly content: string;
  readonly answer: string;
  readonly sequence: number | null;
  readonly actor: string;
  readonly occurredAt: Date;
}

export interface JournalRow {
  readonly sequence: number;
  readonly kind: string;
  readonly commandId: string;
  readonly actor: string;
  readonly policyVersion: string;
  readonly reason: string;
  readonly occurredAt: Date;
  readonly reversesSequence: number | null;
}

export interface FactRow {
  readonly commandNo: number;
  readonly factNo: number;
  readonly topic: string;
  readonly payload: string;
}

/** Takes the pen: waits for whoever holds the community's head. Undefined when there is no such community. */
export async function lockHead(tx: Tx, communityId: string): Promise<HeadRow | undefined> {
  const [head] = await tx.query<HeadRow>(
    `select command_no as "commandNo", sequence, lot_no as "lotNo", batch_no as "batchNo", chain_hash as "chainHash", posted_at as "postedAt"
     from ledger_head where community_id = $1 for update`,
    [communityId],
  );
  return head;
}

export async function knownCommands(tx: Tx, communityId: string, ids: readonly string[]) {
  return tx.query<{ commandId: string; contentHash: Buffer; answer: object; commandNo: number }>(
    `select command_id as "commandId", content_hash as "contentHash", answer, command_no as "commandNo"
     from ledger_command where community_id = $1 and command_id = any($2::text[])`,
    [communityId, ids],
  );
}

export async function readBalances(tx: Tx, communityId: string, accounts: readonly string[], books: Books): Promise<void> {
  if (accounts.length === 0) return;
  const rows = await tx.query<{ account: string; balance: number; version: number }>(
    `select account, balance, version from ledger_balance where community_id = $1 and account = any($2::text[])`,
    [communityId, accounts],
  );
  for (const row of rows) books.loadAccount(row.account, row.balance, row.version, false);
  for (const name of accounts) if (!books.hasAccount(name)) books.loadAccount(name, 0, 0, true);
}

const lotColumns = `lot_id as "lotId", holder, issuer, expires_on as "expiresOn", remaining_points as "remainingPoints",
  policy_version as "policyVersion", origin_sequence as "originSequence"`;

export async function readLots(tx: Tx, communityId: string, holders: readonly string[], lotIds: readonly number[], books: Books): Promise<void> {
  if (holders.length > 0) {
    const rows = await tx.query<Lot>(
      `select ${lotColumns} from ledger_lot where community_id = $1 and holder = any($2::text[]) and remaining_points > 0`,
      [communityId, holders],
    );
    for (const lot of rows) books.loadLot({ ...lot, remainingPoints: points(lot.remainingPoints) });
    for (const holder of holders) books.markLotsRead(holder);
  }
  if (lotIds.length > 0) {
    const rows = await tx.query<Lot>(
      `select ${lotColumns} from ledger_lot where community_id = $1 and lot_id = any($2::bigint[])`,
      [communityId, lotIds],
    );
    for (const lot of rows) books.loadLot({ ...lot, remainingPoints: points(lot.remainingPoints) });
  }
}

/** Lists of equal length, one per column, for `unnest`. */
function columns<Row>(rows: readonly Row[], ...picks: ((row: Row) => unknown)[]): unknown[][] {
  return picks.map((pick) => rows.map(pick));
}

export async function writeCommands(tx: Tx, communityId: string, rows: readonly CommandRow[], postedAt: Date): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into ledger_command (community_id, posted_at, command_id, command_no, kind, content_hash, content, answer, sequence, actor, occurred_at)
     select $1, $2, * from unnest($3::text[], $4::bigint[], $5::text[], $6::bytea[], $7::jsonb[], $8::jsonb[], $9::bigint[], $10::text[], $11::timestamptz[])`,
    [communityId, postedAt, ...columns(rows, (r) => r.commandId, (r) => r.commandNo, (r) => r.kind, (r) => r.contentHash, (r) => r.content, (r) => r.answer, (r) => r.sequence, (r) => r.actor, (r) => r.occurredAt)],
  );
}

export async function writeJournals(tx: Tx, communityId: string, batchNo: number, postedAt: Date, rows: readonly JournalRow[]): Promise<void> {
  await tx.query(
    `insert into ledger_journal (community_id, batch_no, posted_at, sequence, kind, command_id, actor, policy_version, reason, occurred_at, reverses_sequence)
     select $1, $2, $3, * from unnest($4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::bigint[])`,
    [communityId, batchNo, postedAt, ...columns(rows, (r) => r.sequence, (r) => r.kind, (r) => r.commandId, (r) => r.actor, (r) => r.policyVersion, (r) => r.reason, (r) => r.occurredAt, (r) => r.reversesSequence)],
  );
}

/** Entries, balances, lots and their movements: everything the batch changed, one statement a table. */
export async function writeBooks(tx: Tx, communityId: string, books: Books): Promise<void> {
  await tx.query(
    `insert into ledger_entry (community_id, sequence, entry_no, account, asset, amount, balance_after, account_version)
     select $1, * from unnest($2::bigint[], $3::int[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::bigint[])`,
    [communityId, ...columns(books.entries, (e) => e.sequence, (e) => e.entryNo, (e) => e.account, (e) => assetOf(e.account), (e) => e.amount, (e) => e.balanceAfter, (e) => e.accountVersion)],
  );
  const changed = [...books.changedAccounts].map((name) => books.account(name));
  const opened = changed.filter((balance) => balance.isNew);
  if (opened.length > 0) {
    await tx.query(
      `insert into ledger_balance (community_id, account, asset, floor, balance, version)
       select $1, * from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[])`,
      [communityId, ...columns(opened, (b) => b.account, (b) => assetOf(b.account), (b) => floorOf(b.account), (b) => b.balance, (b) => b.version)],
    );
  }
  const moved = changed.filter((balance) => !balance.isNew);
  if (moved.length > 0) {
    await tx.query(
      `update ledger_balance b set balance = n.balance, version = n.version
       from unnest($2::text[], $3::bigint[], $4::bigint[]) as n(account, balance, version)
       where b.community_id = $1 and b.account = n.account`,
      [communityId, ...columns(moved, (b) => b.account, (b) => b.balance, (b) => b.version)],
    );
  }
  await writeLots(tx, communityId, books);
}

async function writeLots(tx: Tx, communityId: string, books: Books): Promise<void> {
  const made = [...books.madeLots].map((lotId) => books.lot(lotId));
  if (made.length > 0) {
    await tx.query(
      `insert into ledger_lot (community_id, lot_id, holder, issuer, expires_on, remaining_points, policy_version, origin_sequence)
       select $1, * from unnest($2::bigint[], $3::text[], $4::text[], $5::date[], $6::bigint[], $7::text[], $8::bigint[])`,
      [communityId, ...columns(made, (l) => l.lotId, (l) => l.holder, (l) => l.issuer, (l) => l.expiresOn, (l) => l.remainingPoints, (l) => l.policyVersion, (l) => l.originSequence)],
    );
  }
  const changed = [...books.changedLots].map((lotId) => books.lot(lotId));
  if (changed.length > 0) {
    await tx.query(
      `update ledger_lot l set remaining_points = n.remaining
       from unnest($2::bigint[], $3::bigint[]) as n(lot_id, remaining)
       where l.community_id = $1 and l.lot_id = n.lot_id`,
      [communityId, ...columns(changed, (l) => l.lotId, (l) => l.remainingPoints)],
    );
  }
  if (books.lotMovements.length > 0) {
    await tx.query(
      `insert into ledger_lot_movement (community_id, sequence, movement_no, lot_id, change_points, remaining_after_points)
       select $1, * from unnest($2::bigint[], $3::int[], $4::bigint[], $5::bigint[], $6::bigint[])`,
      [communityId, ...columns(books.lotMovements, (m) => m.sequence, (m) => m.movementNo, (m) => m.lotId, (m) => m.changePoints, (m) => m.remainingAfterPoints)],
    );
  }
}

export async function writeFacts(tx: Tx, communityId: string, createdAt: Date, rows: readonly FactRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into ledger_outbox (community_id, created_at, command_no, fact_no, topic, payload)
     select $1, $2, * from unnest($3::bigint[], $4::int[], $5::text[], $6::jsonb[])`,
    [communityId, createdAt, ...columns(rows, (r) => r.commandNo, (r) => r.factNo, (r) => r.topic, (r) => r.payload)],
  );
}

export interface ChainRow {
  readonly batchNo: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly previousHash: Buffer;
  readonly digest: Buffer;
  readonly hash: Buffer;
}

export async function writeChain(tx: Tx, communityId: string, postedAt: Date, row: ChainRow): Promise<void> {
  await tx.query(
    `insert into ledger_chain (community_id, posted_at, batch_no, first_sequence, last_sequence, previous_hash, digest, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [communityId, postedAt, row.batchNo, row.firstSequence, row.lastSequence, row.previousHash, row.digest, row.hash],
  );
}

export async function writeHead(tx: Tx, communityId: string, head: HeadRow): Promise<void> {
  await tx.query(
    `update ledger_head set command_no = $2, sequence = $3, lot_no = $4, batch_no = $5, chain_hash = $6, posted_at = $7 where community_id = $1`,
    [communityId, head.commandNo, head.sequence, head.lotNo, head.batchNo, head.chainHash, head.postedAt],
  );
}
