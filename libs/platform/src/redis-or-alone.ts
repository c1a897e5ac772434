import type { Redis } from 'ioredis';

const patienceMs = 250;
const pauseMs = 5000;

/**
 * Counts that all processes share through Redis, and that each process keeps for itself while Redis is away: nobody
 * waits for it longer than a quarter of a second, and after that nobody waits for five seconds.
 */
export class RedisOrAlone {
  private sharedFrom = 0;

  constructor(
    private readonly redis: Redis,
    private readonly tell: (error: unknown) => void = () => undefined,
  ) {}

  /** What the script answers for this one key; what `alone` says when Redis does not answer. */
  async count(script: string, key: string, values: readonly (string | number)[], alone: () => number): Promise<number> {
    if (this.redis.status === 'ready' && Date.now() >= this.sharedFrom) {
      try {
        return await soon(this.redis.eval(script, 1, key, ...values));
      } catch (error) {
        this.sharedFrom = Date.now() + pauseMs;
        this.tell(error);
      }
    }
    return alone();
  }
}

async function soon(answer: Promise<unknown>): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis took more than ${patienceMs} ms`)), patienceMs);
  });
  try {
    return Number(await Promise.race([answer, late]));
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}
