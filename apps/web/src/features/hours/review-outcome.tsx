import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText } from '../../amounts/shown-amounts';
import { assertNever } from '../../assert-never';
import type { CommandState } from '../../commands/use-command';
import type { ApproveServiceMutation, RejectServiceMutation, SignServiceMutation } from '../../graphql/generated';
import { CommandFailed, RefusalNotice, UnknownOutcome } from '../../ui/command-notice';
import { Notice } from '../../ui/notice';

/** What became of an approval. Where a second reviewer is needed, `signing` offers the first signature. */
export function ReviewOutcome({
  state,
  onRetry,
  standing,
  signing,
}: {
  state: CommandState<ApproveServiceMutation['approveService']>;
  onRetry: () => void;
  standing: (memberNo: string) => ReactNode;
  signing: ReactNode;
}) {
  const { t } = useTranslation();
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'unknown':
      return <UnknownOutcome title={t('hours.unknown')} next={t('ui.unknownNext')} onRetry={onRetry} />;
    case 'failed':
      return <CommandFailed title={t('hours.notApproved')} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'ServiceRecord': {
          const said = { minutes: answer.minutes, points: pointsText(answer.awardPoints ?? 0) };
          if (!answer.awardPoints)
            return (
              <Notice answers tone="good" title={t('hours.approvedNone', said)} testId="approved-none">
                {standing(answer.memberNo)}
              </Notice>
            );
          return answer.awardWaiting ? (
            <Notice answers tone="wait" title={t('hours.approvedWaiting', said)} testId="approved-waiting">
              {standing(answer.memberNo)}
            </Notice>
          ) : (
            <Notice answers tone="good" title={t('hours.approvedArrived', said)} testId="approved-arrived">
              {standing(answer.memberNo)}
            </Notice>
          );
        }
        case 'Refused':
          return (
            <RefusalNotice title={t('hours.notApproved')} refusal={answer}>
              {answer.code === 'SECOND_REVIEW_REQUIRED' && signing}
            </RefusalNotice>
          );
        default:
          return assertNever(answer);
      }
    }
    default:
      return assertNever(state);
  }
}

/** What became of a first signature. */
export function SigningOutcome({ state, onRetry }: Reviewing) {
  const { t } = useTranslation();
  return (
    <ShortOutcome
      state={state}
      unknown={<UnknownOutcome title={t('hours.signUnknown')} next={t('hours.signUnknownNext')} onRetry={onRetry} />}
      failed={t('hours.notSigned')}
      done={(minutes) => (
        <Notice answers tone="wait" title={t('hours.signedNow', { minutes })} testId="signed">
          <p>{t('hours.signedNext')}</p>
        </Notice>
      )}
    />
  );
}

/** What became of turning a record down. */
export function RejectingOutcome({ state, onRetry }: Reviewing) {
  const { t } = useTranslation();
  return (
    <ShortOutcome
      state={state}
      unknown={<UnknownOutcome title={t('hours.unknown')} next={t('ui.unknownNext')} onRetry={onRetry} />}
      failed={t('hours.notRejected')}
      done={(minutes) => (
        <Notice answers tone="good" title={t('hours.rejected', { minutes })} testId="rejected">
          <p>{t('hours.rejectedNext')}</p>
        </Notice>
      )}
    />
  );
}

interface Reviewing {
  state: CommandState<SignServiceMutation['signService'] | RejectServiceMutation['rejectService']>;
  onRetry: () => void;
}

/** For answers that award nothing: the record's minutes say which one it was. */
function ShortOutcome({
  state,
  unknown,
  failed,
  done,
}: Pick<Reviewing, 'state'> & { unknown: ReactNode; failed: string; done: (minutes: number) => ReactNode }) {
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'unknown':
      return unknown;
    case 'failed':
      return <CommandFailed title={failed} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'ServiceRecord':
          return done(answer.minutes);
        case 'Refused':
          return <RefusalNotice title={failed} refusal={answer} />;
        default:
          return assertNever(answer);
      }
    }
    default:
      return assertNever(state);
  }
}
