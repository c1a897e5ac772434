import type { Tx } from '@youhui/platform';
import type { ReadingPurpose } from './purposes';

export interface AccessRow {
  readonly accessId: string;
  readonly memberNo: string;
  readonly purpose: ReadingPurpose;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly granted: boolean | null;
  readonly until: Date | null;
}

const columns = `access_id as "accessId", member_no as "memberNo", purpose, requested_at as "requestedAt", requested_by as "requestedBy",
  decided_at as "decidedAt", decided_by as "decidedBy", granted, until`;

export async function addAccess(tx: Tx, communityId: string, row: AccessRow): Promise<void> {
  await tx.query(
    `insert into personal_data_access (community_id, access_id, member_no, purpose, requested_at, requested_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [communityId, row.accessId, row.memberNo, row.purpose, row.requestedAt, row.requestedBy],
  );
}

export async function readAccess(tx: Tx, communityId: string, accessId: string): Promise<AccessRow | undefined> {
  const [row] = await tx.query<AccessRow>(
    `select ${columns} from personal_data_access where community_id = $1 and access_id = $2 for update`,
    [communityId, accessId],
  );
  return row;
}

/** The request of this actor that waits, if one does. */
export async function waitingAccess(
  tx: Tx,
  communityId: string,
  memberNo: string,
  by: string,
): Promise<AccessRow | undefined> {
  const [row] = await tx.query<AccessRow>(
    `select ${columns} from personal_data_access
     where community_id = $1 and member_no = $2 and requested_by = $3 and decided_at is null limit 1`,
    [communityId, memberNo, by],
  );
  return row;
}

/** What lets this actor read now. */
export async function openAccess(
  tx: Tx,
  communityId: string,
  memberNo: string,
  by: string,
  at: Date,
): Promise<AccessRow | undefined> {
  const [row] = await tx.query<AccessRow>(
    `select ${columns} from personal_data_access where community_id = $1 and member_no = $2 and requested_by = $3
       and granted and until > $4 and decided_at <= $4 order by until desc limit 1`,
    [communityId, memberNo, by, at],
  );
  return row;
}

/** Requests that wait, the oldest first. 100 at most. */
export function accessesWaiting(tx: Tx, communityId: string): Promise<AccessRow[]> {
  return tx.query<AccessRow>(
    `select ${columns} from personal_data_access where community_id = $1 and decided_at is null order by requested_at, access_id limit 100`,
    [communityId],
  );
}

export async function decideAccessRow(
  tx: Tx,
  communityId: string,
  accessId: string,
  decided: { at: Date; by: string; until: Date | null },
): Promise<void> {
  await tx.query(
    `update personal_data_access set decided_at = $3, decided_by = $4, granted = $5, until = $6
     where community_id = $1 and access_id = $2 and decided_at is null`,
    [communityId, accessId, decided.at, decided.by, decided.until !== null, decided.until],
  );
}

export interface ReadingRow {
  readonly readingId: string;
  readonly memberNo: string;
  readonly readAt: Date;
  readonly readBy: string;
  readonly fields: readonly string[];
  readonly purpose: string;
  readonly accessId: string | null;
}

export async function noteReading(tx: Tx, communityId: string, row: ReadingRow): Promise<void> {
  await tx.query(
    `insert into personal_data_reading (community_id, reading_id, member_no, read_at, read_by, fields, purpose, access_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [communityId, row.readingId, row.memberNo, row.readAt, row.readBy, row.fields, row.purpose, row.accessId],
  );
}

/** Who read the member's sealed data, the latest first. 500 at most. */
export function readingsOf(tx: Tx, communityId: string, memberNo: string): Promise<ReadingRow[]> {
  return tx.query<ReadingRow>(
    `select reading_id as "readingId", member_no as "memberNo", read_at as "readAt", read_by as "readBy", fields, purpose, access_id as "accessId"
     from personal_data_reading where community_id = $1 and member_no = $2 order by read_at desc, reading_id limit 500`,
    [communityId, memberNo],
  );
}
