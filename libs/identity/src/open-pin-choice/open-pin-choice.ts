import { ownMatter, standingMember } from '@youhui/community';
import { isStorable, refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { putPinChoice } from '../desk-device.store';

export interface OpenPinChoiceOrder {
  /** The self-service desk at which the member stands. */
  readonly deviceNo: number;
  readonly memberNo: string;
}

export interface PinChoiceOpened {
  readonly deviceNo: number;
  readonly memberNo: string;
  readonly until: Date;
}

const choiceMs = 5 * 60_000;

/**
 * Lets a member whom the desk has in front of it choose a new PIN at a self-service desk, once, within five minutes: the
 * desk does not learn it. Nobody opens it for themselves or their household. The PIN of now counts until another is chosen.
 * Refusals, in this order: `MEMBER_NOT_FOUND` (or left for good), `CONFLICT_OF_INTEREST`, `DESK_DEVICE_NOT_FOUND`.
 */
export class OpenPinChoice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(
    { communityId, actor }: RequestContext,
    { deviceNo, memberNo }: OpenPinChoiceOrder,
  ): Promise<PinChoiceOpened | Refusal> {
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    const until = new Date(this.clock.now().getTime() + choiceMs);
    return this.database.inCommunity(communityId, async (tx) => {
      if (!(await standingMember(tx, communityId, memberNo))) return refuse('MEMBER_NOT_FOUND');
      const conflict = await ownMatter(tx, communityId, actor, { memberNo });
      if (conflict) return conflict;
      const opened = await putPinChoice(tx, communityId, { deviceNo, memberNo, until, by: actor.name });
      return opened ? { deviceNo, memberNo, until } : refuse('DESK_DEVICE_NOT_FOUND');
    });
  }
}
