import { refuse, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import { memberDay, memberDayRows, memberRows, needMemberDay, type MemberRow } from '@youhui/community';
import { account, need, put, type CommandKind, type Ledger, type View } from '@youhui/ledger';
import { awardFor, grantOf } from '../award';
import { reviewsOwn } from '../reviewers';
import { programmeRows, serviceRecordRows, type ServiceRecordRow } from '../service-rows';

export interface ApproveServiceOrder {
  readonly serviceId: string;
  /** Who signs, by member number or, for staff who are not members, by their name in the books. */
  readonly by: readonly string[];
}

export interface ApprovedService {
  readonly serviceId: string;
  readonly awardPoints: Points;
  /** True when the programme's budget is short: the points arrive with a later allocation. */
  readonly waiting: boolean;
}

const approveService: CommandKind<ApproveServiceOrder, ApprovedService> = {
  kind: 'approve',
  needs: ({ serviceId, by }) => ({
    rows: [need(serviceRecordRows, serviceId), ...by.map((reviewer) => need(memberRows, reviewer))],
  }),
  alsoNeeds: ({ serviceId }, view) => {
    const service = view.row(serviceRecordRows, serviceId);
    if (!service) return {};
    const { memberNo, programme, servedOn, reviewedBy } = service;
    return {
      accounts: [account.budget(programme), account.wallet(memberNo)],
      rows: [
        ...[memberNo, ...reviewedBy].map((known) => need(memberRows, known)),
        needMemberDay(memberNo, servedOn),
        need(programmeRows, programme),
      ],
    };
  },
  decide: ({ serviceId, by }, view) => {
    const service = view.row(serviceRecordRows, serviceId);
    if (!service) return refuse('SERVICE_NOT_FOUND');
    if (service.status !== 'submitted') return refuse('ALREADY_REVIEWED');
    const member = view.row(memberRows, service.memberNo) as MemberRow;
    const signed = withEarlier(service.reviewedBy, by);
    if (signed.some((reviewer) => reviewsOwn(view, member, reviewer))) return refuse('SELF_REVIEW');
    const day = memberDay(view, service.memberNo, service.servedOn);
    const approvedMinutes = day.approvedMinutes + service.minutes;
    const limit = view.terms.second_review_above_minutes ?? Number.MAX_SAFE_INTEGER;
    if (approvedMinutes > limit && new Set(signed).size < 2)
      return refuse('SECOND_REVIEW_REQUIRED', { limitMinutes: limit });
    return award(service, member, { ...day, approvedMinutes }, signed, view);
  },
};

function award(
  service: ServiceRecordRow,
  member: MemberRow,
  day: ReturnType<typeof memberDay>,
  signed: readonly string[],
  view: View,
) {
  const { serviceId, programme, memberNo, minutes } = service;
  const awardPoints = awardFor(minutes, service.tags, view.terms);
  const known = view.row(programmeRows, programme) ?? { programme, waitingAwards: 0 };
  const waiting = awardPoints > 0 && (known.waitingAwards > 0 || view.balance(account.budget(programme)) < awardPoints);
  const granted = awardPoints > 0 && !waiting;
  const { transfer, newLot } = grantOf(programme, memberNo, awardPoints, view.today, view.terms);
  return {
    answer: { serviceId, awardPoints, waiting },
    reason: `志愿服务 ${minutes} 分钟 · ${programme}`,
    transfers: granted ? [transfer] : [],
    newLots: granted ? [newLot] : [],
    rows: [
      put(serviceRecordRows, {
        ...service,
        status: 'approved',
        reviewedBy: signed,
        policyVersion: view.terms.version,
        awardPoints,
        awardState: granted ? 'granted' : waiting ? 'waiting' : 'none',
        approvedNo: view.commandNo,
      }),
      put(memberDayRows, day),
      put(memberRows, { ...member, approvedMinutes: member.approvedMinutes + minutes }),
      ...(waiting ? [put(programmeRows, { ...known, waitingAwards: known.waitingAwards + 1 })] : []),
    ],
    facts: [{ topic: 'service.approved', payload: { serviceId, memberNo, awardPoints, waiting } }],
  };
}

/** Everybody who has signed by now, each once; without earlier signatures exactly those who sign now. */
function withEarlier(earlier: readonly string[], by: readonly string[]): readonly string[] {
  return earlier.length === 0 ? by : [...new Set([...earlier, ...by])];
}

/**
 * Lets a logged service stand and awards its points from the programme's budget, or lets the award wait for budget.
 * Signatures put on it before count with those of the order: above the day's minutes two different people must sign.
 * Refusals in order: `SERVICE_NOT_FOUND`, `ALREADY_REVIEWED`, `SELF_REVIEW`, `SECOND_REVIEW_REQUIRED` (R-V15, R-A07).
 */
export class ApproveService {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: ApproveServiceOrder): Promise<ApprovedService | Refusal> {
    return this.ledger.post(ctx, approveService, commandId, order);
  }
}
