import type { Books } from './books';
import {
  CHAIN_FORMAT,
  chainHash,
  digestOf,
  hashOfTerms,
  type ChainedCommand,
  type ChainedJournal,
  type ChainedTerms,
} from './chain';
import type { Terms } from './command-kind';
import type { BatchInMemory } from './decide-batch';
import type { ChainRow, HeadRow } from './ledger.store';

/** A batch as it is being written: the chain's next link is made of it. */
export interface BatchToLink {
  readonly batchNo: number;
  readonly postedAt: Date;
  readonly timezone: string;
  readonly batch: BatchInMemory;
  readonly books: Books;
}

/** The batch's link. Follows on `head`, the community's head before the batch. */
export function linkFor(communityId: string, head: HeadRow, written: BatchToLink): ChainRow {
  const { batchNo, batch, timezone } = written;
  const terms = chainedTerms(timezone, [...batch.termsUsed]);
  const digest = digestOf({ journals: chainedJournals(written), commands: chainedCommands(written), terms });
  const firstSequence = head.sequence + 1;
  const lastSequence = batch.sequence;
  return {
    batchNo,
    firstSequence,
    lastSequence,
    firstCommandNo: head.commandNo + 1,
    lastCommandNo: batch.commandNo,
    previousHash: head.chainHash,
    format: CHAIN_FORMAT,
    terms,
    digest,
    hash: chainHash(head.chainHash, communityId, firstSequence, lastSequence, digest),
  };
}

function chainedJournals({ batch: { journals }, books, postedAt }: BatchToLink): ChainedJournal[] {
  const entries = new Map<number, [string, number, number, number][]>();
  for (const { sequence, account, amount, balanceAfter, accountVersion } of books.entries)
    listIn(entries, sequence).push([account, amount, balanceAfter, accountVersion]);
  const movements = new Map<number, [number, string, string, string, string, number, number][]>();
  for (const { sequence, lotId, changePoints, remainingAfterPoints } of books.lotMovements) {
    const { holder, issuer, expiresOn, policyVersion } = books.lot(lotId);
    listIn(movements, sequence).push([
      lotId,
      holder,
      issuer,
      expiresOn,
      policyVersion,
      changePoints,
      remainingAfterPoints,
    ]);
  }
  return journals.map((journal) => ({
    ...journal,
    postedAt,
    entries: entries.get(journal.sequence) ?? [],
    lotMovements: movements.get(journal.sequence) ?? [],
  }));
}

function chainedCommands({ batch: { answered, facts }, postedAt }: BatchToLink): ChainedCommand[] {
  const told = new Map<number, [string, string][]>();
  for (const { commandNo, topic, payload } of facts) listIn(told, commandNo).push([topic, payload]);
  return answered.map((command) => ({
    ...command,
    contentHash: command.contentHash.toString('hex'),
    postedAt,
    facts: told.get(command.commandNo) ?? [],
  }));
}

function chainedTerms(timezone: string, used: readonly Terms[]): ChainedTerms {
  const policies = used.map(
    ({ effectiveFrom, ...terms }) => [terms.version, effectiveFrom, hashOfTerms(terms)] as const,
  );
  return { timezone, policies: policies.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

function listIn<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
