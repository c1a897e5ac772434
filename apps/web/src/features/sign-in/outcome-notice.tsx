import { useTranslation } from 'react-i18next';
import { CommandFailed } from '../../ui/command-notice';
import { Notice } from '../../ui/notice';

export type Outcome =
  { kind: 'none' } | { kind: 'refused'; message: string; nextStep: string } | { kind: 'failed'; problem: string };

/** Why somebody was not let in. */
export function OutcomeNotice({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'refused':
      return (
        <Notice tone="bad" title={outcome.message} testId="sign-in-refused">
          <p>{t('ui.nextStep', { step: outcome.nextStep })}</p>
        </Notice>
      );
    case 'failed':
      return (
        <CommandFailed
          title={outcome.problem === 'OFFLINE' ? t('ui.offlineTitle') : t('ui.notDone')}
          problem={outcome.problem}
        />
      );
  }
}
