import { communityIdOfCode } from '@youhui/community';
import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import { networkOf, type Database, type Tries, type TryCount } from '@youhui/platform';
import { isBounded } from '../bounded-text';
import { coarseNetwork, type CameFrom } from '../came-from';
import { hasEnteredFrom, mayEnter, readPerson } from '../identity.store';
import { enter, type NewSession, type SecondFactorNeeded } from '../open-session';
import { passwordFits } from '../passwords';
import type { SecondFactors } from '../second-factors';

export type { NewSession, SecondFactorNeeded } from '../open-session';

/** Where the attempt comes from: failures are counted by address too. */
export interface SignInOrder extends CameFrom {
  readonly communityCode: string;
  readonly login: string;
  readonly password: string;
}

/** Ten sign-ins may fail within five minutes for one name from one address, and no more until they are over. */
const failuresOf = ({ communityCode, login, clientAddress }: SignInOrder): TryCount => ({
  kind: 'sign-in',
  who: [communityCode, login, networkOf(clientAddress)],
  most: 10,
  withinSeconds: 300,
});

const day = 86_400;

/**
 * What may fail where somebody has never signed in before: fifty times a day for one name from everywhere together, and
 * a hundred times an hour for all names from one address. Where the owner of a name has been, neither count asks
 * anything: who guesses from elsewhere keeps nobody out.
 */
const failuresOfStranger = ({ communityCode, login, clientAddress }: SignInOrder): TryCount[] => [
  { kind: 'sign-in-address', who: [communityCode, networkOf(clientAddress)], most: 100, withinSeconds: 3600 },
  { kind: 'sign-in-strangers', who: [communityCode, login], most: 50, withinSeconds: day },
];

/**
 * Opens a session of twelve hours for somebody who knows the password; who has a second factor set up gets a ticket,
 * with which `CompleteSignIn` opens it. An unknown community, an unknown name, somebody without a password, whose access
 * is over or ended, and a wrong password take the same work and get the same answer.
 * Refusal: `SIGN_IN_FAILED`, also while ten failures within five minutes pause this name for this address; and, from a
 * network where this name has never signed in, after fifty failures of the name within a day from all such networks, or a
 * hundred of the address within an hour.
 */
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly clock: Clock,
    private readonly factors?: SecondFactors,
  ) {}

  async execute(order: SignInOrder): Promise<NewSession | SecondFactorNeeded | Refusal> {
    const { communityCode, login, password } = order;
    if (!isBounded(communityCode, 64) || !isBounded(login, 64)) return refuse('SIGN_IN_FAILED');
    if (!(await this.tries.take(failuresOf(order)))) return refuse('SIGN_IN_FAILED');
    const communityId = await this.database.acrossCommunities((tx) => communityIdOfCode(tx, communityCode));
    const [person, known] = communityId ? await this.read(communityId, order) : [undefined, false];
    const strangers = known ? [] : failuresOfStranger(order);
    if (!(await this.allow(strangers, false))) return refuse('SIGN_IN_FAILED');
    const fits = await passwordFits(person ? person.passwordHash : undefined, password);
    const at = this.clock.now();
    const failed = !communityId || !person || !fits || !mayEnter(person, at);
    if (!(await this.allow(strangers, failed)) || failed) return refuse('SIGN_IN_FAILED');
    await this.tries.forget(failuresOf(order));
    const { database, factors } = this;
    return enter({ database, factors }, communityId, person, { openedBy: 'password', from: order, at });
  }

  /** Who has this name, and whether they have signed in where this comes from. */
  private read(communityId: string, { login, clientAddress }: SignInOrder) {
    return this.database.inCommunity(
      communityId,
      async (tx) =>
        [
          await readPerson(tx, communityId, login),
          await hasEnteredFrom(tx, communityId, login, coarseNetwork(clientAddress)),
        ] as const,
    );
  }

  /** Each of them is told, in this order, until one has none left. */
  private async allow(counts: readonly TryCount[], failed: boolean): Promise<boolean> {
    for (const count of counts) if (!(await this.tries.allows(count, failed))) return false;
    return true;
  }
}
