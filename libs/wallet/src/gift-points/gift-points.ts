import { isRefusal, isWhole, type Points, type Refusal, refuse, type RequestContext } from '@youhui/kernel';
import { checkedMember, memberRows, needDecider, ownMatterIn } from '@youhui/community';
import { account, need, type CommandKind, type Ledger } from '@youhui/ledger';
import { giveFrom } from '../move-lots';

export interface GiftPointsOrder {
  readonly fromMemberNo: string;
  readonly toMemberNo: string;
  /** At least 1. */
  readonly points: Points;
}

export interface GivenPoints {
  readonly fromMemberNo: string;
  readonly toMemberNo: string;
  readonly points: Points;
  /** What the giver has left. */
  readonly pointsAfter: number;
}

const gift: CommandKind<GiftPointsOrder, GivenPoints> = {
  kind: 'gift',
  needs: ({ fromMemberNo, toMemberNo }) => ({
    accounts: [account.wallet(fromMemberNo), account.wallet(toMemberNo)],
    lotsOf: [account.wallet(fromMemberNo)],
    rows: [need(memberRows, fromMemberNo), need(memberRows, toMemberNo)],
  }),
  alsoNeeds: (_, view) => ({ rows: needDecider(view.actor) }),
  decide: ({ fromMemberNo, toMemberNo, points }, view) => {
    if (!isWhole(points, 1)) return refuse('INVALID_INPUT', { field: 'points' });
    const giver = checkedMember(view, fromMemberNo);
    if (isRefusal(giver)) return giver;
    const receiver = checkedMember(view, toMemberNo);
    if (isRefusal(receiver)) return receiver;
    const own = view.actor.memberNo === fromMemberNo ? undefined : ownMatterIn(view, { memberNo: fromMemberNo });
    if (own) return own;
    const { householdNo } = giver;
    if (fromMemberNo === toMemberNo || householdNo === null || householdNo !== receiver.householdNo)
      return refuse('GIFT_OUTSIDE_HOUSEHOLD');
    const [from, to] = [account.wallet(fromMemberNo), account.wallet(toMemberNo)];
    const given = giveFrom(from, points, to, view);
    if (isRefusal(given)) return given;
    return {
      answer: { fromMemberNo, toMemberNo, points, pointsAfter: view.balance(from) - points },
      reason: '家庭内赠送',
      ...given,
    };
  },
};

/**
 * Gives points to another member of the same household; lots keep their issuer and their expiry. Never to anybody else (R-P07).
 * Refusals in order: `INVALID_INPUT`, `MEMBER_NOT_FOUND` and `ACCOUNT_FROZEN` of the giver, then of the receiver,
 * `CONFLICT_OF_INTEREST` (at the desk, for one’s own household), `GIFT_OUTSIDE_HOUSEHOLD`, `INSUFFICIENT_POINTS` with what could be given.
 */
export class GiftPoints {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: GiftPointsOrder): Promise<GivenPoints | Refusal> {
    return this.ledger.post(ctx, gift, commandId, order);
  }
}
