import { isRefusal, isText, isWhole, type Refusal, refuse, type RequestContext } from '@youhui/kernel';
import { checkedMember, memberRows, needMemberDay } from '@youhui/community';
import { account, need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { isProgramme, programmeRows, serviceRecordRows } from '../service-rows';

export interface RecordServiceOrder {
  readonly memberNo: string;
  readonly programme: string;
  readonly tags: readonly string[];
  readonly minutes: number;
  /** One of `evidenceGrades`, or a word of one's own (1–200 characters). Changes no result. */
  readonly grade: string;
}

export interface RecordedService {
  readonly serviceId: string;
}

/** The record has the id of the command that made it; the ledger puts it into the order. */
type Identified = RecordServiceOrder & { readonly serviceId: string };

const mostMinutes = 1440;
const mostTags = 100;

const recordService: CommandKind<Identified, RecordedService> = {
  kind: 'service',
  needs: ({ memberNo, programme }, today) => ({
    // What an approval in the same batch will touch is read with the record.
    accounts: [account.budget(programme), account.wallet(memberNo)],
    rows: [need(memberRows, memberNo), needMemberDay(memberNo, today), need(programmeRows, programme)],
  }),
  decide: (order, view) => {
    const member = checkedMember(view, order.memberNo);
    if (isRefusal(member)) return member;
    if (!isWhole(order.minutes, 1, mostMinutes)) return refuse('MINUTES_INVALID');
    if (!isProgramme(order.programme)) return refuse('PROGRAMME_INVALID');
    if (order.tags.length > mostTags || !order.tags.every(isText)) return refuse('INVALID_INPUT', { field: 'tags' });
    if (!isText(order.grade)) return refuse('INVALID_INPUT', { field: 'grade' });
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
 * Refusals in order: `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`, `MINUTES_INVALID`, `PROGRAMME_INVALID`, `INVALID_INPUT` (tags, grade).
 * R-V04: whole minutes, travel not counted.
 */
export class RecordService {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RecordServiceOrder): Promise<RecordedService | Refusal> {
    return this.ledger.post(ctx, recordService, commandId, { ...order, serviceId: commandId });
  }
}
