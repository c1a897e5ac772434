import { useTranslation } from 'react-i18next';
import type { ChangeState } from '../../commands/use-change';
import { CommandFailed, RefusalNotice } from '../../ui/command-notice';

/** Why a change did not happen; nothing where it did. */
export function ChangeFailure({ state }: { state: ChangeState<unknown> }) {
  const { t } = useTranslation();
  if (state.phase === 'refused') return <RefusalNotice title={t('merchant.notDone')} refusal={state.refusal} />;
  if (state.phase === 'failed') return <CommandFailed title={t('merchant.notDone')} problem={state.problem} />;
  return null;
}
