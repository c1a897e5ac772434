import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { checkedMember, memberRows } from '@youhui/community';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { isProgramme, serviceRecordRows, type EvidenceGrade } from '../service-rows';

export interface RecordServiceOrder {
  readonly memberNo: string;
  readonly programme: string;
  readonly tags: readonly string[];
  readonly minutes: number;
  readonly grade: EvidenceGrade;
}

export interface RecordedService {
  readonly serviceId: string;
}

/** The record has the id of the command that made it; the ledger puts it into the order. */
type Identified = RecordServiceOrder & { readonly serviceId: string };

const mostMinutes = 1440;
const mostTags = 10;

const recordService: CommandKind<Identified, RecordedService> = {
  kind: 'service',
  needs: ({ memberNo }) => ({ rows: [need(memberRows, memberNo)] }),
  decide: (order, view) => {
    const member = checkedMember(view, order.memberNo);
    if (isRefusal(member)) return member;
    if (!Number.isSafeInteger(order.minutes) || order.minutes < 1 || order.minutes > mostMinutes)
      return refuse('MINUTES_INVALID');
    if (!isProgramme(order.programme)) return refuse('PROGRAMME_INVALID');
    if (order.tags.length > mostTags || order.tags.some((tag) => !/^[\p{L}\p{N}_-]{1,40}$/u.test(tag)))
      return refuse('INVALID_INPUT', { field: 'tags' });
    const row = {
      ...order,
      recordedNo: view.commandNo,
      servedOn: view.today,
      status: 'submitted' as const,
      recordedBy: view.actor.name,
      reviewedBy: [],
      policyVersion: null,
      awardPoints: null,
      awardState: 'none' as const,
      approvedNo: null,
    };
    return { answer: { serviceId: order.serviceId }, reason: '', rows: [put(serviceRecordRows, row)] };
  },
};

/**
 * Logs a service of 1–1440 whole minutes on the local day of the call; it counts once somebody else has approved it.
 * Refusals in order: `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`, `MINUTES_INVALID`, `PROGRAMME_INVALID`, `INVALID_INPUT` (tags).
 * R-V04: whole minutes, travel not counted.
 */
export class RecordService {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RecordServiceOrder): Promise<RecordedService | Refusal> {
    return this.ledger.post(ctx, recordService, commandId, { ...order, serviceId: commandId });
  }
}
