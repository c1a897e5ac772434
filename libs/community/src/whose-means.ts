import { helpsAsFamily, type Actor, type Refusal } from '@youhui/kernel';
import type { Tx } from '@youhui/platform';
import { ownMatter } from './own-interest';

/** Whether the actor may see and stop what a member shows at tills: their own always, anybody's at the desk. */
export const managesMeansOf = (actor: Actor, memberNo: string): boolean =>
  actor.memberNo === memberNo || actor.permissions.has('card:manage');

/** Whether the actor may see a member's cards and block a lost one: whoever manages them, and family helpers. */
export const blocksCardsOf = (actor: Actor, memberNo: string): boolean =>
  managesMeansOf(actor, memberNo) || helpsAsFamily(actor, memberNo);

/**
 * `CONFLICT_OF_INTEREST` where the desk serves its own household. What members do with their own, and family helpers
 * with whom they help, is no matter of the desk.
 */
export const deskConflict = async (
  tx: Tx,
  communityId: string,
  actor: Actor,
  memberNo: string,
): Promise<Refusal | undefined> =>
  actor.memberNo === memberNo || helpsAsFamily(actor, memberNo)
    ? undefined
    : ownMatter(tx, communityId, actor, { memberNo });
