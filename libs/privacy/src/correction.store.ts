import type { Tx } from '@youhui/platform';

export const correctableFields = ['display_name', 'category', 'household_no'] as const;
export type CorrectableField = (typeof correctableFields)[number];

export interface CorrectionRow {
  readonly correctionId: string;
  readonly memberNo: string;
  readonly field: CorrectableField;
  /** Null where nothing stood, such as no household. */
  readonly beforeSealed: Buffer | null;
  readonly afterSealed: Buffer;
  readonly requestedAt: Date;
  readonly requestedBy: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly accepted: boolean | null;
}

const columns = `correction_id as "correctionId", member_no as "memberNo", field, before_sealed as "beforeSealed", after_sealed as "afterSealed",
  requested_at as "requestedAt", requested_by as "requestedBy", decided_at as "decidedAt", decided_by as "decidedBy", accepted`;

/** False when one of the field waits already. */
export async function addCorrection(tx: Tx, communityId: string, row: CorrectionRow): Promise<boolean> {
  const rows = await tx.query(
    `insert into member_correction (community_id, correction_id, member_no, field, before_sealed, after_sealed, requested_at, requested_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (community_id, member_no, field) where decided_at is null do nothing returning correction_id`,
    [
      ...[communityId, row.correctionId, row.memberNo, row.field],
      ...[row.beforeSealed, row.afterSealed, row.requestedAt, row.requestedBy],
    ],
  );
  return rows.length > 0;
}

export async function holdCorrection(tx: Tx, communityId: string, id: string): Promise<CorrectionRow | undefined> {
  const [row] = await tx.query<CorrectionRow>(
    `select ${columns} from member_correction where community_id = $1 and correction_id = $2 for update`,
    [communityId, id],
  );
  return row;
}

export async function decideCorrectionRow(
  tx: Tx,
  communityId: string,
  id: string,
  { at, by, accepted }: { at: Date; by: string; accepted: boolean },
): Promise<void> {
  await tx.query(
    'update member_correction set decided_at = $3, decided_by = $4, accepted = $5 where community_id = $1 and correction_id = $2',
    [communityId, id, at, by, accepted],
  );
}

/** A member's, the latest first; 100 at most. */
export function correctionsOf(tx: Tx, communityId: string, memberNo: string): Promise<CorrectionRow[]> {
  return tx.query<CorrectionRow>(
    `select ${columns} from member_correction where community_id = $1 and member_no = $2 order by requested_at desc, correction_id limit 100`,
    [communityId, memberNo],
  );
}

/** Those that wait, the oldest first; 100 at most. */
export function correctionsWaiting(tx: Tx, communityId: string): Promise<CorrectionRow[]> {
  return tx.query<CorrectionRow>(
    `select ${columns} from member_correction where community_id = $1 and decided_at is null order by requested_at, correction_id limit 100`,
    [communityId],
  );
}

/** What a member is called, at the desk and where they sign in. */
export async function renameMember(tx: Tx, communityId: string, memberNo: string, name: string): Promise<void> {
  await tx.query(
    'update member set display_name = $3 where community_id = $1 and member_no = $2 and closed_at is null',
    [communityId, memberNo, name],
  );
  await tx.query('update identity_person set display_name = $3 where community_id = $1 and member_no = $2', [
    communityId,
    memberNo,
    name,
  ]);
}

export async function isHousehold(tx: Tx, communityId: string, householdNo: string): Promise<boolean> {
  const rows = await tx.query('select 1 from household where community_id = $1 and household_no = $2', [
    communityId,
    householdNo,
  ]);
  return rows.length > 0;
}
