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

export interface SealedBefore {
  readonly field: SealedField;
  readonly bytes: Buffer;
  /** When something else took its place. */
  readonly until: Date;
}

/** What stood in these fields before, as the database noted it for the audit log; the latest first, 20 at most. */
export async function readPrivateBefore(
  tx: Tx,
  communityId: string,
  memberNo: string,
  fields: readonly SealedField[],
): Promise<SealedBefore[]> {
  const rows = await tx.query<{ column: string; sealed: string; until: Date }>(
    `select w.key as column, w.value as sealed, c.at as until from audit_change c, jsonb_each_text(c.was) w
     where c.community_id = $1 and c.member_no = $2 and c.subject_table = 'member_private' and w.key = any($3::text[]) and w.value is not null
     order by c.at desc, c.change_id limit 20`,
    [communityId, memberNo, fields.map((field) => columnOf[field])],
  );
  return rows.flatMap(({ column, sealed, until }) => {
    const field = sealedFieldNames.find((name) => columnOf[name] === column);
    // Bytes as PostgreSQL writes them in JSON: \x and hexadecimal digits.
    return field ? [{ field, bytes: Buffer.from(sealed.slice(2), 'hex'), until }] : [];
  });
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
