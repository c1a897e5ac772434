import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../commands/use-change';
import { RenewRecoveryCodesDocument, type RenewRecoveryCodesMutation } from '../../graphql/generated';
import { ChangeOutcome } from '../../ui/change-outcome';
import { TextField } from './text-field';
import { readCode } from './typed-code';

const answerOf = (data: RenewRecoveryCodesMutation) => data.renewRecoveryCodes;

/** Ten new codes on paper for a code of the authenticator. */
export function RenewCodes({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const { state, busy, send } = useChange(RenewRecoveryCodesDocument, answerOf);
  useEffect(() => {
    if (state.phase === 'done') onCodes(state.answer.recoveryCodes);
  }, [state, onCodes]);
  const code = readCode(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code && !busy) send({ code });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className="muted">{t('access.renewLead')}</p>
      <TextField
        label={t('access.code')}
        problem={tried && !code ? t('access.codeInvalid') : null}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="pin-input"
        value={typed}
        onValue={setTyped}
        testId="renew-code"
      />
      <ChangeOutcome state={state} />
      <button type="submit" className="button button-main" disabled={busy} data-testid="renew-now">
        {t('access.renew')}
      </button>
    </form>
  );
}
