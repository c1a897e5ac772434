import { useTranslation } from 'react-i18next';
import type { ChangeState } from '../commands/use-change';
import { CommandFailed, RefusalNotice } from './command-notice';
import { Notice } from './notice';

/** What became of a change; nothing before it is answered. `done` says the good news, where that is not seen anyway. */
export function ChangeOutcome({
  state,
  done,
  testId,
}: {
  state: ChangeState<unknown>;
  done?: string | null;
  testId?: string;
}) {
  const { t } = useTranslation();
  switch (state.phase) {
    case 'idle':
    case 'sending':
      return null;
    case 'done':
      return done ? <Notice answers tone="good" title={done} testId={testId} /> : null;
    case 'refused':
      return <RefusalNotice title={t('ui.notDone')} refusal={state.refusal} />;
    case 'failed':
      return <CommandFailed title={t('ui.notDone')} problem={state.problem} />;
  }
}
