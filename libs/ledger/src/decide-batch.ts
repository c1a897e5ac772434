import { createHash } from 'node:crypto';
import { canonicalJson, isRefusal, refuse, type LocalDate, type Refusal } from '@youhui/kernel';
import type { Books } from './books';
import type { Command } from './command';
import type { CommandKind, Plan, Terms, View } from './command-kind';
import type { CommandRow, FactRow, HeadRow, JournalRow } from './ledger.store';

/** What the caller gets: the plan's answer or a refusal, and whether it had been given before. */
export interface Outcome {
  readonly answer: object | Refusal;
  readonly commandNo: number;
  readonly repeated: boolean;
}

/** An answer that is remembered under its command's id. */
export interface Remembered {
  readonly contentHash: Buffer;
  readonly answer: object | Refusal;
  readonly commandNo: number;
}

/**
 * Decides commands one after the other, each seeing what the ones before have left in the books, and collects what is to
 * be written. Reads and writes nothing outside memory.
 */
export class BatchInMemory {
  readonly journals: JournalRow[] = [];
  readonly answered: CommandRow[] = [];
  readonly facts: FactRow[] = [];
  readonly termsUsed = new Set<Terms>();
  commandNo: number;
  sequence: number;

  constructor(
    head: HeadRow,
    private readonly books: Books,
    private readonly remembered: Map<string, Remembered>,
    private readonly versions: readonly Terms[],
  ) {
    this.commandNo = head.commandNo;
    this.sequence = head.sequence;
  }

  view(command: Command, today: LocalDate): View {
    const numbers = { commandNo: this.commandNo + 1, sequence: this.sequence + 1 };
    return viewOf(command, today, this.versions, this.books, numbers);
  }

  /** The command's first answer if it has one; otherwise it is decided, booked in memory and remembered. */
  take(command: Command, today: LocalDate): Outcome {
    const content = canonicalJson(command.kind.kept?.(command.order) ?? command.order);
    const contentHash = hashOf(command.kind.kind, content);
    const before = this.remembered.get(command.commandId);
    if (before) {
      const answer = contentHash.equals(before.contentHash) ? before.answer : refuse('IDEMPOTENCY_CONFLICT');
      return { answer, commandNo: before.commandNo, repeated: true };
    }
    const view = this.view(command, today);
    const decided = decide(command.kind, command.order, view, this.books);
    const answer = isRefusal(decided) ? decided : decided.answer;
    // Malformed input is not remembered: it is corrected and sent again.
    if (isRefusal(answer) && answer.refused === 'INVALID_INPUT')
      return { answer, commandNo: this.commandNo, repeated: false };
    this.termsUsed.add(view.terms);
    const sequence = isRefusal(decided) ? null : this.book(command, decided, view);
    this.commandNo += 1;
    this.answered.push({
      commandId: command.commandId,
      commandNo: this.commandNo,
      kind: command.kind.kind,
      contentHash,
      content,
      answer: canonicalJson(answer),
      sequence,
      actor: command.actor.name,
      occurredAt: command.at,
    });
    this.remembered.set(command.commandId, { contentHash, answer, commandNo: this.commandNo });
    return { answer, commandNo: this.commandNo, repeated: false };
  }

  /** Gives the number of the plan's journal; a plan that moves nothing has none. */
  private book(command: Command, plan: Plan<object>, view: View): number | null {
    const moves = (plan.transfers?.length ?? 0) > 0;
    if (moves) {
      this.sequence += 1;
      this.books.transfer(this.sequence, plan.transfers ?? []);
      this.books.moveLots(this.sequence, plan.newLots ?? [], plan.lotChanges ?? []);
      this.journals.push({
        sequence: this.sequence,
        kind: command.kind.kind,
        commandId: command.commandId,
        actor: command.actor.name,
        policyVersion: view.terms.version,
        reason: plan.reason,
        occurredAt: command.at,
        reversesSequence: plan.reversesSequence ?? null,
      });
    }
    this.books.putRows(plan.rows ?? []);
    plan.facts?.forEach(({ topic, payload }, factNo) =>
      this.facts.push({ commandNo: this.commandNo + 1, factNo, topic, payload: canonicalJson(payload) }),
    );
    return moves ? this.sequence : null;
  }
}

/** Amounts that would carry a balance out of the exact whole numbers are refused before anything is booked. */
export function decide(kind: CommandKind<object, object>, order: object, view: View, books: Books) {
  const decided = kind.decide(order, view);
  if (isRefusal(decided)) return decided;
  return books.beyondRange(decided.transfers ?? []) === undefined ? decided : refuse('AMOUNT_TOO_LARGE');
}

/** Kind and content; not the time, so that a retry a minute later is the same command. */
const hashOf = (kind: string, content: string) => createHash('sha256').update(`${kind}\n${content}`).digest();

function termsOn(versions: readonly Terms[], today: string): Terms {
  const inForce = versions.filter((terms) => terms.effectiveFrom <= today).at(-1) ?? versions[0];
  if (!inForce) throw new Error('A community always has a policy');
  return inForce;
}

/** What a decider sees, and nothing else. */
export function viewOf(
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
    walletLotsExpiringBefore: (date) => books.walletLotsExpiringBefore(date),
    issuersSeen: () => books.issuersSeen(),
    lot: (lotId) => books.lot(lotId),
    row: <Row>(rowSet: object, key: string) => books.row(rowSet as never, key) as Row | undefined,
  };
}
