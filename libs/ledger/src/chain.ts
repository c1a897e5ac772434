import { createHash } from 'node:crypto';
import { canonicalJson, type LocalDate } from '@youhui/kernel';

/** What of a journal the chain protects, in one fixed order. */
export interface ChainedJournal {
  readonly sequence: number;
  readonly kind: string;
  readonly commandId: string;
  readonly actor: string;
  readonly policyVersion: string;
  readonly reason: string;
  readonly occurredAt: Date;
  readonly postedAt: Date;
  readonly reversesSequence: number | null;
  /** Account, amount, balance after, account version: in entry order. */
  readonly entries: readonly (readonly [string, number, number, number])[];
  /** Lot, its holder, issuer, expiry and policy version, change, remaining after: in movement order. */
  readonly lotMovements: readonly (readonly [number, string, string, string, string, number, number])[];
}

/** What of a command the chain protects: what was ordered and answered, and the facts told because of it. */
export interface ChainedCommand {
  readonly commandNo: number;
  readonly commandId: string;
  readonly kind: string;
  readonly contentHash: string;
  /** As canonical text, like the answer and the facts' payloads. */
  readonly content: string;
  readonly answer: string;
  readonly sequence: number | null;
  readonly actor: string;
  readonly occurredAt: Date;
  readonly postedAt: Date;
  readonly facts: readonly (readonly [topic: string, payload: string])[];
}

/** By what the batch was decided: the policy versions by their hashes, and the timezone that made days of instants. */
export interface ChainedTerms {
  readonly timezone: string;
  readonly policies: readonly (readonly [version: string, effectiveFrom: LocalDate, hash: string])[];
}

export interface ChainedBatch {
  readonly journals: readonly ChainedJournal[];
  readonly commands: readonly ChainedCommand[];
  readonly terms: ChainedTerms;
}

/** How batches are digested now. Batches of format 1 covered journals alone, and those without a lot's policy version. */
export const CHAIN_FORMAT = 2;

/** SHA-256 over the batch's lines: one a journal, three a command and one for each of its facts, one for the terms. */
export function digestOf(batch: ChainedBatch, format: number = CHAIN_FORMAT): Buffer {
  const hash = createHash('sha256');
  if (format === 1) {
    for (const journal of batch.journals) hash.update(`${inFormat1(journal)}\n`);
    return hash.digest();
  }
  for (const journal of batch.journals) hash.update(`${lineOfJournal(journal)}\n`);
  for (const command of batch.commands) hash.update(`${linesOfCommand(command)}\n`);
  return hash.update(`${JSON.stringify([batch.terms.timezone, batch.terms.policies])}\n`).digest();
}

/** Lists of plain members have one JSON text, and JSON texts hold no line ends: no line can pass for another. */
const lineOfJournal = (j: ChainedJournal): string =>
  JSON.stringify([
    ...[j.sequence, j.kind, j.commandId, j.actor, j.policyVersion, j.reason],
    ...[j.occurredAt, j.postedAt, j.reversesSequence, j.entries, j.lotMovements],
  ]);

function linesOfCommand(c: ChainedCommand): string {
  const members = [c.commandNo, c.commandId, c.kind, c.contentHash, c.sequence, c.actor, c.occurredAt, c.postedAt];
  const facts = c.facts.map(([topic, payload]) => `\n${JSON.stringify(topic)}${payload}`);
  return `${JSON.stringify([...members, facts.length])}\n${c.content}\n${c.answer}${facts.join('')}`;
}

/** The chain's next hash: over the previous one, the community, the range of journals and the digest. */
export function chainHash(previous: Buffer, communityId: string, first: number, last: number, digest: Buffer): Buffer {
  return createHash('sha256').update(previous).update(`\n${communityId}\n${first}-${last}\n`).update(digest).digest();
}

/** What a community's chain starts from. */
export const chainStart = (communityId: string): Buffer =>
  createHash('sha256').update(`youhui ${communityId}`).digest();

/** By which a policy is known in the chain. */
export const hashOfTerms = (terms: object): string => createHash('sha256').update(canonicalJson(terms)).digest('hex');

const inFormat1 = (journal: ChainedJournal): string =>
  canonicalJson({
    ...journal,
    occurredAt: journal.occurredAt.toISOString(),
    postedAt: journal.postedAt.toISOString(),
    lotMovements: journal.lotMovements.map((movement) => movement.filter((_, member) => member !== 4)),
  });
