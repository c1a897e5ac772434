import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { householdRows, memberRows, type MemberCategory } from '../member-rows';

export interface CorrectMemberOrder {
  readonly memberNo: string;
  readonly category: MemberCategory;
  readonly householdNo: string | null;
}

export interface CorrectedMember {
  readonly memberNo: string;
}

const correctMember: CommandKind<CorrectMemberOrder, CorrectedMember> = {
  kind: 'correct_member',
  alone: true,
  needs: ({ memberNo, householdNo }) => ({
    rows: [need(memberRows, memberNo), ...(householdNo ? [need(householdRows, householdNo)] : [])],
  }),
  decide: ({ memberNo, category, householdNo }, view) => {
    const member = view.row(memberRows, memberNo);
    if (!member || member.closedAt) return refuse('MEMBER_NOT_FOUND');
    if (householdNo && !view.row(householdRows, householdNo)) return refuse('HOUSEHOLD_NOT_FOUND');
    return { answer: { memberNo }, reason: '', rows: [put(memberRows, { ...member, category, householdNo })] };
  },
};

/**
 * Puts right what rules go by: a member's category and household, from now on; nothing of before is counted anew (law 11).
 * Refusals, in this order: `MEMBER_NOT_FOUND`, also for one who has left; `HOUSEHOLD_NOT_FOUND`.
 */
export class CorrectMember {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: CorrectMemberOrder): Promise<CorrectedMember | Refusal> {
    return this.ledger.post(ctx, correctMember, commandId, order);
  }
}
