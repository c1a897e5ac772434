import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../commands/use-command';
import { CommandFailed, RefusalNotice, UnknownOutcome } from './command-notice';

type Refused = { __typename: 'Refused'; code: string; message: string; nextStep: string };

/** What has become of a command whose answer is one thing or a refusal; `done` says the good news. */
export function CommandOutcome<Input, Done extends { __typename: string }>({
  command,
  done,
}: {
  command: Command<Input, Done | Refused>;
  done: (answer: Exclude<Done, Refused>) => ReactNode;
}) {
  const { t } = useTranslation();
  const { state } = command;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'sending':
      return (
        <p className="list-note" role="status">
          {t('ui.sending')}
        </p>
      );
    case 'unknown':
      return <UnknownOutcome title={t('ui.unknown')} next={t('ui.unknownNext')} onRetry={command.retryNow} />;
    case 'failed':
      return <CommandFailed title={t('ui.notDone')} problem={state.problem} />;
    case 'answered':
      return state.answer.__typename === 'Refused' ? (
        <RefusalNotice title={t('ui.notDone')} refusal={state.answer as Refused} />
      ) : (
        done(state.answer as Exclude<Done, Refused>)
      );
  }
}
