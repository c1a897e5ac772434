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

/** SHA-256 over the batch's canonical texts, one a line. */
export function digestOf(batch: ChainedBatch, format: number = CHAIN_FORMAT): Buffer {
  const hash = createHash('sha256');
  const line = (value: object) => hash.update(`${canonicalJson(withTexts(value))}\n`);
  for (const journal of batch.journals) line(format === 1 ? asInFormat1(journal) : journal);
  if (format === 1) return hash.digest();
  for (const command of batch.commands) line(command);
  line(batch.terms);
  return hash.digest();
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

const asInFormat1 = (journal: ChainedJournal) => ({
  ...journal,
  lotMovements: journal.lotMovements.map((movement) => movement.filter((_, member) => member !== 4)),
});

const withTexts = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [
      key,
      member instanceof Date ? member.toISOString() : member,
    ]),
  );
