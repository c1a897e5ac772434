import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../codes/qr-code';
import { useChange } from '../../commands/use-change';
import {
  BeginSecondFactorDocument,
  ConfirmSecondFactorDocument,
  type BeginSecondFactorMutation,
  type ConfirmSecondFactorMutation,
} from '../../graphql/generated';
import { useSession } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { TextField } from './text-field';
import { readCode } from './typed-code';

const begunOf = (data: BeginSecondFactorMutation) => data.beginSecondFactor;
const confirmedOf = (data: ConfirmSecondFactorMutation) => data.confirmSecondFactor;

/** Password, then the QR code for the authenticator, then a code of it. */
export function SetUpSecondFactor({
  hasPassword,
  onCodes,
}: {
  hasPassword: boolean;
  onCodes: (codes: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const [password, setPassword] = useState('');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const begin = useChange(BeginSecondFactorDocument, begunOf);
  const confirm = useChange(ConfirmSecondFactorDocument, confirmedOf);
  const code = readCode(typed);
  const { state: confirmed } = confirm;
  useEffect(() => {
    if (confirmed.phase !== 'done') return;
    onCodes(confirmed.answer.recoveryCodes);
    signedIn(confirmed.answer.session.viewer);
  }, [confirmed, onCodes, signedIn]);

  if (begin.state.phase !== 'done') {
    const start = (event: FormEvent) => {
      event.preventDefault();
      if (!begin.busy) begin.send({ password: hasPassword ? password : null });
    };
    return (
      <form onSubmit={start} noValidate>
        {hasPassword && (
          <TextField
            label={t('access.password')}
            type="password"
            autoComplete="current-password"
            value={password}
            onValue={setPassword}
            testId="factor-password"
          />
        )}
        <ChangeOutcome state={begin.state} />
        <button type="submit" className="button button-main" disabled={begin.busy} data-testid="begin-factor">
          {begin.busy ? t('access.beginning') : t('access.begin')}
        </button>
      </form>
    );
  }
  const { otpauthUri, secret } = begin.state.answer;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code && !confirm.busy) confirm.send({ code });
  };
  return (
    <form onSubmit={submit} noValidate>
      <h3>{t('access.scan')}</h3>
      <p className="muted">{t('access.scanHint')}</p>
      <QrCode text={otpauthUri} size={260} label={t('access.qr')} />
      <details>
        <summary>{t('access.typeSecret')}</summary>
        <p>
          <code className="secret" data-testid="factor-secret">
            {secret.replace(/(.{4})(?=.)/g, '$1 ')}
          </code>
        </p>
      </details>
      <h3>{t('access.confirm')}</h3>
      <TextField
        label={t('access.code')}
        problem={tried && !code ? t('access.codeInvalid') : null}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="pin-input"
        value={typed}
        onValue={setTyped}
        testId="factor-code"
      />
      <ChangeOutcome state={confirm.state} />
      <div className="buttons">
        <button type="button" className="button button-quiet" onClick={begin.forget}>
          {t('access.cancel')}
        </button>
        <button type="submit" className="button button-main" disabled={confirm.busy} data-testid="confirm-factor">
          {t('access.turnOn')}
        </button>
      </div>
    </form>
  );
}
