import type { Tx } from '@youhui/platform';
import { mayEnter, personColumns, type PersonRow } from './identity.store';

/** Everybody who is an administrator by role; nobody else changes people before the transaction ends. */
export async function holdAdministrators(tx: Tx, communityId: string, at: Date): Promise<PersonRow[]> {
  await tx.query(
    `select from identity_person where community_id = $1 and 'administrator' = any(roles) order by login for no key update`,
    [communityId],
  );
  // Asked again: whoever was waited for may have made or unmade one.
  const rows = await tx.query<PersonRow>(
    `select ${personColumns} from identity_person p where p.community_id = $1 and 'administrator' = any(p.roles) order by p.login`,
    [communityId],
  );
  return rows.filter((row) => mayEnter(row, at));
}

export async function setRoles(tx: Tx, communityId: string, login: string, roles: readonly string[]): Promise<void> {
  await tx.query('update identity_person set roles = $3 where community_id = $1 and login = $2', [
    communityId,
    login,
    roles,
  ]);
}

export async function setDeactivated(tx: Tx, communityId: string, login: string, at: Date | null): Promise<void> {
  await tx.query('update identity_person set deactivated_at = $3 where community_id = $1 and login = $2', [
    communityId,
    login,
    at,
  ]);
}

/** A password that somebody else made for the person. */
export async function setFirstPassword(
  tx: Tx,
  communityId: string,
  login: string,
  passwordHash: string,
): Promise<void> {
  await tx.query(
    'update identity_person set password_hash = $3, must_change_password = true where community_id = $1 and login = $2',
    [communityId, login, passwordHash],
  );
}

/** As which role a session works from now on; false when it is no session any more. */
export async function setActingAs(
  tx: Tx,
  communityId: string,
  tokenHash: Buffer,
  role: string | null,
): Promise<boolean> {
  const rows = await tx.query(
    `update identity_session set acting_as = $3
     where community_id = $1 and token_hash = $2 and revoked_at is null returning login`,
    [communityId, tokenHash, role],
  );
  return rows.length > 0;
}

/** Roles of power that wait for another administrator's word, or had it. */
export interface RoleRequestRow {
  readonly requestId: string;
  readonly login: string;
  readonly roles: readonly string[];
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly agreed: boolean | null;
}

export const requestColumns = `r.request_id as "requestId", r.login, r.roles, r.asked_at as "askedAt", r.asked_by as "askedBy",
  r.decided_at as "decidedAt", r.decided_by as "decidedBy", r.agreed`;

export async function insertRequest(tx: Tx, communityId: string, row: RoleRequestRow): Promise<void> {
  await tx.query(
    `insert into role_request (community_id, request_id, login, roles, asked_at, asked_by, decided_at, decided_by, agreed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      communityId,
      ...[row.requestId, row.login, row.roles, row.askedAt, row.askedBy],
      ...[row.decidedAt, row.decidedBy, row.agreed],
    ],
  );
}

/** A request that nobody has decided about; nobody does before the transaction ends. */
export async function holdOpenRequest(
  tx: Tx,
  communityId: string,
  requestId: string,
): Promise<RoleRequestRow | undefined> {
  const [row] = await tx.query<RoleRequestRow>(
    `select ${requestColumns} from role_request r
     where r.community_id = $1 and r.request_id = $2 and r.decided_at is null for update`,
    [communityId, requestId],
  );
  return row;
}

export async function decideRequest(
  tx: Tx,
  communityId: string,
  requestId: string,
  decision: { readonly at: Date; readonly by: string; readonly agreed: boolean },
): Promise<void> {
  await tx.query(
    'update role_request set decided_at = $3, decided_by = $4, agreed = $5 where community_id = $1 and request_id = $2',
    [communityId, requestId, decision.at, decision.by, decision.agreed],
  );
}

/** Turns down what waits for somebody, and what they asked for others. */
export async function dropRequestsOf(tx: Tx, communityId: string, login: string, at: Date, by: string): Promise<void> {
  await tx.query(
    `update role_request set decided_at = $3, decided_by = $4, agreed = false
     where community_id = $1 and decided_at is null and (login = $2 or asked_by = 'person:' || $2)`,
    [communityId, login, at, by],
  );
}
