import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { memberRows } from '../member-rows';
import { needDecider, ownMatterIn } from '../own-interest';

export interface FreezeMemberOrder {
  readonly memberNo: string;
}

export interface FrozenMember {
  readonly memberNo: string;
  readonly frozen: boolean;
}

const setFrozen = (kind: 'freeze' | 'unfreeze', frozen: boolean): CommandKind<FreezeMemberOrder, FrozenMember> => ({
  kind,
  alone: true,
  needs: ({ memberNo }) => ({ rows: [need(memberRows, memberNo)] }),
  alsoNeeds: (_, view) => ({ rows: needDecider(view.actor) }),
  decide: ({ memberNo }, view) => {
    const member = view.row(memberRows, memberNo);
    if (!member || member.closedAt) return refuse('MEMBER_NOT_FOUND');
    const own = ownMatterIn(view, { memberNo });
    if (own) return own;
    return {
      answer: { memberNo, frozen },
      reason: '',
      rows: member.frozen === frozen ? [] : [put(memberRows, { ...member, frozen })],
    };
  },
});

const freeze = setFrozen('freeze', true);
const unfreeze = setFrozen('unfreeze', false);

/**
 * Stops a member's account: nothing is redeemed, earned, given or logged until it is unfrozen. Hours that were logged
 * before can still be approved, and their points still arrive. Freezing what is frozen changes nothing.
 * Refusals, in this order: `MEMBER_NOT_FOUND`, also for one who has left for good; `CONFLICT_OF_INTEREST`.
 */
export class FreezeMember {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: FreezeMemberOrder): Promise<FrozenMember | Refusal> {
    return this.ledger.post(ctx, freeze, commandId, order);
  }
}

/** Lets a frozen account work again; one that is not frozen stays as it is. Refusals as for freezing. */
export class UnfreezeMember {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: FreezeMemberOrder): Promise<FrozenMember | Refusal> {
    return this.ledger.post(ctx, unfreeze, commandId, order);
  }
}
