import { communityIdOfCode } from '@youhui/community';
import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { signedInAs, type SignedIn } from '../find-actor';
import { insertSession, readPerson } from '../identity.store';
import { passwordFits } from '../passwords';
import { hashOfToken, newSessionToken } from '../session-token';
import type { SignInAttempts } from '../sign-in-attempts';

export interface SignInOrder {
  readonly communityCode: string;
  readonly login: string;
  readonly password: string;
  /** Where the attempt comes from: failures are counted by address too. */
  readonly clientAddress: string;
}

export interface NewSession {
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly signedIn: SignedIn;
}

export const sessionHours = 12;
const isBounded = (text: string, most: number) =>
  text.length > 0 && text.length <= most && !/\p{Cc}|\p{Cs}/u.test(text);

/**
 * Opens a session of twelve hours for somebody who knows the password. An unknown community, an unknown name and a
 * wrong password take the same work and get the same answer.
 * Refusal: `SIGN_IN_FAILED`, also while ten failures within five minutes pause this name for this address.
 */
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttempts,
    private readonly clock: Clock,
  ) {}

  async execute(order: SignInOrder): Promise<NewSession | Refusal> {
    const { communityCode, login, password } = order;
    if (!isBounded(communityCode, 64) || !isBounded(login, 64)) return refuse('SIGN_IN_FAILED');
    if (!(await this.attempts.take(order))) return refuse('SIGN_IN_FAILED');
    const communityId = await this.database.acrossCommunities((tx) => communityIdOfCode(tx, communityCode));
    const person =
      communityId && (await this.database.inCommunity(communityId, (tx) => readPerson(tx, communityId, login)));
    const fits = await passwordFits(person ? person.passwordHash : undefined, password);
    if (!communityId || !person || !fits) return refuse('SIGN_IN_FAILED');
    await this.attempts.forget(order);
    const token = newSessionToken(communityId);
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + sessionHours * 3_600_000);
    await this.database.inCommunity(communityId, (tx) =>
      insertSession(tx, communityId, { tokenHash: hashOfToken(token), login, createdAt, expiresAt }),
    );
    return { token, signedIn: signedInAs(communityId, person, expiresAt) };
  }
}
