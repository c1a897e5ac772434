import { randomUUID } from 'node:crypto';
import { isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { readingPurposes, type ReadingPurpose } from '../purposes';
import { addAccess, waitingAccess, type AccessRow } from '../reading.store';
import { heldMember, isDesk } from '../whose-data';

export interface RequestAccessOrder {
  readonly memberNo: string;
  readonly purpose: ReadingPurpose;
}

/**
 * Asks a second person to let the actor read a minor's data or a care note (R-P08). One request waits at a time: asking
 * again gives the one that waits. Refusals, in this order: `NOT_PERMITTED`, `INVALID_INPUT` (`purpose`), `MEMBER_NOT_FOUND`.
 */
export class RequestAccess {
  constructor(private readonly database: Database) {}

  async execute({ communityId, actor, at }: RequestContext, order: RequestAccessOrder): Promise<AccessRow | Refusal> {
    const { memberNo, purpose } = order;
    if (!isDesk(actor)) return refuse('NOT_PERMITTED');
    if (!readingPurposes.includes(purpose)) return refuse('INVALID_INPUT', { field: 'purpose' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const member = await heldMember(tx, communityId, memberNo);
      if (isRefusal(member)) return member;
      const waiting = await waitingAccess(tx, communityId, memberNo, actor.name);
      if (waiting) return waiting;
      const row: AccessRow = {
        ...{ accessId: randomUUID(), memberNo, purpose, requestedAt: at, requestedBy: actor.name },
        ...{ decidedAt: null, decidedBy: null, granted: null, until: null },
      };
      await addAccess(tx, communityId, row);
      return row;
    });
  }
}
