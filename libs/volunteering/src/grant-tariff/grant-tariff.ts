import { isRefusal, points, refuse, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import { checkedMember, memberRows } from '@youhui/community';
import { account, need, type CommandKind, type Ledger } from '@youhui/ledger';
import { grantOf } from '../award';
import { reviewsOwn } from '../reviewers';
import { isProgramme, programmeRows } from '../service-rows';

export interface GrantTariffOrder {
  readonly memberNo: string;
  readonly programme: string;
  /** A name from the policy's tariffs, e.g. `proposal_adopted`. */
  readonly tariff: string;
  /** Who grants, by member number or name in the books; a past that is brought in does not say. */
  readonly by?: string;
}

export interface GrantedTariff {
  readonly memberNo: string;
  readonly tariff: string;
  readonly points: Points;
  readonly pointsAfter: number;
}

const grant: CommandKind<GrantTariffOrder, GrantedTariff> = {
  kind: 'grant',
  needs: ({ memberNo, programme, by }) => ({
    accounts: [account.budget(programme), account.wallet(memberNo)],
    rows: [memberNo, ...(by === undefined ? [] : [by])]
      .map((known) => need(memberRows, known))
      .concat(need(programmeRows, programme)),
  }),
  decide: ({ memberNo, programme, tariff, by }, view) => {
    if (!isProgramme(programme)) return refuse('PROGRAMME_INVALID');
    const { tariffs } = view.terms;
    if (!Object.hasOwn(tariffs, tariff)) return refuse('INVALID_INPUT', { field: 'tariff' });
    const member = checkedMember(view, memberNo);
    if (isRefusal(member)) return member;
    if (by !== undefined && reviewsOwn(view, member, by)) return refuse('SELF_REVIEW');
    const amount = points(tariffs[tariff] ?? 0);
    const budgetPoints = view.balance(account.budget(programme));
    const waiting = view.row(programmeRows, programme)?.waitingAwards ?? 0;
    if (amount > 0 && (waiting > 0 || budgetPoints < amount))
      return refuse('BUDGET_EXHAUSTED', { budgetPoints, requestedPoints: amount, waitingAwards: waiting });
    const { transfer, newLot } = grantOf(programme, memberNo, amount, view.today, view.terms);
    return {
      answer: { memberNo, tariff, points: amount, pointsAfter: view.balance(account.wallet(memberNo)) + amount },
      reason: `${tariff} · ${programme}`,
      transfers: amount > 0 ? [transfer] : [],
      newLots: amount > 0 ? [newLot] : [],
    };
  },
};

/**
 * Awards the fixed points the policy has for an act, from the programme's budget, at once or not at all: awards for hours
 * that wait come first. Refusals in order: `PROGRAMME_INVALID`, `INVALID_INPUT` (tariff), `MEMBER_NOT_FOUND`,
 * `ACCOUNT_FROZEN`, `SELF_REVIEW` (nobody grants to themselves or their household), `BUDGET_EXHAUSTED` with what the
 * programme has.
 */
export class GrantTariff {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: GrantTariffOrder): Promise<GrantedTariff | Refusal> {
    return this.ledger.post(ctx, grant, commandId, order);
  }
}
