import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { cutGround, cycleRows } from '../cycle-rows';

export interface RequestCutOrder {
  readonly cycle: string;
}

export interface CutRequest {
  readonly cycle: string;
  readonly requestedAt: string;
}

const requestCut: CommandKind<RequestCutOrder, CutRequest> = {
  kind: 'request_cut',
  alone: true,
  needs: () => ({ rows: [need(cutGround, 'open')] }),
  decide: ({ cycle }, view) => {
    const open = view.row(cutGround, 'open')?.open;
    if (open?.cycle !== cycle) return refuse('CYCLE_NOT_OPEN', open ? { openCycle: open.cycle } : {});
    const cutRequestedAt = open.cutRequestedAt ?? view.at;
    return {
      answer: { cycle, requestedAt: cutRequestedAt.toISOString() },
      reason: '',
      rows: [put(cycleRows, { ...open, cutRequestedAt, cutRequestedBy: open.cutRequestedBy ?? view.actor.name })],
      facts: [{ topic: 'cycle.cut-requested', payload: { cycle } }],
    };
  },
};

/** Asks for the open cycle to be cut; the worker does it, once. Asking again changes nothing. Refusal: `CYCLE_NOT_OPEN`. */
export class RequestCut {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RequestCutOrder): Promise<CutRequest | Refusal> {
    return this.ledger.post(ctx, requestCut, commandId, order);
  }
}
