import type { Changed } from './changed.types';
import type { Kind } from './looks';

const mostIds = 100;

/**
 * One who waits, as the stream that GraphQL reads. Holds at most one message: what changes before it is read joins it,
 * and beyond a hundred ids it names none, which means all.
 */
export class Waiting implements AsyncIterableIterator<Record<string, Changed>> {
  private ids: Set<string> | undefined;
  private deliver: ((result: IteratorResult<Record<string, Changed>>) => void) | undefined;
  private greeted = false;
  private over = false;

  constructor(
    readonly kind: Kind,
    readonly key: string,
    private readonly field: string,
    private readonly gone: (waiting: Waiting) => void,
  ) {}

  /** Of a look that began after this one had come: the first says that from now on nothing is missed. */
  tell(changed: readonly string[] | undefined): void {
    if (!this.greeted) this.ids = new Set();
    else if (changed && this.ids === undefined) this.ids = new Set(changed);
    else if (changed && this.ids && this.ids.size > 0) for (const id of changed) this.ids.add(id);
    this.greeted = true;
    if (this.ids && this.ids.size > mostIds) this.ids.clear();
    if (this.ids && this.deliver) this.deliver({ done: false, value: this.take() });
  }

  next(): Promise<IteratorResult<Record<string, Changed>>> {
    if (this.over) return Promise.resolve({ done: true, value: undefined });
    if (this.ids) return Promise.resolve({ done: false, value: this.take() });
    return new Promise((resolve) => (this.deliver = resolve));
  }

  return(): Promise<IteratorResult<Record<string, Changed>>> {
    this.over = true;
    this.gone(this);
    this.deliver?.({ done: true, value: undefined });
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private take(): Record<string, Changed> {
    const ids = [...(this.ids ?? [])];
    this.ids = undefined;
    this.deliver = undefined;
    return { [this.field]: { ids } };
  }
}
