import { randomBytes, randomInt } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { SecretKey } from './secret-key';

/** How long a code can be used, in seconds. */
export const codeSeconds = 300;
const mostTries = 5;

/** What may be a ticket; anything else is not looked up. */
export const isCodeTicket = (text: string): boolean => /^[\w-]{22}$/.test(text);

const keepCode = `
  redis.call('hset', KEYS[1], 'mac', ARGV[1], 'tries', 0)
  redis.call('expire', KEYS[1], ARGV[2])`;

/** Counts, compares and takes the code in one step, so that guesses made at once are counted and a code is used once. */
const tryCode = `
  local mac = redis.call('hget', KEYS[1], 'mac')
  if not mac then return 'wrong' end
  if redis.call('hincrby', KEYS[1], 'tries', 1) > tonumber(ARGV[2]) then return 'over' end
  if mac ~= ARGV[1] then return 'wrong' end
  if ARGV[3] == '1' then redis.call('del', KEYS[1]) end
  return 'right'`;

/** Whose code: one community, one phone, and whoever asked for it. */
export interface CodeHolder {
  readonly communityCode: string;
  readonly phone: string;
  /** Given to whoever asked, and to nobody else. */
  readonly ticket: string;
}

/**
 * Keeps a code of six digits for each time that somebody asked, whether the community knows the phone or not, for five
 * minutes and five tries. Without the ticket of that time a code is neither right nor tried: nobody uses up the tries of
 * somebody else, or puts another code in the place of theirs. Redis holds no number and no code, only what the secret key
 * makes of them.
 */
export class OneTimeCodes {
  constructor(
    private readonly redis: Redis,
    private readonly key: SecretKey,
  ) {}

  /** A new code, and the ticket that it counts with. */
  async make(whose: Omit<CodeHolder, 'ticket'>): Promise<{ readonly code: string; readonly ticket: string }> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const ticket = randomBytes(16).toString('base64url');
    const holder = { ...whose, ticket };
    await this.redis.eval(keepCode, 1, this.placeOf(holder), this.macOf(holder, code), codeSeconds);
    return { code, ticket };
  }

  /** Every call is one of the five tries; `uses` makes a right code worthless from here on. */
  async try(
    holder: CodeHolder,
    code: string,
    { uses }: { readonly uses: boolean },
  ): Promise<'right' | 'wrong' | 'over'> {
    const mac = this.macOf(holder, code);
    return (await this.redis.eval(tryCode, 1, this.placeOf(holder), mac, mostTries, uses ? 1 : 0)) as 'right';
  }

  private placeOf({ communityCode, phone, ticket }: CodeHolder): string {
    return `youhui:sign-in-code:${this.key.mac('phone', communityCode, phone, ticket).toString('base64url')}`;
  }

  private macOf({ communityCode, phone, ticket }: CodeHolder, code: string): string {
    return this.key.mac('sign-in-code', communityCode, phone, ticket, code).toString('base64url');
  }
}
