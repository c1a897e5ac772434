import { setImmediate } from 'node:timers/promises';
import { isRefusal, localDateOf, type Refusal } from '@youhui/kernel';
import { atOnce, together, type OwnTx, type Statement, type Tx } from '@youhui/platform';
import { Books } from './books';
import { writeBooks } from './books.store';
import { linkFor, type BatchToLink } from './chain-link';
import type { Command } from './command';
import type { Terms } from './command-kind';
import { BatchInMemory, decide, viewOf, type Outcome, type Remembered } from './decide-batch';
import { gatherNeeds } from './gather-needs';
import * as store from './ledger.store';

export interface CommunityTerms {
  readonly timezone: string;
  /** Oldest first; never empty. */
  readonly versions: readonly Terms[];
}

export type ReadTerms = (tx: Tx, communityId: string) => Promise<CommunityTerms>;

/** The community has no books: somebody named an id that was never made. A caller's bug. */
export class NoSuchBooks extends Error {}

/**
 * The one pen. In the given transaction: locks the community's head, reads what the commands need in set-based
 * statements, decides them in order in memory, and writes journals, entries, lots, balances, answers, the contexts'
 * rows, facts, the chain and the new head. A refused command changes nothing but is remembered, malformed input apart.
 * Throws, having changed nothing that survives a rollback, when a decider or a constraint is surprised.
 */
export async function postBatch(
  tx: OwnTx,
  communityId: string,
  commands: readonly Command[],
  readTerms: ReadTerms,
  now: Date,
): Promise<Outcome[]> {
  const ids = commands.map(({ commandId }) => commandId);
  // In this order: a statement sees what was committed while the one before it waited for the lock.
  const [head, known, { timezone, versions }] = await together([
    store.lockHead(tx, communityId),
    store.knownCommands(tx, communityId, ids),
    readTerms(tx, communityId),
  ]);
  if (!head) throw new NoSuchBooks(`Community ${communityId} has no books`);
  const remembered = new Map<string, Remembered>(known.map((row) => [row.commandId, row]));
  const dated = commands.map((command) => ({ command, today: localDateOf(command.at, timezone) }));
  const fresh = dated.filter(({ command }) => !remembered.has(command.commandId));

  const books = new Books(head.lotNo + 1);
  const batch = new BatchInMemory(head, books, remembered, versions);
  const first = fresh.map(({ command: { kind, order }, today }) => kind.needs(order, today));
  await gatherNeeds(tx, communityId, first, books);
  const second = fresh.flatMap(
    ({ command, today }) => command.kind.alsoNeeds?.(command.order, batch.view(command, today)) ?? [],
  );
  await gatherNeeds(tx, communityId, second, books);

  const outcomes = dated.map(({ command, today }) => batch.take(command, today));
  if (batch.answered.length === 0) return outcomes;

  const batchNo = head.batchNo + 1;
  const postedAt = now > head.postedAt ? now : head.postedAt;
  const written = { batchNo, postedAt, timezone, batch, books };
  const writes = atOnce(writesOf(communityId, written));
  const writing = together(writes.map(({ text, values }) => tx.query(text, values)));
  const linking = (async () => {
    await setImmediate(); // the link is made while the database writes
    const link = linkFor(communityId, head, written);
    const { commandNo, sequence } = batch;
    const lotNo = books.nextLotId - 1;
    const newHead = { commandNo, sequence, lotNo, batchNo, chainHash: link.hash, postedAt };
    await tx.last(atOnce([...store.writeChain(communityId, postedAt, link), ...store.writeHead(communityId, newHead)]));
  })();
  await together([writing, linking]);
  return outcomes;
}

/** The statements of a batch, its link apart, in the order in which their rows depend on each other. */
function writesOf(communityId: string, { batchNo, postedAt, batch, books }: BatchToLink): Statement[] {
  const { answered, journals, facts } = batch;
  const moved =
    journals.length > 0
      ? [...store.writeJournals(communityId, batchNo, postedAt, journals), ...writeBooks(communityId, books)]
      : [];
  return [
    ...store.writeCommands(communityId, answered, postedAt),
    ...moved,
    ...[...books.changedRows].flatMap(
      ([rowSet, rows]) => rowSet.write?.(communityId, [...rows.values()] as never[]) ?? [],
    ),
    ...store.writeFacts(communityId, postedAt, facts),
  ];
}

/** What the command would be answered if it came now. Writes nothing, takes no lock, promises nothing. */
export async function previewCommand(
  tx: Tx,
  communityId: string,
  command: Command,
  readTerms: ReadTerms,
): Promise<object | Refusal> {
  const { timezone, versions } = await readTerms(tx, communityId);
  const books = new Books(Number.MAX_SAFE_INTEGER);
  const today = localDateOf(command.at, timezone);
  const { kind, order } = command;
  const view = viewOf(command, today, versions, books, { commandNo: 0, sequence: 0 });
  await gatherNeeds(tx, communityId, [kind.needs(order, today)], books);
  await gatherNeeds(tx, communityId, [kind.alsoNeeds?.(order, view) ?? {}], books);
  const decided = decide(kind, order, view, books);
  return isRefusal(decided) ? decided : decided.answer;
}
