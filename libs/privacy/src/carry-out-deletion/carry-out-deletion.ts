import { randomBytes } from 'node:crypto';
import { isRefusal, refuse, systemCommandId, type Refusal, type RequestContext } from '@youhui/kernel';
import { slowHash, type Database } from '@youhui/platform';
import type { CloseMembership } from '@youhui/wallet';
import { finishDeletion, hasRecordsWaiting, holdsStaffRole, readDeletion, type DeletionRow } from '../deletion.store';
import { eraseMember } from './erase-member.store';

export interface CarryOutDeletionOrder {
  readonly deletionId: string;
}

/**
 * Carries out a deletion whose time has come: what is left of the points goes to the care pool, the membership is closed in
 * the books, and everything personal goes, the member's key with it (R-P05). The books keep the number and still prove.
 * Interrupted, it is done again and does the rest; done, it stays done.
 * Refusals, in this order: `DELETION_NOT_FOUND` (also one taken back, or not yet due); `LEAVES_AS_STAFF` and
 * `RECORDS_WAITING`, after which it waits and is tried again; `ACCOUNT_FROZEN` likewise.
 */
export class CarryOutDeletion {
  constructor(
    private readonly database: Database,
    private readonly closeMembership: CloseMembership,
  ) {}

  async execute(ctx: RequestContext, { deletionId }: CarryOutDeletionOrder): Promise<DeletionRow | Refusal> {
    const { communityId, at } = ctx;
    const ready = await this.database.inCommunity(communityId, async (tx) => {
      const row = await readDeletion(tx, communityId, deletionId);
      if (!row || row.cancelledAt || row.dueAt > at) return refuse('DELETION_NOT_FOUND');
      if (row.doneAt) return row;
      if (await holdsStaffRole(tx, communityId, row.memberNo)) return refuse('LEAVES_AS_STAFF');
      if (await hasRecordsWaiting(tx, communityId, row.memberNo, at)) return refuse('RECORDS_WAITING');
      return row;
    });
    if (isRefusal(ready) || ready.doneAt) return ready;
    const { memberNo } = ready;
    // The id changes with the day: a refusal is remembered, and may be cleared up by tomorrow.
    const commandId = systemCommandId('close-member', deletionId, at.toISOString().slice(0, 10));
    const closed = await this.closeMembership.execute(ctx, commandId, { memberNo });
    // MEMBER_NOT_FOUND: closed on an earlier day, when this was interrupted. The membership never opens again.
    if (isRefusal(closed) && closed.refused !== 'MEMBER_NOT_FOUND') return closed;
    const pinHash = await slowHash(randomBytes(32).toString('hex'));
    return this.database.inCommunity(communityId, async (tx) => {
      await eraseMember(tx, communityId, memberNo, at, pinHash);
      await finishDeletion(tx, communityId, deletionId, at);
      return { ...ready, doneAt: at };
    });
  }
}
