import type { Database } from '@youhui/platform';
import { signedInAs, type SignedIn } from './find-actor';
import { insertSession, type PersonRow } from './identity.store';
import { hashOfToken, newSessionToken } from './session-token';

export interface NewSession {
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly signedIn: SignedIn;
}

const sessionHours = 12;

/** Opens a session of twelve hours, or until their access ends, for somebody who has proved to be this person. */
export async function openSession(
  database: Database,
  communityId: string,
  person: PersonRow,
  createdAt: Date,
): Promise<NewSession> {
  const token = newSessionToken(communityId);
  const inHours = createdAt.getTime() + sessionHours * 3_600_000;
  const expiresAt = new Date(Math.min(inHours, person.accessUntil?.getTime() ?? inHours));
  await database.inCommunity(communityId, (tx) =>
    insertSession(tx, communityId, { tokenHash: hashOfToken(token), login: person.login, createdAt, expiresAt }),
  );
  return { token, signedIn: signedInAs(communityId, person, expiresAt) };
}
