import { refuse, type Refusal } from '@youhui/kernel';
import type { Database, Tries, Tx } from '@youhui/platform';
import { uuidv7 } from 'uuidv7';
import { coarseNetwork, type CameFrom } from './came-from';
import { signedInAs, type SignedIn } from './find-actor';
import { readPerson, type PersonRow, type SecondFactorOfSession } from './identity.store';
import type { NewSession } from './open-session';
import { passwordFits } from './passwords';
import { hashOfToken, newSessionToken } from './session-token';
import { replaceSession } from './sessions.store';

/** Somebody who looks after their own account, in a session that they opened with a password or a phone. */
export interface OwnCall {
  readonly signedIn: SignedIn;
  readonly from: CameFrom;
}

export const ownOf = ({ signedIn, from }: OwnCall) => ({
  communityId: signedIn.communityId,
  login: signedIn.person.login,
  sessionId: signedIn.session.sessionId,
  network: coarseNetwork(from.clientAddress),
});

/** Ten wrong passwords within five minutes for one's own account from one network: an open session is no way to guess it. */
const ofPassword = { kind: 'own-password', most: 10, withinSeconds: 300 };

/**
 * Whether somebody who is signed in knows their password, which nobody learns from a session left open. Who has none,
 * because they sign in by phone, is not asked. Refusals: `TOO_MANY_TRIES`, `PASSWORD_WRONG`.
 */
export async function knowsPassword(
  database: Database,
  tries: Tries,
  call: OwnCall,
  password: string | null | undefined,
): Promise<PersonRow | Refusal> {
  const { communityId, login, network } = ownOf(call);
  const person = await database.inCommunity(communityId, (tx) => readPerson(tx, communityId, login));
  if (!person) throw new Error(`${login} is signed in and is not there`);
  if (person.passwordHash === null) return person;
  const count = { ...ofPassword, who: [communityId, login, network] };
  if (!(await tries.take(count))) return refuse('TOO_MANY_TRIES');
  if (!(await passwordFits(person.passwordHash, password ?? ''))) return refuse('PASSWORD_WRONG');
  await tries.forget(count);
  return person;
}

/**
 * The session goes on under another token, until the same time; the one before is worth nothing from here on. Undefined
 * when it has ended meanwhile, or somebody else was quicker to change it.
 */
export async function renewToken(
  tx: Tx,
  { signedIn }: OwnCall,
  at: Date,
  {
    secondFactor = signedIn.session.secondFactor,
    mustChangePassword = signedIn.mustChangePassword,
  }: { readonly secondFactor?: SecondFactorOfSession; readonly mustChangePassword?: boolean } = {},
): Promise<NewSession | undefined> {
  const { communityId, person, session, expiresAt } = signedIn;
  const token = newSessionToken(communityId);
  const standing = { sessionId: uuidv7(), secondFactor, expiresAt, actingAs: signedIn.actingAs };
  const before = { login: person.login, sessionId: session.sessionId };
  const next = { ...standing, tokenHash: hashOfToken(token) };
  if (!(await replaceSession(tx, communityId, before, next, at))) return undefined;
  const row = { ...person, passwordHash: null, accessUntil: expiresAt, deactivated: false, mustChangePassword };
  return { token, signedIn: signedInAs(communityId, row, standing) };
}
