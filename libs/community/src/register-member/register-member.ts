import { isGivenNo, isName, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { householdRows, memberRows, type MemberCategory } from '../member-rows';

export interface RegisterMemberOrder {
  readonly memberNo: string;
  readonly displayName: string;
  readonly category: MemberCategory;
  readonly householdNo: string | null;
  readonly volunteer: boolean;
}

export interface RegisteredMember {
  readonly memberNo: string;
}

const registerMember: CommandKind<RegisterMemberOrder, RegisteredMember> = {
  kind: 'register_member',
  kept: ({ memberNo, category, householdNo, volunteer }) => ({ memberNo, category, householdNo, volunteer }),
  needs: ({ memberNo, householdNo }) => ({
    rows: [need(memberRows, memberNo), ...(householdNo ? [need(householdRows, householdNo)] : [])],
  }),
  decide: (order, view) => {
    if (!isGivenNo(order.memberNo)) return refuse('INVALID_INPUT', { field: 'memberNo' });
    if (!isName(order.displayName)) return refuse('INVALID_INPUT', { field: 'displayName' });
    if (view.row(memberRows, order.memberNo)) return refuse('MEMBER_EXISTS');
    if (order.householdNo && !view.row(householdRows, order.householdNo)) return refuse('HOUSEHOLD_NOT_FOUND');
    const row = {
      ...order,
      displayName: order.displayName.trim(),
      frozen: false,
      approvedMinutes: 0,
      createdAt: view.at,
      closedAt: null,
    };
    return { answer: { memberNo: order.memberNo }, reason: '', rows: [put(memberRows, row)] };
  },
};

/**
 * Registers a resident under a member number of 1–64 characters without commas, quotes and control characters.
 * The name stands with the member and nowhere in the history: it can be put right, and goes when the member leaves (R-P05).
 * A retry is known by everything but the name.
 * Refusals: `INVALID_INPUT`, `MEMBER_EXISTS`, `HOUSEHOLD_NOT_FOUND`. No identity number is asked for (R-P01).
 */
export class RegisterMember {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RegisterMemberOrder): Promise<RegisteredMember | Refusal> {
    return this.ledger.post(ctx, registerMember, commandId, order);
  }
}
