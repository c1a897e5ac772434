import { isName, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { put, type CommandKind, type Ledger } from '@youhui/ledger';
import { applicationRows, type ApplicationRow } from './application-rows';

export interface ApplyForAdmissionOrder {
  readonly name: string;
  readonly trade: string;
  /** 1–100 characters. */
  readonly address: string;
}

export interface ApplicationStep {
  readonly applicationNo: string;
  readonly stage: ApplicationRow['stage'];
}

const apply: CommandKind<ApplyForAdmissionOrder, ApplicationStep> = {
  kind: 'apply_for_admission',
  needs: () => ({}),
  decide: ({ name, trade, address }, view) => {
    const fault = !isName(name) ? 'name' : !isName(trade) ? 'trade' : !isName(address) ? 'address' : undefined;
    if (fault) return refuse('INVALID_INPUT', { field: fault });
    const row: ApplicationRow = {
      applicationNo: `A${view.commandNo}`,
      ordinal: view.commandNo,
      name: name.trim(),
      trade: trade.trim(),
      address: address.trim(),
      stage: 'applied',
      appliedAt: view.at,
      papers: null,
      visitNote: null,
      visitedBy: null,
      noticeUntil: null,
      merchantNo: null,
      plaqueNo: null,
      endedBecause: null,
    };
    const { applicationNo, stage } = row;
    return { answer: { applicationNo, stage }, reason: '', rows: [put(applicationRows, row)] };
  },
};

/** A shop asks to come into the alliance: the first of six steps. Its number follows from the command's. Refusal: `INVALID_INPUT` with the field. */
export class ApplyForAdmission {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: ApplyForAdmissionOrder): Promise<ApplicationStep | Refusal> {
    return this.ledger.post(ctx, apply, commandId, order);
  }
}
