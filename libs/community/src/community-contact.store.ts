import type { Tx } from '@youhui/platform';

export interface NewContact {
  /** Null: there is none any more. */
  readonly phone: string | null;
  readonly setAt: Date;
  readonly setBy: string;
}

/** Whom people of the community call, as one column; null when nobody. The latest row counts, those before stay. */
export const contactPhoneOf = (communityId: string): string =>
  `(select phone from community_contact where community_id = ${communityId} order by set_at desc limit 1)`;

/**
 * Writes the number behind all others, even when a clock was set back; nothing when it is the one that counts already.
 * False when somebody else wrote at the same instant.
 */
export async function addContact(tx: Tx, communityId: string, { phone, setAt, setBy }: NewContact): Promise<boolean> {
  const [{ same } = { same: false }] = await tx.query<{ same: boolean }>(
    `select ${contactPhoneOf('$1')} is not distinct from $2::text as same`,
    [communityId, phone],
  );
  if (same) return true;
  const rows = await tx.query(
    `insert into community_contact (community_id, set_at, phone, set_by)
     select $1, greatest($2::timestamptz, (select max(set_at) + interval '1 millisecond' from community_contact where community_id = $1)), $3, $4
     on conflict (community_id, set_at) do nothing returning set_at`,
    [communityId, setAt, phone, setBy],
  );
  return rows.length > 0;
}
