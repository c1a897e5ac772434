import type { Tx } from '@youhui/platform';

export interface DeletionRow {
  readonly deletionId: string;
  readonly memberNo: string;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  /** When it is carried out; until then it may be taken back. */
  readonly dueAt: Date;
  readonly cancelledAt: Date | null;
  readonly doneAt: Date | null;
}

const columns = `deletion_id as "deletionId", member_no as "memberNo", requested_at as "requestedAt", requested_by as "requestedBy",
  due_at as "dueAt", cancelled_at as "cancelledAt", done_at as "doneAt"`;

/** The one that waits or is carried out. */
export async function deletionOf(tx: Tx, communityId: string, memberNo: string): Promise<DeletionRow | undefined> {
  const [row] = await tx.query<DeletionRow>(
    `select ${columns} from member_deletion where community_id = $1 and member_no = $2 and cancelled_at is null`,
    [communityId, memberNo],
  );
  return row;
}

export async function readDeletion(tx: Tx, communityId: string, deletionId: string): Promise<DeletionRow | undefined> {
  const [row] = await tx.query<DeletionRow>(
    `select ${columns} from member_deletion where community_id = $1 and deletion_id = $2`,
    [communityId, deletionId],
  );
  return row;
}

export async function addDeletion(tx: Tx, communityId: string, row: DeletionRow): Promise<void> {
  await tx.query(
    `insert into member_deletion (community_id, deletion_id, member_no, requested_at, requested_by, due_at) values ($1, $2, $3, $4, $5, $6)`,
    [communityId, row.deletionId, row.memberNo, row.requestedAt, row.requestedBy, row.dueAt],
  );
}

/** Only while it is not due. */
export async function cancelDeletionRow(
  tx: Tx,
  communityId: string,
  memberNo: string,
  at: Date,
  by: string,
): Promise<DeletionRow | undefined> {
  const [row] = await tx.query<DeletionRow>(
    `update member_deletion set cancelled_at = $3, cancelled_by = $4
     where community_id = $1 and member_no = $2 and cancelled_at is null and done_at is null and due_at > $3 returning ${columns}`,
    [communityId, memberNo, at, by],
  );
  return row;
}

export async function finishDeletion(tx: Tx, communityId: string, deletionId: string, at: Date): Promise<void> {
  await tx.query(
    'update member_deletion set done_at = $3 where community_id = $1 and deletion_id = $2 and done_at is null',
    [communityId, deletionId, at],
  );
}

/** Those that wait, the first due first. 100 at most. */
export function deletionsWaiting(tx: Tx, communityId: string): Promise<DeletionRow[]> {
  return tx.query<DeletionRow>(
    `select ${columns} from member_deletion where community_id = $1 and cancelled_at is null and done_at is null
     order by due_at, deletion_id limit 100`,
    [communityId],
  );
}

export interface DueDeletion {
  readonly communityId: string;
  readonly deletionId: string;
}

/** In every community the role sees: whose time has come. 200 at most. */
export function dueDeletions(tx: Tx, now: Date): Promise<DueDeletion[]> {
  return tx.query<DueDeletion>(
    `select community_id as "communityId", deletion_id as "deletionId" from member_deletion
     where due_at <= $1 and cancelled_at is null and done_at is null order by due_at limit 200`,
    [now],
  );
}

/** Whether the member is somebody else here too: staff, or of a shop. */
export async function holdsStaffRole(tx: Tx, communityId: string, memberNo: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from identity_person where community_id = $1 and member_no = $2
       and (merchant_no is not null or not roles <@ array['resident', 'volunteer']) limit 1`,
    [communityId, memberNo],
  );
  return rows.length > 0;
}

/** Whether hours wait to be reviewed, awards to be granted, or a scan stands open at a till. */
export async function hasRecordsWaiting(tx: Tx, communityId: string, memberNo: string, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from service_record where community_id = $1 and member_no = $2 and (status = 'submitted' or award_state = 'waiting')
     union all select 1 from checkout_quote where community_id = $1 and member_no = $2 and checkout_id is null and expires_at > $3 limit 1`,
    [communityId, memberNo, at],
  );
  return rows.length > 0;
}
