import { randomInt } from 'node:crypto';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { ApiCommunity } from '../e2e/api-community';
import { command, type Answer } from '../support/post-graphql';

/** Where the people of the community are at home; everywhere else is elsewhere. */
export const home = '192.0.2.10';
export const rightPassword = 'long enough to be safe';

/** A network that nobody has been in, another each time. */
export const elsewhere = (): string =>
  [randomInt(11, 100), randomInt(256), randomInt(256), randomInt(1, 255)].join('.');

/** So many guesses, forty of them at once. */
export async function atOnce<T>(many: number, guess: (no: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  while (answers.length < many) {
    const first = answers.length;
    const some = Array.from({ length: Math.min(40, many - first) }, (_, no) => guess(first + no));
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}

/** How many of the answers say what. */
export function told(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const said = typeof answer['code'] === 'string' ? answer['code'] : 'OPEN';
    counts[said] = (counts[said] ?? 0) + 1;
  }
  return counts;
}

const picks: Record<string, string> = {
  signIn: '... on Session { token } ... on SecondFactorNeeded { ticket }',
  completeSignIn: '... on Session { token }',
  requestSignInCode: '... on SignInCodeSent { ticket }',
  signInByPhone: '... on Session { token }',
  openShift: '... on Session { token }',
  pairTerminal: '... on PairedTerminal { terminalToken }',
  createTerminal: '... on TerminalToPair { terminalNo pairingCode }',
  openQuote: '... on Quote { quoteId }',
  issueCard: '... on MemberCard { cardNo }',
  registerDevice: '... on RegisteredDevice { deviceNo secret codePrefix }',
  inviteHelper: '... on HelperInvited { invitation }',
};

/** A community, and somebody outside who may come from any network: the API stands behind a proxy that says which. */
export class Guesser {
  readonly redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  readonly tries = new Tries(this.redis);

  private constructor(readonly at: ApiCommunity) {}

  static async make(): Promise<Guesser> {
    const at = await ApiCommunity.make({
      secretKey: '5e'.repeat(32),
      secondFactor: 'offered',
      developmentMessages: true,
      trustedProxies: 1,
      rates: { perActor: null, perAddress: null }, // what is counted here are guesses
    });
    return new Guesser(at);
  }

  get communityId(): string {
    return this.at.tokenOf('admin').split('.')[0] ?? '';
  }

  /** What a mutation answers to a stranger who comes from this address. */
  ask(field: string, input: object, address: string, token = ''): Promise<Answer> {
    return this.post(command(field, picks[field] ?? ''), { input }, address, token);
  }

  async post(query: string, variables: object, address: string, token = ''): Promise<Answer> {
    const response = await fetch(this.at.address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': address,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data?: Record<string, Answer | null> | null;
      errors?: { message: string; extensions: { code: string } }[];
    };
    if (errors?.[0]) return { code: errors[0].extensions.code };
    return Object.values(data ?? {})[0] ?? { code: 'NOBODY' };
  }

  signIn(login: string, password: string, address: string): Promise<Answer> {
    return this.ask('signIn', { communityCode: this.at.code, login, password }, address);
  }

  /** Somebody works in the community and has signed in at home. */
  async person(login: string, roles: readonly string[], more: object = {}): Promise<string> {
    await this.at.people({ login, roles, ...more });
    const { token } = await this.signIn(login, rightPassword, home);
    return String(token);
  }

  async close(): Promise<void> {
    this.redis.disconnect();
    await this.at.close();
  }
}
