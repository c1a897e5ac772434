import { communityIdOfCode } from '@youhui/community';
import { networkOf, type Database, type Tries, type TryCount } from '@youhui/platform';
import { isBounded } from './bounded-text';
import { communityIdOfToken } from './session-token';

/** Where somebody whom nobody knows yet wanted to come in. */
export interface SignInAttempt {
  readonly communityId: string;
  /** The name that was tried, where somebody has it: what else was typed there may be a secret. */
  readonly login: string | null;
}

/** So many of one network, and of all, are told apart within an hour; that there were more is seen at the door. */
const ofNetwork = { most: 200, withinSeconds: 3600 };
const ofCommunity = { most: 5000, withinSeconds: 3600 };

/** Tells to which community an attempt to sign in belongs that opened nothing, so that it can be written down there. */
export class SignInAttempts {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
  ) {}

  /** Undefined where no community is named, there is none of that name, or too much was written down already. */
  async placed(asked: Readonly<Record<string, unknown>>, clientAddress: string): Promise<SignInAttempt | undefined> {
    const communityId = await this.communityNamed(asked);
    if (communityId === undefined) return undefined;
    const login = typeof asked['login'] === 'string' && isBounded(asked['login'], 64) ? asked['login'] : '';
    const [found] = await this.database.ask<{ login: string | null }>(communityId, {
      text: `select p.login from community c left join identity_person p on p.community_id = c.community_id and p.login = $2
        where c.community_id = $1`,
      values: [communityId, login],
    });
    if (!found) return undefined;
    for (const count of countsOf(communityId, networkOf(clientAddress)))
      if (!(await this.tries.take(count))) return undefined;
    return { communityId, login: found.login };
  }

  private async communityNamed(asked: Readonly<Record<string, unknown>>): Promise<string | undefined> {
    const { communityCode, ticket, terminalToken } = asked;
    if (typeof communityCode === 'string')
      return isBounded(communityCode, 64)
        ? this.database.acrossCommunities((tx) => communityIdOfCode(tx, communityCode))
        : undefined;
    const token = ticket ?? terminalToken;
    return typeof token === 'string' ? communityIdOfToken(token) : undefined;
  }
}

const countsOf = (communityId: string, network: string): readonly TryCount[] => [
  { kind: 'noted-sign-in', who: [communityId, network], ...ofNetwork },
  { kind: 'noted-sign-in', who: [communityId], ...ofCommunity },
];
