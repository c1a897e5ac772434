import { useTranslation } from 'react-i18next';
import type { ChangeState } from '../../commands/use-change';
import { CommandFailed, RefusalNotice } from '../../ui/command-notice';

/** Why a change was not made. */
export function ChangeProblem({ state }: { state: ChangeState<unknown> }) {
  const { t } = useTranslation();
  if (state.phase === 'refused') return <RefusalNotice title={t('access.notDone')} refusal={state.refusal} />;
  if (state.phase === 'failed') return <CommandFailed title={t('access.notDone')} problem={state.problem} />;
  return null;
}
