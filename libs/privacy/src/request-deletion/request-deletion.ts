import { randomUUID } from 'node:crypto';
import { isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { addDeletion, deletionOf, holdsStaffRole, type DeletionRow } from '../deletion.store';
import { heldMember, servesDataOf } from '../whose-data';

export interface RequestDeletionOrder {
  readonly memberNo: string;
}

/** Time to think again, and for the books to be settled. */
export const daysToThink = 15;

/**
 * A member's wish to leave for good, told by themselves or for them at the desk. It is carried out after 15 days and may
 * be taken back until then; asked again it is the same wish. Refusals, in this order: `NOT_PERMITTED`, `MEMBER_NOT_FOUND`,
 * `ACCOUNT_FROZEN`, `LEAVES_AS_STAFF`.
 */
export class RequestDeletion {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, { memberNo }: RequestDeletionOrder): Promise<DeletionRow | Refusal> {
    const { communityId, actor, at } = ctx;
    if (!servesDataOf(actor, memberNo)) return refuse('NOT_PERMITTED');
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const member = await heldMember(tx, communityId, memberNo);
      if (isRefusal(member)) return member;
      const waiting = await deletionOf(tx, communityId, memberNo);
      if (waiting) return waiting;
      if (member.frozen) return refuse('ACCOUNT_FROZEN');
      if (await holdsStaffRole(tx, communityId, memberNo)) return refuse('LEAVES_AS_STAFF');
      const dueAt = new Date(at.getTime() + daysToThink * 86_400_000);
      const row = { deletionId: randomUUID(), memberNo, requestedAt: at, requestedBy: actor.name, dueAt };
      const asked: DeletionRow = { ...row, cancelledAt: null, doneAt: null };
      await addDeletion(tx, communityId, asked);
      return asked;
    });
  }
}
