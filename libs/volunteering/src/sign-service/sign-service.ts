import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { memberRows, type MemberRow } from '@youhui/community';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { reviewsOwn } from '../reviewers';
import { serviceRecordRows } from '../service-rows';

export interface SignServiceOrder {
  readonly serviceId: string;
  /** Who signs, by member number or, for staff who are not members, by their name in the books. */
  readonly by: string;
}

export interface SignedService {
  readonly serviceId: string;
}

const signService: CommandKind<SignServiceOrder, SignedService> = {
  kind: 'sign',
  needs: ({ serviceId, by }) => ({ rows: [need(serviceRecordRows, serviceId), need(memberRows, by)] }),
  alsoNeeds: ({ serviceId }, view) => {
    const service = view.row(serviceRecordRows, serviceId);
    return service ? { rows: [need(memberRows, service.memberNo)] } : {};
  },
  decide: ({ serviceId, by }, view) => {
    const service = view.row(serviceRecordRows, serviceId);
    if (!service) return refuse('SERVICE_NOT_FOUND');
    if (service.status !== 'submitted') return refuse('ALREADY_REVIEWED');
    const member = view.row(memberRows, service.memberNo) as MemberRow;
    if (reviewsOwn(view, member, by)) return refuse('SELF_REVIEW');
    const reviewedBy = [...new Set([...service.reviewedBy, by])];
    return { answer: { serviceId }, reason: '', rows: [put(serviceRecordRows, { ...service, reviewedBy })] };
  },
};

/**
 * Puts one reviewer's signature on a logged service that needs two; it stays submitted until a different reviewer
 * approves it. Signing twice is the same signature.
 * Refusals in order: `SERVICE_NOT_FOUND`, `ALREADY_REVIEWED`, `SELF_REVIEW`.
 */
export class SignService {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: SignServiceOrder): Promise<SignedService | Refusal> {
    return this.ledger.post(ctx, signService, commandId, order);
  }
}
