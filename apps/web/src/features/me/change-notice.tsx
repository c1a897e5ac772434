import { useTranslation } from 'react-i18next';
import { CommandFailed, RefusalNotice } from '../../ui/command-notice';
import { Notice } from '../../ui/notice';
import type { ChangeState } from '../../commands/use-change';

/** What came of a change. */
export function ChangeNotice({
  state,
  doneText,
  testId,
}: {
  state: ChangeState<unknown>;
  doneText: string;
  testId: string;
}) {
  const { t } = useTranslation();
  if (state.phase === 'done') return <Notice answers tone="good" title={doneText} testId={testId} />;
  if (state.phase === 'refused') return <RefusalNotice title={t('me.notDone')} refusal={state.refusal} />;
  if (state.phase === 'failed') return <CommandFailed title={t('me.notDone')} problem={state.problem} />;
  return null;
}
