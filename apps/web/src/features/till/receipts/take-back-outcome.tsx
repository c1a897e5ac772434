import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { assertNever } from '../../../assert-never';
import { CommandFailed, RefusalNotice, UnknownOutcome } from '../../../ui/command-notice';
import { Notice } from '../../../ui/notice';
import type { TakeBack } from './use-take-back';

/** What became of a sale that was to be taken back. */
export function TakeBackOutcome({ takeBack }: { takeBack: TakeBack }) {
  const { t } = useTranslation();
  const { state } = takeBack;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'sending':
      return (
        <p className="list-note" role="status">
          {t('till.refunding')}
        </p>
      );
    case 'unknown':
      return (
        <UnknownOutcome title={t('till.refundUnknown')} next={t('till.unknownNext')} onRetry={takeBack.retryNow} />
      );
    case 'failed':
      return <CommandFailed title={t('till.failed')} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'Refund':
          return (
            <Notice
              answers
              tone="good"
              title={t('till.refundDone', { points: pointsText(answer.redeemPoints), yuan: yuanText(answer.cashFen) })}
              testId="refund-success"
            >
              {answer.clawedBackPoints > 0 && (
                <p>{t('till.refundClawed', { points: pointsText(answer.clawedBackPoints) })}</p>
              )}
            </Notice>
          );
        case 'Refused':
          return <RefusalNotice title={t('till.failed')} refusal={answer} />;
        default:
          return assertNever(answer);
      }
    }
    default:
      return assertNever(state);
  }
}
