import type { Statement, Tx } from '@youhui/platform';

/** A key as screens may know it: without anything of its token. */
export interface ApiKey {
  readonly keyNo: number;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly merchantNo: string | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date;
  /** The key that it takes over from. */
  readonly replaces: number | null;
  /** From when it counts for nothing, if that was said before it expired; may lie ahead. */
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  /** To within five minutes. */
  readonly lastUsedAt: Date | null;
}

const columns = `k.key_no as "keyNo", k.name, k.scopes, k.merchant_no as "merchantNo", k.created_at as "createdAt",
  k.created_by as "createdBy", k.expires_at as "expiresAt", k.replaces, k.ended_at as "endedAt", k.ended_by as "endedBy",
  k.last_used_at as "lastUsedAt"`;

/** Until the transaction ends nobody else makes a key of the community. */
export async function holdApiKeys(tx: Tx, communityId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('api_key:' || $1::text, 0))`, [communityId]);
}

/** Keys that nobody has ended and that have not expired. */
export async function countApiKeys(tx: Tx, communityId: string, at: Date): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*) as count from api_key where community_id = $1 and ended_at is null and expires_at > $2',
    [communityId, at],
  );
  return row?.count ?? 0;
}

export interface NewApiKeyRow {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly merchantNo: string | null;
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date;
  readonly replaces: number | null;
}

/** Makes a key with the next number of the community, which the caller holds. */
export async function insertApiKey(tx: Tx, communityId: string, key: NewApiKeyRow): Promise<ApiKey> {
  const [row] = await tx.query<ApiKey>(
    `insert into api_key as k (community_id, key_no, name, scopes, merchant_no, token_hash, created_at, created_by, expires_at, replaces)
     select $1::uuid, coalesce(max(key_no), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9::integer from api_key where community_id = $1::uuid
     returning ${columns}`,
    [
      communityId,
      key.name,
      key.scopes,
      key.merchantNo,
      key.tokenHash,
      key.createdAt,
      key.createdBy,
      key.expiresAt,
      key.replaces,
    ],
  );
  return row as ApiKey;
}

/** The key, and until the transaction ends nobody else ends it. */
export async function holdApiKey(tx: Tx, communityId: string, keyNo: number): Promise<ApiKey | undefined> {
  const [row] = await tx.query<ApiKey>(
    `select ${columns} from api_key k where k.community_id = $1 and k.key_no = $2 for no key update`,
    [communityId, keyNo],
  );
  return row;
}

export async function endApiKey(
  tx: Tx,
  communityId: string,
  end: { readonly keyNo: number; readonly at: Date; readonly by: string },
): Promise<ApiKey> {
  const [row] = await tx.query<ApiKey>(
    `update api_key k set ended_at = $3, ended_by = $4 where k.community_id = $1 and k.key_no = $2 returning ${columns}`,
    [communityId, end.keyNo, end.at, end.by],
  );
  return row as ApiKey;
}

/** Those that count first, then the others, the latest first. */
export const listApiKeys = (communityId: string, at: Date, limit: number): Statement => ({
  text: `select ${columns} from api_key k where k.community_id = $1
     order by (k.expires_at > $2 and coalesce(k.ended_at > $2, true)) desc, k.key_no desc limit $3`,
  values: [communityId, at, limit],
});

export interface ApiKeyOfTokenRow {
  readonly tokenHash: Buffer;
  readonly keyNo: number;
  readonly scopes: readonly string[];
  readonly merchantNo: string | null;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export const apiKeysOfTokens = (communityId: string, tokenHashes: readonly Buffer[]): Statement => ({
  text: `select k.token_hash as "tokenHash", k.key_no as "keyNo", k.scopes, k.merchant_no as "merchantNo",
       k.expires_at as "expiresAt", k.ended_at as "endedAt", k.last_used_at as "lastUsedAt"
     from api_key k where k.community_id = $1 and k.token_hash = any($2::bytea[])`,
  values: [communityId, tokenHashes],
});

/** Unless somebody else has written it since `unlessAfter`. */
export const writeApiKeyUse = (communityId: string, keyNo: number, at: Date, unlessAfter: Date): Statement => ({
  text: `update api_key set last_used_at = $3
     where community_id = $1 and key_no = $2 and (last_used_at is null or last_used_at <= $4)`,
  values: [communityId, keyNo, at, unlessAfter],
});
