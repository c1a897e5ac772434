import { createHash } from 'node:crypto';
import { canonicalJson, isRefusal, localDateOf, refuse, type Actor, type Refusal } from '@youhui/kernel';
import type { Tx } from '@youhui/platform';
import { Books } from './books';
import { writeBooks } from './books.store';
import { chainHash, digestOf, type ChainedJournal } from './chain';
import type { CommandKind, Plan, Terms, View } from './command-kind';
import { gatherNeeds } from './gather-needs';
import * as store from './ledger.store';

/** A command as it is given to the pen. The id is the caller's, made before the first attempt. */
export interface Command {
  readonly kind: CommandKind<object, object>;
  readonly commandId: string;
  readonly order: object;
  readonly actor: Actor;
  readonly at: Date;
}

/** What the caller gets: the plan's answer or a refusal, and whether it had been given before. */
export interface Outcome {
  readonly answer: object | Refusal;
  readonly commandNo: number;
  readonly repeated: boolean;
}

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
  tx: Tx,
  communityId: string,
  commands: readonly Command[],
  readTerms: ReadTerms,
  now: Date,
): Promise<Outcome[]> {
  const head = await store.lockHead(tx, communityId);
  if (!head) throw new NoSuchBooks(`Community ${communityId} has no books`);
  const known = new Map(
    (
      await store.knownCommands(
        tx,
        communityId,
        commands.map((c) => c.commandId),
      )
    ).map((row) => [row.commandId, row]),
  );
  const { timezone, versions } = await readTerms(tx, communityId);
  const books = new Books(head.lotNo + 1);
  const fresh = commands.filter((command) => !known.has(command.commandId));
  const todayOf = (command: Command) => localDateOf(command.at, timezone);

  await gatherNeeds(
    tx,
    communityId,
    fresh.map((c) => c.kind.needs(c.order, todayOf(c))),
    books,
  );

  const postedAt = now > head.postedAt ? now : head.postedAt;
  const batchNo = head.batchNo + 1;
  const journals: store.JournalRow[] = [];
  const answered: store.CommandRow[] = [];
  const facts: store.FactRow[] = [];
  let { commandNo, sequence } = head;

  const viewFor = (command: Command) =>
    viewOf(command, todayOf(command), versions, books, { commandNo: commandNo + 1, sequence: sequence + 1 });
  await gatherNeeds(
    tx,
    communityId,
    fresh.map((c) => c.kind.alsoNeeds?.(c.order, viewFor(c)) ?? {}),
    books,
  );

  const outcomes = commands.map((command): Outcome => {
    const contentHash = hashOf(command);
    const before = known.get(command.commandId);
    if (before) {
      const answer = contentHash.equals(before.contentHash) ? before.answer : refuse('IDEMPOTENCY_CONFLICT');
      return { answer, commandNo: before.commandNo, repeated: true };
    }
    const view = viewFor(command);
    const decided = command.kind.decide(command.order, view);
    const answer = isRefusal(decided) ? decided : decided.answer;
    if (isRefusal(answer) && answer.refused === 'INVALID_INPUT') return { answer, commandNo, repeated: false }; // malformed: corrected and sent again
    let journalSequence: number | null = null;
    if (!isRefusal(decided)) {
      if (movesAnything(decided)) {
        sequence += 1;
        journalSequence = sequence;
        books.transfer(sequence, decided.transfers ?? []);
        books.moveLots(sequence, decided.newLots ?? [], decided.lotChanges ?? []);
        journals.push({
          sequence,
          kind: command.kind.kind,
          commandId: command.commandId,
          actor: command.actor.name,
          policyVersion: view.terms.version,
          reason: decided.reason,
          occurredAt: command.at,
          reversesSequence: decided.reversesSequence ?? null,
        });
      }
      books.putRows(decided.rows ?? []);
      decided.facts?.forEach((fact, factNo) =>
        facts.push({ commandNo: commandNo + 1, factNo, topic: fact.topic, payload: canonicalJson(fact.payload) }),
      );
    }
    commandNo += 1;
    answered.push({
      commandId: command.commandId,
      commandNo,
      kind: command.kind.kind,
      contentHash,
      content: canonicalJson(command.order),
      answer: canonicalJson(answer),
      sequence: journalSequence,
      actor: command.actor.name,
      occurredAt: command.at,
    });
    known.set(command.commandId, { commandId: command.commandId, contentHash, answer, commandNo });
    return { answer, commandNo, repeated: false };
  });

  if (answered.length === 0) return outcomes;
  const next = { ...head, commandNo, sequence, lotNo: books.nextLotId - 1, postedAt };
  if (journals.length > 0) {
    await store.writeJournals(tx, communityId, batchNo, postedAt, journals);
    await writeBooks(tx, communityId, books);
    const digest = digestOf(chained(journals, books, postedAt));
    const hash = chainHash(head.chainHash, communityId, head.sequence + 1, sequence, digest);
    await store.writeChain(tx, communityId, postedAt, {
      batchNo,
      firstSequence: head.sequence + 1,
      lastSequence: sequence,
      previousHash: head.chainHash,
      digest,
      hash,
    });
    Object.assign(next, { batchNo, chainHash: hash });
  }
  await store.writeCommands(tx, communityId, answered, postedAt);
  for (const [rowSet, rows] of books.changedRows) await rowSet.write?.(tx, communityId, [...rows.values()] as never[]);
  await store.writeFacts(tx, communityId, postedAt, facts);
  await store.writeHead(tx, communityId, next);
  return outcomes;
}

const movesAnything = (plan: Plan<object>) => (plan.transfers?.length ?? 0) > 0;

/** Kind and content; not the time, so that a retry a minute later is the same command. */
const hashOf = (command: Command) =>
  createHash('sha256')
    .update(`${command.kind.kind}\n${canonicalJson(command.order)}`)
    .digest();

function termsOn(versions: readonly Terms[], today: string): Terms {
  const inForce = versions.filter((terms) => terms.effectiveFrom <= today).at(-1) ?? versions[0];
  if (!inForce) throw new Error('A community always has a policy');
  return inForce;
}

function chained(journals: readonly store.JournalRow[], books: Books, postedAt: Date): ChainedJournal[] {
  const bySequence = new Map<
    number,
    ChainedJournal & {
      entries: [string, number, number, number][];
      lotMovements: [number, string, string, string, number, number][];
    }
  >(
    journals.map((j) => [
      j.sequence,
      {
        sequence: j.sequence,
        kind: j.kind,
        commandId: j.commandId,
        actor: j.actor,
        policyVersion: j.policyVersion,
        reason: j.reason,
        occurredAt: j.occurredAt,
        postedAt,
        reversesSequence: j.reversesSequence,
        entries: [],
        lotMovements: [],
      },
    ]),
  );
  for (const e of books.entries)
    bySequence.get(e.sequence)?.entries.push([e.account, e.amount, e.balanceAfter, e.accountVersion]);
  for (const { sequence, lotId, changePoints, remainingAfterPoints } of books.lotMovements) {
    const { holder, issuer, expiresOn } = books.lot(lotId);
    bySequence.get(sequence)?.lotMovements.push([lotId, holder, issuer, expiresOn, changePoints, remainingAfterPoints]);
  }
  return [...bySequence.values()];
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
  const view = viewOf(command, today, versions, books, { commandNo: 0, sequence: 0 });
  await gatherNeeds(tx, communityId, [command.kind.needs(command.order, today)], books);
  await gatherNeeds(tx, communityId, [command.kind.alsoNeeds?.(command.order, view) ?? {}], books);
  const decided = command.kind.decide(command.order, view);
  return isRefusal(decided) ? decided : decided.answer;
}

function viewOf(
  command: Command,
  today: string,
  versions: readonly Terms[],
  books: Books,
  numbers: { commandNo: number; sequence: number },
): View {
  return {
    actor: command.actor,
    at: command.at,
    today,
    terms: termsOn(versions, today),
    ...numbers,
    nextLotId: books.nextLotId,
    balance: (account) => books.account(account).balance,
    lotsOf: (holder) => books.lotsOf(holder),
    issuersSeen: () => books.issuersSeen(),
    lot: (lotId) => books.lot(lotId),
    row: <Row>(rowSet: object, key: string) => books.row(rowSet as never, key) as Row | undefined,
  };
}
