import { type Command, useCommand } from '../../commands/use-command';
import {
  ApplyForAdmissionDocument,
  CheckPapersDocument,
  EndApplicationDocument,
  HandPlaqueDocument,
  PostNoticeDocument,
  RecordVisitDocument,
  SignAgreementDocument,
  type CheckPapersMutation,
} from '../../graphql/generated';

export type StepAnswer = CheckPapersMutation['answer'];
const answerOf = (data: { answer: StepAnswer }) => data.answer;

/** Every command of the board, kept above its cards: one without an answer is asked again also when its card has moved on. */
export function useSteps() {
  return {
    applyForAdmission: useCommand('apply-for-admission', ApplyForAdmissionDocument, answerOf),
    checkPapers: useCommand('check-papers', CheckPapersDocument, answerOf),
    recordVisit: useCommand('record-visit', RecordVisitDocument, answerOf),
    postNotice: useCommand('post-notice', PostNoticeDocument, answerOf),
    signAgreement: useCommand('sign-agreement', SignAgreementDocument, answerOf),
    handPlaque: useCommand('hand-plaque', HandPlaqueDocument, answerOf),
    endApplication: useCommand('end-application', EndApplicationDocument, answerOf),
  };
}

export type Steps = ReturnType<typeof useSteps>;
export type AnyStep = Command<{ commandId: string; applicationNo?: string }, StepAnswer>;
