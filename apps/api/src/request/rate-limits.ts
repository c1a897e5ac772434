import { networkOf, RedisOrAlone } from '@youhui/platform';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** So many calls at once, and so many more with every second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Null where there is no limit. */
export interface Rates {
  readonly perActor: Rate | null;
  readonly perAddress: Rate | null;
  /** Of one API key; generous unless told otherwise. */
  readonly perKey?: Rate | null;
}

/** More than a busy till, a festival day behind one router, or a night's import by one program needs. */
export const generousRates = {
  perActor: { burst: 3000, perSecond: 50 },
  perAddress: { burst: 10_000, perSecond: 200 },
  perKey: { burst: 600, perSecond: 10 },
} as const satisfies Rates;

/** Answers how many seconds to wait; 0 when a call was taken from the bucket. */
const takeOne = `
  local burst, rate = tonumber(ARGV[1]), tonumber(ARGV[2])
  local time = redis.call('time')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local bucket = redis.call('hmget', KEYS[1], 'calls', 'at')
  local calls = math.min(burst, (tonumber(bucket[1]) or burst) + math.max(0, now - (tonumber(bucket[2]) or now)) * rate / 1000)
  local wait = 0
  if calls >= 1 then calls = calls - 1 else wait = math.ceil((1 - calls) / rate) end
  redis.call('hset', KEYS[1], 'calls', calls, 'at', now)
  redis.call('pexpire', KEYS[1], math.ceil(burst / rate * 1000) + 1000)
  return wait`;

const mostRemembered = 10_000;

/**
 * Counts calls in buckets that all API processes share through Redis. While Redis is away each process counts for
 * itself: nobody is refused because of it, and nobody waits for it.
 */
export class RateLimits {
  private readonly own = new Map<string, { calls: number; at: number }>();
  private readonly shared: RedisOrAlone;

  constructor(
    redis: Redis,
    private readonly rates: Rates,
    log: Logger,
  ) {
    this.shared = new RedisOrAlone(redis, (err) => log.warn({ err }, 'Calls are counted by each process alone'));
  }

  /** Takes a call from the bucket of whoever acts; the seconds to wait when there is none. */
  ofActor(communityId: string, name: string): Promise<number> {
    return this.take(`actor:${communityId}:${encodeURIComponent(name)}`, this.rates.perActor);
  }

  /** Takes a call from the bucket of a program's key. */
  ofKey(communityId: string, name: string): Promise<number> {
    const { perKey = generousRates.perKey } = this.rates;
    return this.take(`key:${communityId}:${encodeURIComponent(name)}`, perKey);
  }

  /** Takes a call from the bucket of an address; of IPv6 the network counts, which one subscriber has whole. */
  ofAddress(address: string): Promise<number> {
    return this.take(`address:${networkOf(address)}`, this.rates.perAddress);
  }

  private async take(bucket: string, rate: Rate | null): Promise<number> {
    if (!rate) return 0;
    return this.shared.count(takeOne, `youhui:rate:${bucket}`, [rate.burst, rate.perSecond], () =>
      this.takeOwn(bucket, rate),
    );
  }

  private takeOwn(bucket: string, { burst, perSecond }: Rate): number {
    const now = Date.now();
    const { calls, at } = this.own.get(bucket) ?? { calls: burst, at: now };
    const there = Math.min(burst, calls + ((now - at) * perSecond) / 1000);
    this.own.delete(bucket); // the one just used is the last to be forgotten
    this.own.set(bucket, { calls: there >= 1 ? there - 1 : there, at: now });
    const [oldest] = this.own.keys();
    if (this.own.size > mostRemembered && oldest !== undefined) this.own.delete(oldest);
    return there >= 1 ? 0 : Math.ceil((1 - there) / perSecond);
  }
}
