import { nextId } from './test-community';

/** One attempt at a sale: its answer as a text, or undefined when there was none and it must be asked again. */
export type Attempt = (commandId: string) => Promise<string | undefined>;

const retryMs = 50;

/**
 * Tills that sell without end. Each names a sale before its first attempt, asks again under that name until it is
 * answered, keeps the answer, and sells again.
 */
export class Tills {
  readonly acknowledged = new Map<string, string>();
  private selling: Promise<void>[] = [];
  private areOpen = false;
  private areAbandoned = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly attempt: Attempt) {}

  open(count: number): void {
    this.areOpen = true;
    this.selling = Array.from({ length: count }, () => this.sellOn());
  }

  /** Resolves when each till has its last sale answered. */
  async close(): Promise<void> {
    this.areOpen = false;
    await Promise.all(this.selling);
  }

  /** Nobody waits for an answer any more. */
  abandon(): void {
    this.areOpen = false;
    this.areAbandoned = true;
  }

  nextSale(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Resolves when so many more have been acknowledged. */
  async sales(count: number): Promise<void> {
    const enough = this.acknowledged.size + count;
    while (this.acknowledged.size < enough) await this.nextSale();
  }

  /** Asks for every acknowledged sale once more; gives those that are answered otherwise than the first time. */
  async changedAnswers(): Promise<string[]> {
    const ids = [...this.acknowledged.keys()];
    const changed: string[] = [];
    const asking = ids.values();
    const ask = async () => {
      for (const id of asking) if ((await this.answerTo(id)) !== this.acknowledged.get(id)) changed.push(id);
    };
    await Promise.all(Array.from({ length: 32 }, ask));
    return changed;
  }

  private async sellOn(): Promise<void> {
    while (this.areOpen) {
      const commandId = nextId();
      const answer = await this.answerTo(commandId);
      if (answer === undefined) return;
      this.acknowledged.set(commandId, answer);
      for (const told of this.waiting.splice(0)) told();
    }
  }

  private async answerTo(commandId: string): Promise<string | undefined> {
    while (!this.areAbandoned) {
      const answer = await this.attempt(commandId);
      if (answer !== undefined) return answer;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
    return undefined;
  }
}
