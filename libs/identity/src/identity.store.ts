import { cardStillOpens, helpedBySession } from '@youhui/community';
import type { Statement, Tx } from '@youhui/platform';

export interface PersonRow {
  readonly login: string;
  /** Null for who signs in by phone only. */
  readonly passwordHash: string | null;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly memberNo: string | null;
  readonly merchantNo: string | null;
  /** From this moment on the person does not come in any more. */
  readonly accessUntil: Date | null;
  readonly deactivated: boolean;
  /** Somebody else knows the password: it was made for them. */
  readonly mustChangePassword: boolean;
}

/** How a session was opened. */
export type OpenedBy = 'password' | 'phone' | 'till' | 'card';
/** What proved who it is besides: nothing, nothing because nothing is asked for here, or the second factor. */
export type SecondFactorOfSession = 'none' | 'exempt' | 'passed';

export type NewPerson = Omit<PersonRow, 'deactivated'>;

/** Whether somebody may come in at this moment, whatever they know. */
export const mayEnter = ({ deactivated, accessUntil }: PersonRow, at: Date): boolean =>
  !deactivated && (accessUntil === null || accessUntil > at);

export interface SessionRow {
  readonly sessionId: string;
  readonly tokenHash: Buffer;
  readonly login: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly openedBy: OpenedBy;
  readonly secondFactor: SecondFactorOfSession;
  /** When it was opened or given another token: idle time is counted from here. */
  readonly lastSeenAt: Date;
  readonly device: string | null;
  readonly network: string | null;
  /** Both or neither: the till it was opened at, and the shift there. */
  readonly terminalNo?: string;
  readonly shiftId?: string;
  /** The service desk's device at which it was opened by card. */
  readonly deskDeviceNo?: number;
  /** The card that opened it there. */
  readonly cardNo?: string;
  /** The one of several roles that it works as; none for all of them. */
  readonly actingAs?: string | null;
}

export const personColumns = `p.login, p.password_hash as "passwordHash", p.display_name as "displayName", p.roles, p.member_no as "memberNo", p.merchant_no as "merchantNo",
       p.access_until as "accessUntil", p.deactivated_at is not null as deactivated, p.must_change_password as "mustChangePassword"`;

export async function readPerson(tx: Tx, communityId: string, login: string): Promise<PersonRow | undefined> {
  const [row] = await tx.query<PersonRow>(
    `select ${personColumns} from identity_person p where p.community_id = $1 and p.login = $2`,
    [communityId, login],
  );
  return row;
}

/** What anybody knows of a community: its code and its name; and whether it is a demo, where passwords are shown to all. */
export async function readNames(
  tx: Tx,
  communityId: string,
): Promise<{ readonly names: readonly string[]; readonly isDemo: boolean }> {
  const [row] = await tx.query<{ code: string; name: string; isDemo: boolean }>(
    'select code, name, is_demo as "isDemo" from community where community_id = $1',
    [communityId],
  );
  return { names: row ? [row.code, row.name] : [], isDemo: row?.isDemo ?? false };
}

/** Whether somebody has opened a session in this network before. */
export async function hasEnteredFrom(tx: Tx, communityId: string, login: string, network: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from identity_session where community_id = $1 and login = $2 and network = $3 limit 1',
    [communityId, login, network],
  );
  return rows.length > 0;
}

/** Whether anybody of the community has opened a session in this network before. */
export async function anybodyEnteredFrom(tx: Tx, communityId: string, network: string): Promise<boolean> {
  const rows = await tx.query('select 1 from identity_session where community_id = $1 and network = $2 limit 1', [
    communityId,
    network,
  ]);
  return rows.length > 0;
}

export async function insertPerson(tx: Tx, communityId: string, person: NewPerson, at: Date): Promise<void> {
  await tx.query(
    `insert into identity_person (community_id, login, password_hash, display_name, roles, member_no, merchant_no, created_at, access_until, must_change_password)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      communityId,
      person.login,
      person.passwordHash,
      person.displayName,
      person.roles,
      person.memberNo,
      person.merchantNo,
      at,
      person.accessUntil,
      person.mustChangePassword,
    ],
  );
}

export async function insertSession(tx: Tx, communityId: string, session: SessionRow): Promise<void> {
  await tx.query(
    `insert into identity_session (community_id, session_id, token_hash, login, created_at, expires_at, opened_by,
       second_factor, last_seen_at, device, network, terminal_no, shift_id, acting_as, desk_device_no, card_no)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      communityId,
      session.sessionId,
      session.tokenHash,
      session.login,
      session.createdAt,
      session.expiresAt,
      session.openedBy,
      session.secondFactor,
      session.lastSeenAt,
      session.device,
      session.network,
      session.terminalNo,
      session.shiftId,
      session.actingAs,
      session.deskDeviceNo,
      session.cardNo,
    ],
  );
}

export interface PersonOfSessionRow extends PersonRow {
  readonly tokenHash: Buffer;
  readonly sessionId: string;
  readonly expiresAt: Date;
  readonly secondFactor: SecondFactorOfSession;
  readonly lastSeenAt: Date;
  readonly terminalNo: string | null;
  readonly shiftId: string | null;
  readonly deskDeviceNo: number | null;
  readonly actingAs: string | null;
  /** Whom the person helps, and when that is over, in milliseconds; null where they help nobody. */
  readonly helps: readonly (readonly [memberNo: string, untilMs: number])[] | null;
  /** Shops that the person's household runs; null where none, and for residents, who decide about nobody. */
  readonly householdMerchantNos: readonly string[] | null;
}

/** Shops run by somebody of the household of the member `p`, or by that member under another name. */
const shopsOfHousehold = `(select array_agg(distinct o.merchant_no) from member me
  join identity_person o on o.community_id = me.community_id and o.merchant_no is not null and o.deactivated_at is null
    and 'merchant_owner' = any(o.roles)
  join member om on om.community_id = o.community_id and om.member_no = o.member_no
    and (om.member_no = me.member_no or om.household_no = me.household_no)
  where me.community_id = $1 and me.member_no = p.member_no)`;

/** Finds the people of those of the sessions that are not revoked, where they, and the card that opened it, still count. */
export const peopleOfSessions = (communityId: string, tokenHashes: readonly Buffer[]): Statement => ({
  text: `select ${personColumns}, s.token_hash as "tokenHash", s.expires_at as "expiresAt",
       s.session_id as "sessionId", s.second_factor as "secondFactor", coalesce(s.last_seen_at, s.created_at) as "lastSeenAt",
       s.terminal_no as "terminalNo", s.shift_id as "shiftId", s.desk_device_no as "deskDeviceNo", s.acting_as as "actingAs",
       case when p.member_no is not null then ${helpedBySession} end as helps,
       case when p.member_no is not null and not p.roles <@ array['resident', 'volunteer'] then ${shopsOfHousehold} end as "householdMerchantNos"
     from identity_session s join identity_person p using (community_id, login)
     where s.community_id = $1 and s.token_hash = any($2::bytea[]) and s.revoked_at is null and p.deactivated_at is null
       and (s.opened_by <> 'card' or ${cardStillOpens})`,
  values: [communityId, tokenHashes],
});

export async function revokeSession(tx: Tx, communityId: string, tokenHash: Buffer, at: Date): Promise<boolean> {
  const rows = await tx.query(
    'update identity_session set revoked_at = $3 where community_id = $1 and token_hash = $2 and revoked_at is null returning login',
    [communityId, tokenHash, at],
  );
  return rows.length > 0;
}
