import type { Tx } from '@youhui/platform';
import type { Entrance } from './open-session';

export interface SecondFactorRow {
  /** Null when none is set up. */
  readonly secretSealed: Buffer | null;
  readonly setAt: Date | null;
  readonly lastStep: number;
  /** The one that is being set up, until when it can be confirmed. */
  readonly pendingSealed: Buffer | null;
  readonly pendingUntil: Date | null;
}

export async function readSecondFactor(
  tx: Tx,
  communityId: string,
  login: string,
): Promise<SecondFactorRow | undefined> {
  const [row] = await tx.query<SecondFactorRow>(
    `select secret_sealed as "secretSealed", set_at as "setAt", last_step as "lastStep",
       pending_sealed as "pendingSealed", pending_until as "pendingUntil"
     from identity_second_factor where community_id = $1 and login = $2`,
    [communityId, login],
  );
  return row;
}

/** What a sign-in asks once the password is right: whether a code is needed, and whether the community is a demo. */
export async function readDemand(
  tx: Tx,
  communityId: string,
  login: string,
): Promise<{ readonly isSet: boolean; readonly isDemo: boolean }> {
  const [row] = await tx.query<{ isSet: boolean; isDemo: boolean }>(
    `select is_demo as "isDemo", exists (select from identity_second_factor f
       where f.community_id = $1 and f.login = $2 and f.secret_sealed is not null) as "isSet"
     from community where community_id = $1`,
    [communityId, login],
  );
  return row ?? { isSet: false, isDemo: false };
}

/** Whether somebody has passed their second factor in this network before. */
export async function isKnownNetwork(tx: Tx, communityId: string, login: string, network: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from identity_session
     where community_id = $1 and login = $2 and network = $3 and second_factor = 'passed' limit 1`,
    [communityId, login, network],
  );
  return rows.length > 0;
}

/** As `readSecondFactor`; nobody changes it before the transaction ends. */
export async function holdSecondFactor(
  tx: Tx,
  communityId: string,
  login: string,
): Promise<SecondFactorRow | undefined> {
  await tx.query('select 1 from identity_second_factor where community_id = $1 and login = $2 for update', [
    communityId,
    login,
  ]);
  return readSecondFactor(tx, communityId, login);
}

export async function putPendingSecret(
  tx: Tx,
  communityId: string,
  pending: { readonly login: string; readonly sealed: Buffer; readonly until: Date },
): Promise<void> {
  await tx.query(
    `insert into identity_second_factor (community_id, login, pending_sealed, pending_until) values ($1, $2, $3, $4)
     on conflict (community_id, login) do update
       set pending_sealed = excluded.pending_sealed, pending_until = excluded.pending_until`,
    [communityId, pending.login, pending.sealed, pending.until],
  );
}

/** Makes the pending secret, which is held, the one that counts; its first step is used up. */
export async function confirmPendingSecret(
  tx: Tx,
  communityId: string,
  confirmed: { readonly login: string; readonly step: number; readonly at: Date },
): Promise<void> {
  await tx.query(
    `update identity_second_factor
     set secret_sealed = pending_sealed, set_at = $4, last_step = $3, pending_sealed = null, pending_until = null
     where community_id = $1 and login = $2`,
    [communityId, confirmed.login, confirmed.step, confirmed.at],
  );
}

/** Uses a step up: false when it, or one after it, was used before. */
export async function takeStep(tx: Tx, communityId: string, login: string, step: number): Promise<boolean> {
  const rows = await tx.query(
    `update identity_second_factor set last_step = $3
     where community_id = $1 and login = $2 and last_step < $3 and secret_sealed is not null returning login`,
    [communityId, login, step],
  );
  return rows.length > 0;
}

/** Forgets the secret: false when there was none. */
export async function forgetSecret(tx: Tx, communityId: string, login: string): Promise<boolean> {
  const rows = await tx.query(
    `update identity_second_factor
     set secret_sealed = null, set_at = null, last_step = 0, pending_sealed = null, pending_until = null
     where community_id = $1 and login = $2 and secret_sealed is not null returning login`,
    [communityId, login],
  );
  return rows.length > 0;
}

const stillGood = 'used_at is null and ended_at is null';

/** Ends the recovery codes that are left and keeps the hashes of new ones. */
export async function replaceRecoveryCodes(
  tx: Tx,
  communityId: string,
  login: string,
  hashes: readonly Buffer[],
  at: Date,
): Promise<void> {
  await tx.query(
    `update identity_recovery_code set ended_at = $3 where community_id = $1 and login = $2 and ${stillGood}`,
    [communityId, login, at],
  );
  if (hashes.length === 0) return;
  await tx.query(
    `insert into identity_recovery_code (community_id, login, code_hash, made_at)
     select $1, $2, hash, $4 from unnest($3::bytea[]) hash`,
    [communityId, login, hashes, at],
  );
}

export async function hasRecoveryCode(tx: Tx, communityId: string, login: string, hash: Buffer): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from identity_recovery_code where community_id = $1 and login = $2 and code_hash = $3 and ${stillGood}`,
    [communityId, login, hash],
  );
  return rows.length > 0;
}

/** Uses a recovery code up: false when it was used or ended before. */
export async function takeRecoveryCode(
  tx: Tx,
  communityId: string,
  login: string,
  hash: Buffer,
  at: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `update identity_recovery_code set used_at = $4
     where community_id = $1 and login = $2 and code_hash = $3 and ${stillGood} returning login`,
    [communityId, login, hash, at],
  );
  return rows.length > 0;
}

export async function countRecoveryCodes(tx: Tx, communityId: string, login: string): Promise<number> {
  const [row] = await tx.query<{ left: number }>(
    `select count(*)::int as left from identity_recovery_code where community_id = $1 and login = $2 and ${stillGood}`,
    [communityId, login],
  );
  return row?.left ?? 0;
}

export interface TicketRow {
  readonly ticketHash: Buffer;
  readonly login: string;
  readonly openedBy: Entrance['openedBy'];
  readonly network: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
}

export async function insertTicket(tx: Tx, communityId: string, ticket: TicketRow): Promise<void> {
  await tx.query(
    `insert into identity_ticket (community_id, ticket_hash, login, opened_by, network, opened_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [communityId, ticket.ticketHash, ticket.login, ticket.openedBy, ticket.network, ticket.openedAt, ticket.expiresAt],
  );
}

/** Takes one of a ticket's five tries; undefined when it is unknown, used, over, used up or from another network. */
export async function tryTicket(
  tx: Tx,
  communityId: string,
  { ticketHash, network, at }: { readonly ticketHash: Buffer; readonly network: string; readonly at: Date },
): Promise<Pick<TicketRow, 'login' | 'openedBy'> | undefined> {
  const [row] = await tx.query<Pick<TicketRow, 'login' | 'openedBy'>>(
    `update identity_ticket set tries = tries + 1
     where community_id = $1 and ticket_hash = $2 and network = $3 and expires_at > $4 and used_at is null and tries < 5
     returning login, opened_by as "openedBy"`,
    [communityId, ticketHash, network, at],
  );
  return row;
}

/** Whether nobody has used the ticket; nobody does before the transaction ends. */
export async function holdTicket(tx: Tx, communityId: string, ticketHash: Buffer): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from identity_ticket where community_id = $1 and ticket_hash = $2 and used_at is null for update',
    [communityId, ticketHash],
  );
  return rows.length > 0;
}

/** Uses up a ticket that is held. */
export async function takeTicket(tx: Tx, communityId: string, ticketHash: Buffer, at: Date): Promise<void> {
  await tx.query('update identity_ticket set used_at = $3 where community_id = $1 and ticket_hash = $2', [
    communityId,
    ticketHash,
    at,
  ]);
}

/** Whoever is being let in anew is not let in by a sign-in begun before. */
export async function endTicketsOf(tx: Tx, communityId: string, login: string, at: Date): Promise<void> {
  await tx.query(
    `update identity_ticket set used_at = $3
     where community_id = $1 and login = $2 and used_at is null and expires_at > $3`,
    [communityId, login, at],
  );
}
