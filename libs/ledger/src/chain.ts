import { createHash } from 'node:crypto';
import { canonicalJson } from '@youhui/kernel';

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
  /** Lot, its holder, issuer and expiry, change, remaining after: in movement order. */
  readonly lotMovements: readonly (readonly [number, string, string, string, number, number])[];
}

/** SHA-256 over the journals' canonical texts, one a line. */
export function digestOf(journals: readonly ChainedJournal[]): Buffer {
  const hash = createHash('sha256');
  for (const journal of journals)
    hash.update(
      `${canonicalJson({ ...journal, occurredAt: journal.occurredAt.toISOString(), postedAt: journal.postedAt.toISOString() })}\n`,
    );
  return hash.digest();
}

/** The chain's next hash: over the previous one, the community, the range and the digest. */
export function chainHash(previous: Buffer, communityId: string, first: number, last: number, digest: Buffer): Buffer {
  return createHash('sha256').update(previous).update(`\n${communityId}\n${first}-${last}\n`).update(digest).digest();
}

/** What a community's chain starts from. */
export const chainStart = (communityId: string): Buffer =>
  createHash('sha256').update(`youhui ${communityId}`).digest();
