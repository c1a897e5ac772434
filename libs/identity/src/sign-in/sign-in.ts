import { communityIdOfCode } from '@youhui/community';
import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import { networkOf, type Database, type Tries, type TryCount } from '@youhui/platform';
import { isBounded } from '../bounded-text';
import { mayEnter, readPerson } from '../identity.store';
import type { CameFrom } from '../came-from';
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

/**
 * Opens a session of twelve hours for somebody who knows the password; who has a second factor set up gets a ticket,
 * with which `CompleteSignIn` opens it. An unknown community, an unknown name, somebody without a password, whose access
 * is over or ended, and a wrong password take the same work and get the same answer.
 * Refusal: `SIGN_IN_FAILED`, also while ten failures within five minutes pause this name for this address.
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
    const person =
      communityId && (await this.database.inCommunity(communityId, (tx) => readPerson(tx, communityId, login)));
    const fits = await passwordFits(person ? person.passwordHash : undefined, password);
    const at = this.clock.now();
    if (!communityId || !person || !fits || !mayEnter(person, at)) return refuse('SIGN_IN_FAILED');
    await this.tries.forget(failuresOf(order));
    const { database, factors } = this;
    return enter({ database, factors }, communityId, person, { openedBy: 'password', from: order, at });
  }
}
