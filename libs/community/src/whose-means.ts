import type { Actor } from '@youhui/kernel';

/** Whether the actor may see and stop what a member shows at tills: their own always, anybody's at the desk. */
export const managesMeansOf = (actor: Actor, memberNo: string): boolean =>
  actor.memberNo === memberNo || actor.permissions.has('card:manage');
