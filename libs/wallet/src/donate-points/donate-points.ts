import { isRefusal, isWhole, type Points, type Refusal, refuse, type RequestContext } from '@youhui/kernel';
import { checkedMember, memberRows, needDecider, ownMatterIn } from '@youhui/community';
import { account, need, type CommandKind, type Ledger } from '@youhui/ledger';
import { giveFrom } from '../move-lots';

export interface DonatePointsOrder {
  readonly memberNo: string;
  /** At least 1. */
  readonly points: Points;
}

export interface DonatedPoints {
  readonly memberNo: string;
  readonly points: Points;
  /** What the member has left. */
  readonly pointsAfter: number;
}

const donate: CommandKind<DonatePointsOrder, DonatedPoints> = {
  kind: 'donate',
  needs: ({ memberNo }) => ({
    accounts: [account.wallet(memberNo), account.carePool],
    lotsOf: [account.wallet(memberNo)],
    rows: [need(memberRows, memberNo)],
  }),
  alsoNeeds: (_, view) => ({ rows: needDecider(view.actor) }),
  decide: ({ memberNo, points }, view) => {
    if (!isWhole(points, 1)) return refuse('INVALID_INPUT', { field: 'points' });
    const member = checkedMember(view, memberNo);
    if (isRefusal(member)) return member;
    const own = view.actor.memberNo === memberNo ? undefined : ownMatterIn(view, { memberNo });
    if (own) return own;
    const wallet = account.wallet(memberNo);
    const given = giveFrom(wallet, points, account.carePool, view);
    if (isRefusal(given)) return given;
    return {
      answer: { memberNo, points, pointsAfter: view.balance(wallet) - points },
      reason: '捐入关爱积分池',
      ...given,
    };
  },
};

/**
 * Gives points to the care pool, for neighbours in special need; they stay outstanding of their issuers.
 * Refusals in order: `INVALID_INPUT`, `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`, `CONFLICT_OF_INTEREST` (for
 * somebody of the household: they give themselves), `INSUFFICIENT_POINTS` with what could be given.
 */
export class DonatePoints {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: DonatePointsOrder): Promise<DonatedPoints | Refusal> {
    return this.ledger.post(ctx, donate, commandId, order);
  }
}
