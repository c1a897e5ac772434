import {
  isCommandId,
  isSystemCommandId,
  refuse,
  systemClock,
  type Clock,
  type Refusal,
  type RequestContext,
} from '@youhui/kernel';
import { becauseOf, isConnectionLoss, isLockTimeout, presentCause, type Database, type OwnTx } from '@youhui/platform';
import type { CommandKind } from './command-kind';
import type { Command } from './command';
import type { Outcome } from './decide-batch';
import { NoSuchBooks, postBatch, previewCommand, type ReadTerms } from './post-batch';

interface Waiting {
  readonly command: Command;
  /** Why it was asked for; what a command changes that is alone in its batch is noted under it. */
  readonly cause: string | undefined;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

interface Queue {
  readonly waiting: Waiting[];
  writing: boolean;
}

export interface LedgerLimits {
  /** Commands of one community in one transaction. */
  readonly batch: number;
  /** Commands of one community that may wait; one more is refused with `OVERLOADED`. */
  readonly waiting: number;
  /** How long a lost connection is retried, in milliseconds, before the caller is told that the outcome is unknown. */
  readonly reconnectMs: number;
}

const defaultLimits: LedgerLimits = { batch: 512, waiting: 4096, reconnectMs: 20_000 };

/** Told of a command that failed for a reason nobody foresaw. */
export type Alarm = (
  message: string,
  details: { communityId: string; commandId: string; kind: string; error: unknown },
) => void;

/** Whether a command took effect is not known: ask again under the same command id. */
export class OutcomeUnknown extends Error {}

/**
 * Brings the commands of each community to the pen in the order they came, as many at once as are waiting.
 * While one batch is written the next fills. Communities do not wait for each other.
 */
export class Ledger {
  private readonly queues = new Map<string, Queue>();

  constructor(
    private readonly database: Database,
    private readonly readTerms: ReadTerms,
    private readonly alarm: Alarm,
    private readonly clock: Clock = systemClock,
    private readonly limits: LedgerLimits = defaultLimits,
  ) {}

  /**
   * Posts one command and gives its answer. The same id with the same content gives the first answer again;
   * with other content `IDEMPOTENCY_CONFLICT`. `OVERLOADED` means: definitely not executed, not remembered.
   * The command has its place in the order as soon as this returns its promise.
   */
  async post<Order extends object, Answer extends object>(
    ctx: RequestContext,
    kind: CommandKind<Order, Answer>,
    commandId: string,
    order: Order,
  ): Promise<Answer | Refusal> {
    if (!isCommandId(commandId) && !isSystemCommandId(commandId))
      return refuse('INVALID_INPUT', { field: 'commandId' });
    const queue = this.queueOf(ctx.communityId);
    if (queue.waiting.length >= this.limits.waiting) return refuse('OVERLOADED');
    const command: Command = {
      kind: kind,
      commandId,
      order,
      actor: ctx.actor,
      at: ctx.at,
    };
    const outcome = new Promise<Outcome>((resolve, reject) =>
      queue.waiting.push({ command, cause: presentCause(), resolve, reject }),
    );
    if (!queue.writing) void this.write(ctx.communityId, queue);
    return (await outcome).answer as Answer | Refusal;
  }

  /** What `post` would answer now, without doing it: for quotes. */
  preview<Order extends object, Answer extends object>(
    ctx: RequestContext,
    kind: CommandKind<Order, Answer>,
    order: Order,
  ): Promise<Answer | Refusal> {
    const command = {
      kind: kind as unknown as Command['kind'],
      commandId: 'preview',
      order,
      actor: ctx.actor,
      at: ctx.at,
    };
    return this.database.inCommunity(ctx.communityId, (tx) =>
      previewCommand(tx, ctx.communityId, command, this.readTerms),
    ) as Promise<Answer | Refusal>;
  }

  private queueOf(communityId: string): Queue {
    let queue = this.queues.get(communityId);
    if (!queue) {
      queue = { waiting: [], writing: false };
      this.queues.set(communityId, queue);
    }
    return queue;
  }

  private async write(communityId: string, queue: Queue): Promise<void> {
    queue.writing = true;
    while (queue.waiting.length > 0)
      await this.postOrHalve(communityId, queue.waiting.splice(0, this.nextBatch(queue.waiting)));
    queue.writing = false;
    this.queues.delete(communityId); // nobody waits: the next command makes a new one
  }

  /** As many as may go together: a command that must be alone is a batch of its own. */
  private nextBatch(waiting: readonly Waiting[]): number {
    const barrier = waiting.findIndex(({ command }) => command.kind.alone);
    return barrier === 0 ? 1 : Math.min(barrier < 0 ? waiting.length : barrier, this.limits.batch);
  }

  /** A surprise must not fail the neighbours: the batch is halved until only the guilty command is left. */
  private async postOrHalve(communityId: string, batch: readonly Waiting[]): Promise<void> {
    const [first] = batch;
    try {
      const outcomes = await becauseOf(first?.command.kind.alone ? first.cause : undefined, () =>
        this.postThroughReconnects(
          communityId,
          batch.map(({ command }) => command),
        ),
      );
      batch.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
    } catch (error) {
      if (batch.length > 1 && !(error instanceof OutcomeUnknown) && !(error instanceof NoSuchBooks)) {
        const half = Math.ceil(batch.length / 2);
        await this.postOrHalve(communityId, batch.slice(0, half));
        await this.postOrHalve(communityId, batch.slice(half));
        return;
      }
      if (first)
        this.alarm('A command failed', {
          communityId,
          commandId: first.command.commandId,
          kind: first.command.kind.kind,
          error,
        });
      for (const { reject } of batch) reject(error);
    }
  }

  /**
   * A lost connection says nothing about the commit: the same batch is sent again, and the ids decide.
   * A head row that a frozen process holds is free again once the database has ended that process's transaction.
   */
  private async postThroughReconnects(communityId: string, commands: readonly Command[]): Promise<Outcome[]> {
    const giveUpAt = Date.now() + this.limits.reconnectMs;
    // What must be alone may read a whole community; everything else finds what it needs by keys.
    const plans = commands.some(({ kind }) => kind.alone) ? 'fitted' : 'kept';
    for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 2, 1000)) {
      try {
        const write = (tx: OwnTx) => postBatch(tx, communityId, commands, this.readTerms, this.clock.now());
        return await this.database.inCommunity(communityId, write, plans);
      } catch (error) {
        if (!isConnectionLoss(error) && !isLockTimeout(error)) throw error;
        if (Date.now() > giveUpAt) throw new OutcomeUnknown('The database does not answer', { cause: error });
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  }
}
