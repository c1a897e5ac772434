import type { Actor } from '@youhui/kernel';
import { isOwnMatter, partyIn, type MemberRow } from '@youhui/community';
import type { View } from '@youhui/ledger';

/** How somebody signs: by member number or, for staff who are not members, by their name in the books. */
export const signatureOf = (actor: Actor): string => actor.memberNo ?? actor.name;

/** Whether a reviewer is the member or lives in the member's household: nobody reviews those. */
export function reviewsOwn(view: View, member: MemberRow, reviewer: string): boolean {
  return isOwnMatter(partyIn(view, reviewer), member);
}
