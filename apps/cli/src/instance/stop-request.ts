const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes a Ctrl-C on that the terminal has delivered already: what comes so soon is the same wish. */
const SAME_WISH_MS = 2_000;

/** The wish to stop, from its first signal on. While stopping, another Ctrl-C after a while ends the process at once. */
export class StopRequest {
  /** Resolves when somebody wants to stop. */
  readonly made: Promise<void>;
  private madeAt: number | undefined;
  private resolve: () => void = () => undefined;

  constructor() {
    this.made = new Promise((resolve) => (this.resolve = resolve));
    for (const signal of signals) process.on(signal, () => this.make());
  }

  get isMade(): boolean {
    return this.madeAt !== undefined;
  }

  make(): void {
    if (this.madeAt === undefined) {
      this.madeAt = Date.now();
      this.resolve();
    } else if (Date.now() - this.madeAt > SAME_WISH_MS) {
      process.exit(130); // the children and the services end when this process is gone
    }
  }
}
