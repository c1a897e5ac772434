import { addDays, isNote, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { merchantRows } from '../merchant-rows';
import { faultInTerms, newMerchant, type RegisterMerchantOrder } from '../register-merchant/register-merchant';
import type { ApplicationStep } from './apply-for-admission';
import { stepKind, type StepOrder } from './take-step';

/** How long the public may object before a shop is admitted, in days. */
export const noticeDays = 7;

export interface CheckPapersOrder extends StepOrder {
  /** Which papers were looked at, 1–200 characters. No copies and no numbers of persons. */
  readonly papers: string;
}

export interface RecordVisitOrder extends StepOrder {
  /** What was seen at the shop, 1–200 characters. */
  readonly note: string;
}

export type SignAgreementOrder = StepOrder & Omit<RegisterMerchantOrder, 'name' | 'trade'>;

export interface EndApplicationOrder extends StepOrder {
  /** Withdrawn or turned down, and why: 1–200 characters. */
  readonly because: string;
}

const checkPapers = stepKind<CheckPapersOrder>({
  kind: 'check_papers',
  from: ['applied'],
  to: 'papers_checked',
  faultIn: ({ papers }) => (isNote(papers) ? undefined : 'papers'),
  take: ({ papers }) => ({ papers: papers.trim() }),
});

const recordVisit = stepKind<RecordVisitOrder>({
  kind: 'record_visit',
  from: ['papers_checked'],
  to: 'visited',
  faultIn: (order) => (isNote(order.note) ? undefined : 'note'),
  take: (order, _, { actor }) => ({ visitNote: order.note.trim(), visitedBy: actor.name }),
});

const postNotice = stepKind<StepOrder>({
  kind: 'post_notice',
  from: ['visited'],
  to: 'noticed',
  take: (_order, _row, { today }) => ({ noticeUntil: addDays(today, noticeDays) }),
});

const signAgreement = stepKind<SignAgreementOrder>({
  kind: 'sign_agreement',
  from: ['noticed'],
  to: 'agreed',
  faultIn: ({ applicationNo: _, ...terms }) => faultInTerms({ ...terms, name: '-', trade: '-' }),
  alsoRows: ({ merchantNo }) => [need(merchantRows, merchantNo)],
  take: ({ applicationNo: _, ...terms }, { name, trade, noticeUntil, visitedBy }, view) => {
    if (noticeUntil === null || view.today <= noticeUntil)
      return refuse('NOTICE_RUNNING', { noticeUntil: noticeUntil ?? '' });
    if (visitedBy === view.actor.name) return refuse('SECOND_PERSON_REQUIRED');
    if (view.row(merchantRows, terms.merchantNo)) return refuse('MERCHANT_EXISTS');
    const merchant = newMerchant({ ...terms, name, trade }, view);
    return { merchantNo: terms.merchantNo, also: [put(merchantRows, merchant)] };
  },
});

const handPlaque = stepKind<StepOrder>({
  kind: 'hand_plaque',
  from: ['agreed'],
  to: 'plaque_given',
  take: (_, { merchantNo, ordinal }) => ({ plaqueNo: `${merchantNo ?? ''}-${ordinal}` }),
});

const endApplication = stepKind<EndApplicationOrder>({
  kind: 'end_application',
  from: ['applied', 'papers_checked', 'visited', 'noticed'],
  to: 'ended',
  faultIn: ({ because }) => (isNote(because) ? undefined : 'because'),
  take: ({ because }) => ({ endedBecause: because.trim() }),
});

const steps = { checkPapers, recordVisit, postNotice, signAgreement, handPlaque, endApplication };
type Steps = typeof steps;
export type AdmissionStep = keyof Steps;
export type OrderOf<Name extends AdmissionStep> =
  Steps[Name] extends CommandKind<infer Order, ApplicationStep> ? Order : never;

/**
 * What the community does with an application, one step after the other: papers, visit, public notice of seven days,
 * agreement with the shop's terms (by another person than the visitor; the shop is in the alliance from then on), plaque;
 * or it ends, until the agreement. Refusals: `INVALID_INPUT`, `APPLICATION_NOT_FOUND`, `STEP_OUT_OF_ORDER`; at the
 * agreement also `NOTICE_RUNNING` with the notice's last day, `SECOND_PERSON_REQUIRED`, `MERCHANT_EXISTS`.
 */
export class TakeAdmissionStep {
  constructor(private readonly ledger: Ledger) {}

  execute<Name extends AdmissionStep>(
    ctx: RequestContext,
    step: Name,
    commandId: string,
    order: OrderOf<Name>,
  ): Promise<ApplicationStep | Refusal> {
    return this.ledger.post(
      ctx,
      steps[step] as unknown as CommandKind<OrderOf<Name>, ApplicationStep>,
      commandId,
      order,
    );
  }
}
