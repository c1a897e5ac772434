import type { Tx } from '@youhui/platform';

export interface PhoneMember {
  readonly memberNo: string;
  readonly displayName: string;
  readonly volunteer: boolean;
}

/** The members who share the number, by member number; its hash is one of these. */
export function membersOfPhone(
  tx: Tx,
  communityId: string,
  phoneHashes: readonly Buffer[],
  limit: number,
): Promise<PhoneMember[]> {
  return tx.query<PhoneMember>(
    `select m.member_no as "memberNo", m.display_name as "displayName", m.volunteer
     from member_phone p join member m using (community_id, member_no)
     where p.community_id = $1 and p.phone_hash = any($2::bytea[]) order by m.member_no limit $3`,
    [communityId, phoneHashes, limit],
  );
}

/** Undefined when no member has the phone; otherwise whether one who has it has signed in from this network before. */
export async function standingOfPhone(
  tx: Tx,
  communityId: string,
  phoneHashes: readonly Buffer[],
  network: string,
): Promise<{ readonly enteredHere: boolean } | undefined> {
  const [row] = await tx.query<{ known: boolean; enteredHere: boolean }>(
    `select count(*) > 0 as known, coalesce(bool_or(exists (
       select from identity_session s join identity_person i using (community_id, login)
       where s.community_id = $1 and i.member_no = p.member_no and s.network = $3)), false) as "enteredHere"
     from member_phone p where p.community_id = $1 and p.phone_hash = any($2::bytea[])`,
    [communityId, phoneHashes, network],
  );
  return row?.known ? { enteredHere: row.enteredHere } : undefined;
}

export interface PhoneRow {
  readonly memberNo: string;
  readonly phoneHash: Buffer;
  readonly phoneEnd: string;
  readonly setAt: Date;
  readonly setBy: string;
}

/** The hash of the number until now, if there was one; nobody else sets one before the transaction ends. */
export async function holdPhone(tx: Tx, communityId: string, memberNo: string): Promise<Buffer | undefined> {
  const [row] = await tx.query<{ phoneHash: Buffer }>(
    'select phone_hash as "phoneHash" from member_phone where community_id = $1 and member_no = $2 for update',
    [communityId, memberNo],
  );
  return row?.phoneHash;
}

/** False when there is no such member, or one who has left for good. */
export async function putPhone(tx: Tx, communityId: string, phone: PhoneRow): Promise<boolean> {
  const rows = await tx.query(
    `insert into member_phone (community_id, member_no, phone_hash, phone_end, set_at, set_by)
     select community_id, member_no, $3, $4, $5, $6 from member where community_id = $1 and member_no = $2 and closed_at is null
     on conflict (community_id, member_no) do update set phone_hash = excluded.phone_hash, phone_end = excluded.phone_end,
       set_at = excluded.set_at, set_by = excluded.set_by returning member_no`,
    [communityId, phone.memberNo, phone.phoneHash, phone.phoneEnd, phone.setAt, phone.setBy],
  );
  return rows.length > 0;
}

/** Keeps the number under the hash of now, where it is kept under one of before. */
export async function rehashPhone(
  tx: Tx,
  communityId: string,
  memberNo: string,
  [now, ...before]: readonly Buffer[],
): Promise<void> {
  if (before.length === 0) return;
  await tx.query(
    `update member_phone set phone_hash = $3
     where community_id = $1 and member_no = $2 and phone_hash = any($4::bytea[])`,
    [communityId, memberNo, now, before],
  );
}

/** Somebody who signs in without a password; who is there already stays as they are. */
export async function ensurePersonWithoutPassword(
  tx: Tx,
  communityId: string,
  person: { login: string; displayName: string; roles: readonly string[]; memberNo: string },
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into identity_person (community_id, login, display_name, roles, member_no, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (community_id, login) do nothing`,
    [communityId, person.login, person.displayName, person.roles, person.memberNo, at],
  );
}

/** Ends every session of somebody. */
export async function endSessionsOf(tx: Tx, communityId: string, login: string, at: Date): Promise<void> {
  await tx.query(
    'update identity_session set revoked_at = $3 where community_id = $1 and login = $2 and revoked_at is null',
    [communityId, login, at],
  );
}
