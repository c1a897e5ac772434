import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../commands/use-change';
import { RemoveSecondFactorDocument, type RemoveSecondFactorMutation } from '../../graphql/generated';
import { useSession } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { TextField } from './text-field';
import { readCodeOrRecovery } from './typed-code';

const answerOf = (data: RemoveSecondFactorMutation) => data.removeSecondFactor;

/** Turns it off, for who knows the password and shows a code: the way to another phone. */
export function RemoveSecondFactor({ hasPassword, onRemoved }: { hasPassword: boolean; onRemoved: () => void }) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const [password, setPassword] = useState('');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { state, busy, send } = useChange(RemoveSecondFactorDocument, answerOf);
  useEffect(() => {
    if (state.phase !== 'done') return;
    signedIn(state.answer.viewer);
    onRemoved();
    // Once for each answer: what is called then draws this anew.
  }, [state]);
  const shown = readCodeOrRecovery(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (shown && !busy) send({ password: hasPassword ? password : null, ...shown });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className="muted">{t('access.removeLead')}</p>
      {hasPassword && (
        <TextField
          label={t('access.password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onValue={setPassword}
          testId="remove-password"
        />
      )}
      <TextField
        label={t('access.codeOrRecovery')}
        problem={tried && !shown ? t('access.codeOrRecoveryInvalid') : null}
        autoComplete="one-time-code"
        value={typed}
        onValue={setTyped}
        testId="remove-code"
      />
      <ChangeOutcome state={state} />
      <button type="submit" className="button button-danger" disabled={busy} data-testid="remove-now">
        {t('access.removeNow')}
      </button>
    </form>
  );
}
