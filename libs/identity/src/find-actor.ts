import type { Actor } from '@youhui/kernel';
import { GatheredRows, type Database } from '@youhui/platform';
import {
  mayEnter,
  peopleOfSessions,
  type PersonOfSessionRow,
  type PersonRow,
  type SecondFactorOfSession,
} from './identity.store';
import { deskIdleMs, isIdle, noteSeen } from './last-seen';
import { permissionsAtDesk, permissionsAtTill, permissionsOf } from './roles';
import { communityIdOfToken, hashOfToken } from './session-token';
import { isStaff } from './staff';

/** A person as screens may know them: without the password's hash. */
export interface Person {
  readonly login: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly memberNo: string | null;
  readonly merchantNo: string | null;
}

export interface SignedIn {
  readonly communityId: string;
  readonly person: Person;
  readonly actor: Actor;
  readonly expiresAt: Date;
  readonly session: SessionStanding;
  /** Until they have set up a second factor, the session of somebody who works here opens only what that needs. */
  readonly mustSetUpSecondFactor: boolean;
  /** The one of several roles that the session works as; null for all of them. */
  readonly actingAs: string | null;
  /** Somebody else made the password that was typed: until it is changed, the session opens only what that needs. */
  readonly mustChangePassword: boolean;
}

/** What an actor's rights depend on besides their roles. */
export interface SessionStanding {
  readonly sessionId: string;
  readonly secondFactor: SecondFactorOfSession;
  readonly actingAs?: string | null;
}

/** Every request asks: those that come together are answered together. A session that is revoked is none at once. */
const sessionsOf = new WeakMap<Database, GatheredRows<PersonOfSessionRow>>();

function sessionsIn(database: Database): GatheredRows<PersonOfSessionRow> {
  const sessions =
    sessionsOf.get(database) ??
    new GatheredRows<PersonOfSessionRow>(
      database,
      (communityId, hashes) =>
        peopleOfSessions(
          communityId,
          hashes.map((hash) => Buffer.from(hash, 'hex')),
        ),
      ({ tokenHash }) => tokenHash.toString('hex'),
    );
  sessionsOf.set(database, sessions);
  return sessions;
}

/**
 * Who a token speaks for; undefined when it is malformed, unknown, revoked or over, when the person may not come in now,
 * or when nobody used a session of staff for half an hour or one at a service desk's device for three minutes. That it was
 * used is noted every five minutes at most, every five seconds at such a device, and not at all when only `looking`.
 */
export async function findActor(
  database: Database,
  token: string,
  at: Date,
  { looking = false }: { readonly looking?: boolean } = {},
): Promise<SignedIn | undefined> {
  const communityId = communityIdOfToken(token);
  if (!communityId) return undefined;
  const row = await sessionsIn(database).one(communityId, hashOfToken(token).toString('hex'));
  if (!row || row.expiresAt <= at || !mayEnter(row, at)) return undefined;
  const { terminalNo, shiftId, deskDeviceNo } = row;
  const till = terminalNo !== null && shiftId !== null ? { terminalNo, shiftId } : undefined;
  const desk = deskDeviceNo !== null ? { deskDeviceNo } : undefined;
  if (desk && isIdle(row.lastSeenAt, at, deskIdleMs)) return undefined;
  if (!till && !desk && isStaff(row.roles) && isIdle(row.lastSeenAt, at)) return undefined;
  if (!looking) await noteSeen(database, communityId, row, at);
  const helps = row.helps?.filter(([, untilMs]) => untilMs > at.getTime()).map(([memberNo]) => memberNo);
  const signedIn = signedInAs(communityId, row, row, till ?? desk, helps);
  const { householdMerchantNos } = row;
  return householdMerchantNos ? { ...signedIn, actor: { ...signedIn.actor, householdMerchantNos } } : signedIn;
}

/** The paired till that a session was opened at, and the shift that stands there. */
export interface AtTill {
  readonly terminalNo: string;
  readonly shiftId: string;
}

/** The service desk's device at which a member signed in with card and PIN. */
export interface AtDesk {
  readonly deskDeviceNo: number;
}

export function signedInAs(
  communityId: string,
  row: PersonRow,
  { sessionId, secondFactor, expiresAt, actingAs: chosen = null }: SessionStanding & { readonly expiresAt: Date },
  place?: AtTill | AtDesk,
  helpsMemberNos: readonly string[] = [],
): SignedIn {
  const { login, displayName, roles, memberNo, merchantNo } = row;
  const till = place && 'terminalNo' in place ? place : undefined;
  const mustSetUpSecondFactor = !place && secondFactor === 'none' && isStaff(roles);
  const mustChangePassword = !place && row.mustChangePassword;
  // A role that was chosen and has been taken away since is none to act as. At a till and a service desk's device nobody chooses.
  const actingAs = !place && chosen !== null && roles.includes(chosen) ? chosen : null;
  const actor: Actor = {
    name: `person:${login}`,
    memberNo: memberNo ?? undefined,
    merchantNo: merchantNo ?? undefined,
    ...place,
    // At a till and a service desk's device nobody is anybody's family helper.
    ...(helpsMemberNos.length > 0 && !place ? { helpsMemberNos } : {}),
    permissions: till
      ? permissionsAtTill(roles)
      : place
        ? permissionsAtDesk(roles)
        : permissionsOf(mustSetUpSecondFactor || mustChangePassword ? [] : roles, actingAs),
  };
  const person = { login, displayName, roles, memberNo, merchantNo };
  const session = { sessionId, secondFactor, actingAs };
  return { communityId, person, actor, expiresAt, session, mustSetUpSecondFactor, mustChangePassword, actingAs };
}
