import type { Redis } from 'ioredis';

const most = 10;
const withinSeconds = 300;

/** Counts before it allows, so that attempts made at once are counted as well. */
const countAttempt = `
  local made = redis.call('incr', KEYS[1])
  if made == 1 then redis.call('expire', KEYS[1], ARGV[1]) end
  return made`;

export interface Attempt {
  readonly communityCode: string;
  readonly login: string;
  readonly clientAddress: string;
}

/** Lets ten sign-ins fail within five minutes for one name from one address, and no more until they are over. */
export class SignInAttempts {
  constructor(private readonly redis: Redis) {}

  /** Takes one of the ten; false when none is left. */
  async take(attempt: Attempt): Promise<boolean> {
    return Number(await this.redis.eval(countAttempt, 1, keyOf(attempt), withinSeconds)) <= most;
  }

  /** A sign-in that succeeded gives all ten back. */
  async forget(attempt: Attempt): Promise<void> {
    await this.redis.del(keyOf(attempt));
  }
}

/** The parts are encoded: no name can be written so that it counts for another. */
function keyOf({ communityCode, login, clientAddress }: Attempt): string {
  return `youhui:sign-in:${[communityCode, login, clientAddress].map(encodeURIComponent).join(':')}`;
}
