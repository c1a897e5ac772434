import type { Tx } from '@youhui/platform';

/** Keeps others who hold the same member waiting until the transaction ends; false when there is no such member. */
export async function holdMember(tx: Tx, communityId: string, memberNo: string): Promise<boolean> {
  const rows = await tx.query('select 1 from member where community_id = $1 and member_no = $2 for no key update', [
    communityId,
    memberNo,
  ]);
  return rows.length > 0;
}
