import type { Tx } from '@youhui/platform';

export interface MemberKeyRow {
  readonly memberNo: string;
  /** The fingerprint of the master key that wraps it. */
  readonly masterKey: string;
  /** Null once the key is dropped. */
  readonly wrappedKey: Buffer | null;
}

const columns = `member_no as "memberNo", master_key as "masterKey", wrapped_key as "wrappedKey"`;

export async function readMemberKey(tx: Tx, communityId: string, memberNo: string): Promise<MemberKeyRow | undefined> {
  const [row] = await tx.query<MemberKeyRow>(
    `select ${columns} from member_key where community_id = $1 and member_no = $2`,
    [communityId, memberNo],
  );
  return row;
}

/** The first of all who make it wins; the others find theirs with `readMemberKey`. */
export async function insertMemberKey(tx: Tx, communityId: string, key: MemberKeyRow, at: Date): Promise<void> {
  await tx.query(
    `insert into member_key (community_id, member_no, master_key, wrapped_key, made_at) values ($1, $2, $3, $4, $5)
     on conflict (community_id, member_no) do nothing`,
    [communityId, key.memberNo, key.masterKey, key.wrappedKey, at],
  );
}

/** For good, also where there was none: nothing can be sealed for this member any more. */
export async function dropMemberKey(tx: Tx, communityId: string, memberNo: string, at: Date): Promise<void> {
  await tx.query(
    `insert into member_key (community_id, member_no, master_key, made_at, dropped_at) values ($1, $2, 'none', $3, $3)
     on conflict (community_id, member_no) do update set wrapped_key = null, dropped_at = excluded.dropped_at
       where member_key.dropped_at is null`,
    [communityId, memberNo, at],
  );
}

/** Keys wrapped by another master key than this one, held until the transaction ends. */
export function keysToRewrap(tx: Tx, communityId: string, current: string, limit: number): Promise<MemberKeyRow[]> {
  return tx.query<MemberKeyRow>(
    `select ${columns} from member_key where community_id = $1 and master_key <> $2 and wrapped_key is not null
     order by member_no limit $3 for update`,
    [communityId, current, limit],
  );
}

export async function rewrap(tx: Tx, communityId: string, keys: readonly MemberKeyRow[]): Promise<void> {
  await tx.query(
    `update member_key k set master_key = n.master_key, wrapped_key = n.wrapped_key
     from unnest($2::text[], $3::text[], $4::bytea[]) as n(member_no, master_key, wrapped_key)
     where k.community_id = $1 and k.member_no = n.member_no`,
    [communityId, keys.map((k) => k.memberNo), keys.map((k) => k.masterKey), keys.map((k) => k.wrappedKey)],
  );
}

export async function countKeysToRewrap(tx: Tx, communityId: string, current: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*) as n from member_key where community_id = $1 and master_key <> $2 and wrapped_key is not null',
    [communityId, current],
  );
  return row?.n ?? 0;
}
