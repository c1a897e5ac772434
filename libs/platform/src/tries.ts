import type { Redis } from 'ioredis';
import { RedisOrAlone } from './redis-or-alone';

/** So many tries of one kind within so many seconds from the first of them, and no more until they are over. */
export interface TryLimit {
  readonly most: number;
  readonly withinSeconds: number;
}

/** Whose tries are counted together: a kind, and whatever tells one from another. */
export interface TryCount extends TryLimit {
  readonly kind: string;
  readonly who: readonly string[];
}

/** Answers 1 while there are tries left, and takes one of them when told to. */
const takeTry = `
  local made = tonumber(redis.call('get', KEYS[1]) or '0')
  if made >= tonumber(ARGV[1]) then return 0 end
  if ARGV[3] == '1' and redis.call('incr', KEYS[1]) == 1 then redis.call('expire', KEYS[1], ARGV[2]) end
  return 1`;
/** A script as well, so that it has the same way back when Redis is away. */
const forgetTries = `return redis.call('del', KEYS[1])`;

const mostRemembered = 10_000;

/**
 * Bounds how often a secret may be guessed. Every answer is one step that no other comes between: however many guesses
 * are made at once, those beyond the limit are not looked at. While Redis is away each process counts for itself.
 */
export class Tries {
  private readonly shared: RedisOrAlone;
  private readonly own = new Map<string, { made: number; until: number }>();

  constructor(redis: Redis, tell?: (error: unknown) => void) {
    this.shared = new RedisOrAlone(redis, tell);
  }

  /** Takes one try before the work for it is done; false when none is left. `forget` gives all of them back. */
  take(count: TryCount): Promise<boolean> {
    return this.ask(count, true);
  }

  /**
   * For guesses that cost nothing to look at. Told of every one of them, right or wrong, before it is answered: false
   * when none is left, and then a right one counts for nothing either. Only wrong ones use a try up.
   */
  allows(count: TryCount, wrong: boolean): Promise<boolean> {
    return this.ask(count, wrong);
  }

  async forget({ kind, who }: Pick<TryCount, 'kind' | 'who'>): Promise<void> {
    const key = keyOf(kind, who);
    this.own.delete(key);
    await this.shared.count(forgetTries, key, [], () => 0);
  }

  private async ask({ kind, who, most, withinSeconds }: TryCount, uses: boolean): Promise<boolean> {
    const key = keyOf(kind, who);
    const values = [most, withinSeconds, uses ? 1 : 0];
    return (await this.shared.count(takeTry, key, values, () => this.askOwn(key, most, withinSeconds, uses))) === 1;
  }

  private askOwn(key: string, most: number, withinSeconds: number, uses: boolean): number {
    const now = Date.now();
    const known = this.own.get(key);
    const { made, until } = known && known.until > now ? known : { made: 0, until: now + withinSeconds * 1000 };
    if (made >= most) return 0;
    if (!uses) return 1;
    this.own.delete(key); // the one just used is the last to be forgotten
    this.own.set(key, { made: made + 1, until });
    const [oldest] = this.own.keys();
    if (this.own.size > mostRemembered && oldest !== undefined) this.own.delete(oldest);
    return 1;
  }
}

/** The parts are encoded: no name can be written so that it counts for another. */
const keyOf = (kind: string, who: readonly string[]): string => `youhui:${[kind, ...who].map(encoded).join(':')}`;

/** Half a surrogate pair cannot be encoded; whoever sends one is counted with all others who do. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
