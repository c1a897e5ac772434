import { firstViolation, type Violation } from '@youhui/ledger';
import type { Database, Tx } from '@youhui/platform';
import { allProofs } from './all-proofs';

/** The first violation in a community's books, as this transaction sees them. Changes nothing. */
export async function verifyBooks(tx: Tx, communityId: string): Promise<Violation | undefined> {
  // Every proof reads whole tables: however wrong a guess of their size is, no join may look rows up one by one.
  await tx.query(`select set_config('enable_nestloop', 'off', true), set_config('jit', 'off', true)`);
  return firstViolation(tx, communityId, allProofs);
}

/**
 * Proves that everything in a community's books follows from their history, and that the history is the one that was
 * posted. Reads one unchanging view, while the till goes on.
 */
export class VerifyBooks {
  constructor(private readonly database: Database) {}

  execute(communityId: string): Promise<Violation | undefined> {
    return this.database.snapshotOf(communityId, (tx) => verifyBooks(tx, communityId));
  }
}
