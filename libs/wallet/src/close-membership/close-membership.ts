import { isRefusal, refuse, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import { memberRows } from '@youhui/community';
import { account, liveLots, need, pointsIn, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { giveFrom } from '../move-lots';

export interface CloseMembershipOrder {
  readonly memberNo: string;
}

export interface ClosedMembership {
  readonly memberNo: string;
  /** What was left and went to the care pool. */
  readonly donatedPoints: Points;
}

const closeMember: CommandKind<CloseMembershipOrder, ClosedMembership> = {
  kind: 'close_member',
  alone: true,
  needs: ({ memberNo }) => ({
    accounts: [account.wallet(memberNo), account.carePool],
    lotsOf: [account.wallet(memberNo)],
    rows: [need(memberRows, memberNo)],
  }),
  decide: ({ memberNo }, view) => {
    const member = view.row(memberRows, memberNo);
    if (!member || member.closedAt) return refuse('MEMBER_NOT_FOUND');
    if (member.frozen) return refuse('ACCOUNT_FROZEN');
    const wallet = account.wallet(memberNo);
    const left = pointsIn(liveLots(view.lotsOf(wallet), view.today)) as Points;
    const given = left > 0 ? giveFrom(wallet, left, account.carePool, view) : {};
    if (isRefusal(given)) return given;
    return {
      answer: { memberNo, donatedPoints: left },
      reason: '会员注销，余下积分转入关爱积分池',
      ...given,
      rows: [put(memberRows, { ...member, frozen: true, closedAt: view.at })],
    };
  },
};

/**
 * Ends a membership for good: what is left of the points goes to the care pool, and nothing is redeemed, earned, given or
 * logged any more. The number stays in the books. Points that a refund brings back later wait for their expiry.
 * Refusals, in this order: `MEMBER_NOT_FOUND`, also for one who has left; `ACCOUNT_FROZEN`: first that is cleared up.
 */
export class CloseMembership {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: CloseMembershipOrder): Promise<ClosedMembership | Refusal> {
    return this.ledger.post(ctx, closeMember, commandId, order);
  }
}
