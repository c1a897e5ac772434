import type { Tx } from '@youhui/platform';
import { insertSession, type OpenedBy, type SecondFactorOfSession, type SessionRow } from './identity.store';

/** A session as its owner sees it. */
export interface SessionOfPerson {
  readonly sessionId: string;
  readonly openedBy: OpenedBy;
  readonly secondFactor: SecondFactorOfSession;
  /** Such as `Chrome · Windows`; null when nothing is known, and at tills. */
  readonly device: string | null;
  /** The neighbourhood of the address, such as `203.0.113.x`. */
  readonly network: string | null;
  readonly terminalNo: string | null;
  readonly createdAt: Date;
  /** To within five minutes. */
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export const mostSessionsShown = 100;

/** The sessions of somebody that are open, the latest seen first. */
export function readSessionsOf(tx: Tx, communityId: string, login: string, at: Date): Promise<SessionOfPerson[]> {
  return tx.query<SessionOfPerson>(
    `select session_id as "sessionId", opened_by as "openedBy", second_factor as "secondFactor", device, network,
       terminal_no as "terminalNo", created_at as "createdAt", coalesce(last_seen_at, created_at) as "lastSeenAt",
       expires_at as "expiresAt"
     from identity_session
     where community_id = $1 and login = $2 and revoked_at is null and expires_at > $3
     order by coalesce(last_seen_at, created_at) desc, session_id limit ${mostSessionsShown}`,
    [communityId, login, at],
  );
}

/** Ends one session of somebody: false when they have no such session open. */
export async function endSessionOf(
  tx: Tx,
  communityId: string,
  { login, sessionId, at }: { readonly login: string; readonly sessionId: string; readonly at: Date },
): Promise<boolean> {
  const rows = await tx.query(
    `update identity_session set revoked_at = $4
     where community_id = $1 and login = $2 and session_id = $3 and revoked_at is null and expires_at > $4 returning login`,
    [communityId, login, sessionId, at],
  );
  return rows.length > 0;
}

/** Ends the sessions of somebody but this one, those at tills too; gives how many. */
export async function endOtherSessionsOf(
  tx: Tx,
  communityId: string,
  { login, sessionId, at }: { readonly login: string; readonly sessionId: string; readonly at: Date },
): Promise<number> {
  const rows = await tx.query(
    `update identity_session set revoked_at = $4
     where community_id = $1 and login = $2 and session_id <> $3 and revoked_at is null and expires_at > $4 returning login`,
    [communityId, login, sessionId, at],
  );
  return rows.length;
}

/** Puts a session in the place of one that is open: false, and nothing done, when that has ended meanwhile. */
export async function replaceSession(
  tx: Tx,
  communityId: string,
  before: { readonly login: string; readonly sessionId: string },
  next: Pick<SessionRow, 'sessionId' | 'tokenHash' | 'secondFactor'>,
  at: Date,
): Promise<boolean> {
  type Kept = Pick<SessionRow, 'createdAt' | 'expiresAt' | 'openedBy' | 'device' | 'network' | 'actingAs'>;
  const [row] = await tx.query<Kept>(
    `update identity_session set revoked_at = $4
     where community_id = $1 and login = $2 and session_id = $3 and revoked_at is null
     returning created_at as "createdAt", expires_at as "expiresAt", opened_by as "openedBy", device, network,
       acting_as as "actingAs"`,
    [communityId, before.login, before.sessionId, at],
  );
  if (!row) return false;
  await insertSession(tx, communityId, { ...row, ...next, login: before.login, lastSeenAt: at });
  return true;
}

/**
 * Whether it is this password's hash that counts, of somebody who has not been deactivated; nobody changes either before
 * the transaction ends.
 */
export async function holdPassword(tx: Tx, communityId: string, login: string, hash: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from identity_person
     where community_id = $1 and login = $2 and password_hash = $3 and deactivated_at is null for no key update`,
    [communityId, login, hash],
  );
  return rows.length > 0;
}

export async function putPassword(tx: Tx, communityId: string, login: string, hash: string): Promise<void> {
  await tx.query(
    `update identity_person set password_hash = $3, must_change_password = false
     where community_id = $1 and login = $2`,
    [communityId, login, hash],
  );
}
