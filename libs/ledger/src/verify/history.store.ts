import { canonicalJson } from '@youhui/kernel';
import type { Tx } from '@youhui/platform';
import type { ChainedCommand, ChainedJournal, ChainedTerms } from '../chain';
import { batchPlace } from './sql-parts';

export interface LinkRow {
  readonly batchNo: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  /** Null in format 1. */
  readonly firstCommandNo: number | null;
  readonly lastCommandNo: number | null;
  readonly previousHash: Buffer;
  readonly digest: Buffer;
  readonly hash: Buffer;
  readonly format: number;
  readonly terms: ChainedTerms | null;
  readonly place: string;
}

/** Links of the chain, oldest first, after a given batch. */
export function linksAfter(tx: Tx, communityId: string, batchNo: number, limit: number): Promise<LinkRow[]> {
  return tx.query<LinkRow>(
    `select batch_no as "batchNo", first_sequence as "firstSequence", last_sequence as "lastSequence", first_command_no as "firstCommandNo",
       last_command_no as "lastCommandNo", previous_hash as "previousHash", digest, hash, format, terms, ${batchPlace('c')} as place
     from ledger_chain c where community_id = $1 and batch_no > $2 order by batch_no limit $3`,
    [communityId, batchNo, limit],
  );
}

type Bare<Whole, Lists extends keyof Whole> = { -readonly [Member in Exclude<keyof Whole, Lists>]: Whole[Member] };

/** The journals of a range as the chain covers them, in their order. */
export async function chainedJournals(tx: Tx, communityId: string, first: number, last: number) {
  const range = [communityId, first, last];
  const journals = await tx.query<Bare<ChainedJournal, 'entries' | 'lotMovements'>>(
    `select sequence, kind, command_id as "commandId", actor, policy_version as "policyVersion", reason, occurred_at as "occurredAt",
       posted_at as "postedAt", reverses_sequence as "reversesSequence"
     from ledger_journal where community_id = $1 and sequence between $2 and $3 order by sequence`,
    range,
  );
  const entries = await tx.query<{ sequence: number; value: ChainedJournal['entries'][number] }>(
    `select sequence, jsonb_build_array(account, amount, balance_after, account_version) as value
     from ledger_entry where community_id = $1 and sequence between $2 and $3 order by sequence, entry_no`,
    range,
  );
  const movements = await chainedMovements(tx, communityId, first, last);
  const [entriesOf, movementsOf] = [listed(entries), listed(movements)];
  return journals.map((journal): ChainedJournal => ({
    ...journal,
    entries: entriesOf.get(journal.sequence) ?? [],
    lotMovements: movementsOf.get(journal.sequence) ?? [],
  }));
}

type Movement = readonly [lot: number, changePoints: number, remainingAfterPoints: number];

/** Movements of a range with their lots, in two reads: the lots of all times are never joined for a few. */
async function chainedMovements(tx: Tx, communityId: string, first: number, last: number) {
  const movements = await tx.query<{ sequence: number; value: Movement }>(
    `select sequence, jsonb_build_array(lot_id, change_points, remaining_after_points) as value
     from ledger_lot_movement where community_id = $1 and sequence between $2 and $3 order by sequence, movement_no`,
    [communityId, first, last],
  );
  const lots = await tx.query<{ lotId: number; value: readonly [string, string, string, string] }>(
    `select lot_id as "lotId", jsonb_build_array(holder, issuer, expires_on, policy_version) as value
     from ledger_lot where community_id = $1 and lot_id = any($2::bigint[])`,
    [communityId, [...new Set(movements.map(({ value: [lot] }) => lot))]],
  );
  const lotOf = new Map(lots.map(({ lotId, value }) => [lotId, value]));
  return movements.map(({ sequence, value: [lot, changePoints, remaining] }) => {
    const [holder, issuer, expiresOn, policyVersion] = lotOf.get(lot) ?? ['', '', '', ''];
    return { sequence, value: [lot, holder, issuer, expiresOn, policyVersion, changePoints, remaining] as const };
  });
}

/** The commands of a range as the chain covers them, in their order. */
export async function chainedCommands(tx: Tx, communityId: string, first: number, last: number) {
  const range = [communityId, first, last];
  const commands = await tx.query<
    Bare<ChainedCommand, 'facts' | 'content' | 'answer'> & { content: object; answer: object }
  >(
    `select command_no as "commandNo", command_id as "commandId", kind, encode(content_hash, 'hex') as "contentHash", content, answer,
       sequence, actor, occurred_at as "occurredAt", posted_at as "postedAt"
     from ledger_command where community_id = $1 and command_no between $2 and $3 order by command_no`,
    range,
  );
  const facts = await tx.query<{ sequence: number; topic: string; payload: object }>(
    `select command_no as sequence, topic, payload
     from ledger_outbox where community_id = $1 and command_no between $2 and $3 order by command_no, fact_no`,
    range,
  );
  const factsOf = listed(
    facts.map(({ sequence, topic, payload }) => ({ sequence, value: [topic, canonicalJson(payload)] as const })),
  );
  return commands.map((command): ChainedCommand => ({
    ...command,
    content: canonicalJson(command.content),
    answer: canonicalJson(command.answer),
    facts: factsOf.get(command.commandNo) ?? [],
  }));
}

function listed<Value>(rows: readonly { sequence: number; value: Value }[]): Map<number, Value[]> {
  const lists = new Map<number, Value[]>();
  for (const { sequence, value } of rows) {
    const list = lists.get(sequence);
    if (list) list.push(value);
    else lists.set(sequence, [value]);
  }
  return lists;
}

export interface ContentRow {
  readonly commandNo: number;
  readonly commandId: string;
  readonly kind: string;
  readonly content: unknown;
  readonly contentHash: Buffer;
}

/** What was ordered, in order, after a given command. */
export function contentsAfter(tx: Tx, communityId: string, commandNo: number, limit: number): Promise<ContentRow[]> {
  return tx.query<ContentRow>(
    `select command_no as "commandNo", command_id as "commandId", kind, content, content_hash as "contentHash"
     from ledger_command where community_id = $1 and command_no > $2 order by command_no limit $3`,
    [communityId, commandNo, limit],
  );
}
