import type { Statement, Tx } from '@youhui/platform';
import { columns } from './columns';

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
  /** Canonical texts. */
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
  /** Canonical text. */
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

export function writeCommands(communityId: string, rows: readonly CommandRow[], postedAt: Date): Statement[] {
  if (rows.length === 0) return [];
  return [
    {
      text: `insert into ledger_command (community_id, posted_at, command_id, command_no, kind, content_hash, content, answer, sequence, actor, occurred_at)
     select $1, $2, * from unnest($3::text[], $4::bigint[], $5::text[], $6::bytea[], $7::jsonb[], $8::jsonb[], $9::bigint[], $10::text[], $11::timestamptz[])`,
      values: [
        communityId,
        postedAt,
        ...columns(
          rows,
          (r) => r.commandId,
          (r) => r.commandNo,
          (r) => r.kind,
          (r) => r.contentHash,
          (r) => r.content,
          (r) => r.answer,
          (r) => r.sequence,
          (r) => r.actor,
          (r) => r.occurredAt,
        ),
      ],
    },
  ];
}

export function writeJournals(
  communityId: string,
  batchNo: number,
  postedAt: Date,
  rows: readonly JournalRow[],
): Statement[] {
  return [
    {
      text: `insert into ledger_journal (community_id, batch_no, posted_at, sequence, kind, command_id, actor, policy_version, reason, occurred_at, reverses_sequence)
     select $1, $2, $3, * from unnest($4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[], $11::bigint[])`,
      values: [
        communityId,
        batchNo,
        postedAt,
        ...columns(
          rows,
          (r) => r.sequence,
          (r) => r.kind,
          (r) => r.commandId,
          (r) => r.actor,
          (r) => r.policyVersion,
          (r) => r.reason,
          (r) => r.occurredAt,
          (r) => r.reversesSequence,
        ),
      ],
    },
  ];
}

export function writeFacts(communityId: string, createdAt: Date, rows: readonly FactRow[]): Statement[] {
  if (rows.length === 0) return [];
  return [
    {
      text: `insert into ledger_outbox (community_id, created_at, command_no, fact_no, topic, payload)
     select $1, $2, * from unnest($3::bigint[], $4::int[], $5::text[], $6::jsonb[])`,
      values: [
        communityId,
        createdAt,
        ...columns(
          rows,
          (r) => r.commandNo,
          (r) => r.factNo,
          (r) => r.topic,
          (r) => r.payload,
        ),
      ],
    },
  ];
}

export interface ChainRow {
  readonly batchNo: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly previousHash: Buffer;
  readonly digest: Buffer;
  readonly hash: Buffer;
  readonly format: number;
  readonly firstCommandNo: number;
  readonly lastCommandNo: number;
  readonly terms: object;
}

export function writeChain(communityId: string, postedAt: Date, row: ChainRow): Statement[] {
  return [
    {
      text: `insert into ledger_chain (community_id, posted_at, batch_no, first_sequence, last_sequence, first_command_no, last_command_no,
       format, terms, previous_hash, digest, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [
        communityId,
        postedAt,
        row.batchNo,
        row.firstSequence,
        row.lastSequence,
        row.firstCommandNo,
        row.lastCommandNo,
        row.format,
        JSON.stringify(row.terms),
        row.previousHash,
        row.digest,
        row.hash,
      ],
    },
  ];
}

export function writeHead(communityId: string, head: HeadRow): Statement[] {
  return [
    {
      text: `update ledger_head set command_no = $2, sequence = $3, lot_no = $4, batch_no = $5, chain_hash = $6, posted_at = $7 where community_id = $1`,
      values: [communityId, head.commandNo, head.sequence, head.lotNo, head.batchNo, head.chainHash, head.postedAt],
    },
  ];
}
