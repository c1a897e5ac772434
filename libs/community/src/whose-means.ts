import { helpsAsFamily, type Actor } from '@youhui/kernel';

/** Whether the actor may see and stop what a member shows at tills: their own always, anybody's at the desk. */
export const managesMeansOf = (actor: Actor, memberNo: string): boolean =>
  actor.memberNo === memberNo || actor.permissions.has('card:manage');

/** Whether the actor may see a member's cards and block a lost one: whoever manages them, and family helpers. */
export const blocksCardsOf = (actor: Actor, memberNo: string): boolean =>
  managesMeansOf(actor, memberNo) || helpsAsFamily(actor, memberNo);
