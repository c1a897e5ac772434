import { refuse, type Actor, type Refusal } from '@youhui/kernel';
import type { Tx } from '@youhui/platform';

/** At the desk: whoever manages members. */
export const isDesk = (actor: Actor): boolean => actor.permissions.has('member:manage');

/** Whose data the actor may ask for: their own, and anybody's at the desk. Family helpers have no part in it. */
export const servesDataOf = (actor: Actor, memberNo: string): boolean => actor.memberNo === memberNo || isDesk(actor);

export interface HeldMember {
  readonly displayName: string;
  readonly category: 'adult' | 'elder_card' | 'minor';
  readonly householdNo: string | null;
  readonly frozen: boolean;
}

/** The member, kept from others who hold them until the transaction ends; `MEMBER_NOT_FOUND` also for one who has left. */
export async function heldMember(tx: Tx, communityId: string, memberNo: string): Promise<HeldMember | Refusal> {
  const [member] = await tx.query<HeldMember>(
    `select display_name as "displayName", category, household_no as "householdNo", frozen from member
     where community_id = $1 and member_no = $2 and closed_at is null for no key update`,
    [communityId, memberNo],
  );
  return member ?? refuse('MEMBER_NOT_FOUND');
}
