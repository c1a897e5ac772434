import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hashNotKnown } from '../graphql/client';
import { CommunityPhone } from './community-phone';
import { Notice } from './notice';

/** Said while nobody knows yet whether a command was carried out. */
export function UnknownOutcome({ title, next, onRetry }: { title: string; next: string; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice answers tone="wait" title={title} testId="outcome-unknown">
      <p>{next}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('ui.askNow')}
      </button>
    </Notice>
  );
}

/** Said when a command was certainly not carried out, and not for a reason of business. */
export function CommandFailed({ title, problem }: { title: string; problem: string }) {
  return (
    <Notice answers tone="bad" title={title} testId="command-failed">
      <p>{useProblemText(problem)}</p>
    </Notice>
  );
}

/** A refusal in the API's own words; `children` may offer the way on. */
export function RefusalNotice({
  title,
  refusal,
  children,
}: {
  title: string;
  refusal: { code: string; message: string; nextStep: string };
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <Notice
      answers
      tone="bad"
      title={t('ui.because', { title, reason: refusal.message })}
      testId={`refused-${refusal.code}`}
    >
      <p>{t('ui.nextStep', { step: refusal.nextStep })}</p>
      <CommunityPhone refusal={refusal.code} />
      {children}
    </Notice>
  );
}

export function useProblemText(problem: string): string {
  const { t } = useTranslation();
  switch (problem) {
    case 'OFFLINE':
      return t('problem.OFFLINE');
    case 'NOT_SIGNED_IN':
      return t('problem.NOT_SIGNED_IN');
    case 'NOT_PERMITTED':
      return t('problem.NOT_PERMITTED');
    case hashNotKnown:
      return t('problem.PERSISTED_QUERY_NOT_FOUND');
    default:
      return t('problem.other');
  }
}
