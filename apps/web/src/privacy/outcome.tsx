import { useTranslation } from 'react-i18next';
import type { ChangeState } from '../commands/use-change';
import { CommandFailed, RefusalNotice } from '../ui/command-notice';
import { Notice } from '../ui/notice';

/** What became of a press; nothing before it is answered. */
export function Outcome({ state, done, testId }: { state: ChangeState<unknown>; done: string; testId: string }) {
  const { t } = useTranslation();
  if (state.phase === 'done') return <Notice answers tone="good" title={done} testId={testId} />;
  if (state.phase === 'refused') return <RefusalNotice title={t('ui.notDone')} refusal={state.refusal} />;
  if (state.phase === 'failed') return <CommandFailed title={t('ui.notDone')} problem={state.problem} />;
  return null;
}
