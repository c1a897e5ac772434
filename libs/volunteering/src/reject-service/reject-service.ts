import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { memberRows, needDecider, ownMatterIn } from '@youhui/community';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { serviceRecordRows } from '../service-rows';

export interface RejectServiceOrder {
  readonly serviceId: string;
  /** Who rejects, by member number or, for staff who are not members, by their name in the books. */
  readonly by: readonly string[];
}

export interface RejectedService {
  readonly serviceId: string;
}

const rejectService: CommandKind<RejectServiceOrder, RejectedService> = {
  kind: 'reject',
  needs: ({ serviceId }) => ({ rows: [need(serviceRecordRows, serviceId)] }),
  alsoNeeds: ({ serviceId }, view) => {
    const service = view.row(serviceRecordRows, serviceId);
    return { rows: [...needDecider(view.actor), ...(service ? [need(memberRows, service.memberNo)] : [])] };
  },
  decide: ({ serviceId, by }, view) => {
    const service = view.row(serviceRecordRows, serviceId);
    if (!service) return refuse('SERVICE_NOT_FOUND');
    if (service.status !== 'submitted') return refuse('ALREADY_REVIEWED');
    if (ownMatterIn(view, { memberNo: service.memberNo })) return refuse('SELF_REVIEW');
    return {
      answer: { serviceId },
      reason: '',
      rows: [
        put(serviceRecordRows, {
          ...service,
          status: 'rejected',
          reviewedBy: [...new Set([...service.reviewedBy, ...by])],
        }),
      ],
      facts: [{ topic: 'service.rejected', payload: { serviceId, memberNo: service.memberNo } }],
    };
  },
};

/** Turns a logged service down: it counts no hours and no points. Refusals in order: `SERVICE_NOT_FOUND`, `ALREADY_REVIEWED`, `SELF_REVIEW` (one’s own or the household’s). */
export class RejectService {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RejectServiceOrder): Promise<RejectedService | Refusal> {
    return this.ledger.post(ctx, rejectService, commandId, order);
  }
}
