import type { WorkerLog } from './worker-log';

/**
 * Does something at once and again after each pause, one at a time, until stopped.
 * A failure is logged, once until it works again, and tried again: nothing that repeats may end the worker.
 */
export class RepeatedWork {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private failing = false;

  constructor(
    private readonly name: string,
    private readonly pauseMs: number,
    private readonly work: () => Promise<unknown>,
    private readonly log: WorkerLog,
  ) {}

  start(): void {
    this.running = this.once().then(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.start(), this.pauseMs);
    });
  }

  /** Resolves when the work that was going on has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async once(): Promise<void> {
    try {
      await this.work();
      if (this.failing) this.log.info(`${this.name} works again`);
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.log.warn({ reason: (error as Error).message }, `${this.name} failed and is tried again`);
      this.failing = true;
    }
  }
}
