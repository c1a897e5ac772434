import { isGivenNo, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { householdRows } from '../member-rows';

export interface RegisterHouseholdOrder {
  readonly householdNo: string;
}

export interface RegisteredHousehold {
  readonly householdNo: string;
}

const registerHousehold: CommandKind<RegisterHouseholdOrder, RegisteredHousehold> = {
  kind: 'register_household',
  needs: ({ householdNo }) => ({ rows: [need(householdRows, householdNo)] }),
  decide: ({ householdNo }, view) => {
    if (!isGivenNo(householdNo)) return refuse('INVALID_INPUT', { field: 'householdNo' });
    const known = view.row(householdRows, householdNo);
    return {
      answer: { householdNo },
      reason: '',
      rows: known ? [] : [put(householdRows, { householdNo, createdAt: view.at })],
    };
  },
};

/** Makes a household known, so that members can belong to it. One that is known already stays as it is. */
export class RegisterHousehold {
  constructor(private readonly ledger: Ledger) {}

  execute(
    ctx: RequestContext,
    commandId: string,
    order: RegisterHouseholdOrder,
  ): Promise<RegisteredHousehold | Refusal> {
    return this.ledger.post(ctx, registerHousehold, commandId, order);
  }
}
