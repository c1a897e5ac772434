import type { Tx } from '@youhui/platform';
import { sealedFieldNames, type SealedField } from './purposes';

const columnOf: Readonly<Record<SealedField, string>> = {
  phone: 'phone',
  guardianName: 'guardian_name',
  guardianPhone: 'guardian_phone',
  careNote: 'care_note',
};

export type SealedBytes = Readonly<Record<SealedField, Buffer | null>>;

/** Where a field's bytes stand: they open only as what they were sealed as. */
export const whatOf = (field: SealedField): string => `member_private.${columnOf[field]}`;

export async function readPrivate(tx: Tx, communityId: string, memberNo: string): Promise<SealedBytes | undefined> {
  const [row] = await tx.query<SealedBytes>(
    `select ${sealedFieldNames.map((field) => `${columnOf[field]} as "${field}"`).join(', ')}
     from member_private where community_id = $1 and member_no = $2`,
    [communityId, memberNo],
  );
  return row;
}

/** Writes these fields; null empties one. Others stay. */
export async function putPrivate(
  tx: Tx,
  communityId: string,
  memberNo: string,
  fields: Partial<SealedBytes>,
  at: Date,
  by: string,
): Promise<void> {
  const names = sealedFieldNames.filter((field) => fields[field] !== undefined);
  const columns = names.map((field) => columnOf[field]);
  await tx.query(
    `insert into member_private (community_id, member_no, ${columns.join(', ')}, set_at, set_by)
     values ($1, $2, ${columns.map((_, index) => `$${index + 5}`).join(', ')}, $3, $4)
     on conflict (community_id, member_no) do update set
       ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}, set_at = excluded.set_at, set_by = excluded.set_by`,
    [communityId, memberNo, at, by, ...names.map((field) => fields[field])],
  );
}
