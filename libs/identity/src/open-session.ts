import { refuse, type Refusal } from '@youhui/kernel';
import type { Database, Tx } from '@youhui/platform';
import { uuidv7 } from 'uuidv7';
import { coarseNetwork, deviceOf, type CameFrom } from './came-from';
import { signedInAs, type SignedIn } from './find-actor';
import { insertSession, type OpenedBy, type PersonRow, type SecondFactorOfSession } from './identity.store';
import { insertTicket, readDemand } from './second-factor.store';
import type { SecondFactors } from './second-factors';
import { hashOfToken, newSessionToken } from './session-token';
import { holdPassword } from './sessions.store';

export interface NewSession {
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly signedIn: SignedIn;
}

/** The password is right, and a code is asked for: the ticket and the code together open the session. */
export interface SecondFactorNeeded {
  /** Shown once; only its hash is kept. For five minutes, five tries, one session and the network it was given to. */
  readonly ticket: string;
  readonly expiresAt: Date;
}

const sessionHours = 12;
const ticketMs = 5 * 60_000;

export interface Entrance {
  readonly openedBy: Exclude<OpenedBy, 'till' | 'card'>;
  readonly from: CameFrom;
  readonly at: Date;
}

/**
 * Opens a session of twelve hours, or until their access ends, for somebody who has proved to be this person, in the
 * caller's transaction.
 */
export async function openSession(
  tx: Tx,
  communityId: string,
  person: PersonRow,
  { openedBy, from, at, secondFactor }: Entrance & { readonly secondFactor: SecondFactorOfSession },
): Promise<NewSession> {
  const token = newSessionToken(communityId);
  const inHours = at.getTime() + sessionHours * 3_600_000;
  const expiresAt = new Date(Math.min(inHours, person.accessUntil?.getTime() ?? inHours));
  const standing = { sessionId: uuidv7(), secondFactor, expiresAt };
  await insertSession(tx, communityId, {
    ...standing,
    tokenHash: hashOfToken(token),
    login: person.login,
    createdAt: at,
    lastSeenAt: at,
    openedBy,
    device: deviceOf(from.userAgent),
    network: coarseNetwork(from.clientAddress),
  });
  return { token, signedIn: signedInAs(communityId, person, standing) };
}

/**
 * A session for whoever has no second factor set up; for others a ticket to show a code with.
 * Refusal: `SIGN_IN_FAILED`, when the password was replaced while it was compared.
 */
export function enter(
  { database, factors }: { readonly database: Database; readonly factors?: SecondFactors },
  communityId: string,
  person: PersonRow,
  entrance: Entrance,
): Promise<NewSession | SecondFactorNeeded | Refusal> {
  return database.inCommunity(communityId, async (tx) => {
    // Whoever sets another password ends every session there is: this one waits for them, or they for this one.
    if (
      entrance.openedBy === 'password' &&
      !(await holdPassword(tx, communityId, person.login, person.passwordHash ?? ''))
    )
      return refuse('SIGN_IN_FAILED');
    const { isSet, isDemo } = await readDemand(tx, communityId, person.login);
    const exempt = factors?.exempts({ isDemo }) ?? true;
    if (!isSet) return openSession(tx, communityId, person, { ...entrance, secondFactor: exempt ? 'exempt' : 'none' });
    const ticket = newSessionToken(communityId);
    const expiresAt = new Date(entrance.at.getTime() + ticketMs);
    await insertTicket(tx, communityId, {
      ticketHash: hashOfToken(ticket),
      login: person.login,
      openedBy: entrance.openedBy,
      network: coarseNetwork(entrance.from.clientAddress),
      openedAt: entrance.at,
      expiresAt,
    });
    return { ticket, expiresAt };
  });
}
