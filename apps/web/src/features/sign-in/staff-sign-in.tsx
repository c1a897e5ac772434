import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field';
import { type Outcome, OutcomeNotice } from './outcome-notice';

/** Name and password, for those who work here. */
export function StaffSignIn({
  communityCode,
  busy,
  outcome,
  onSubmit,
}: {
  communityCode: string;
  busy: boolean;
  outcome: Outcome;
  onSubmit: (input: { communityCode: string; login: string; password: string }) => void;
}) {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const input = { communityCode: communityCode.trim(), login: login.trim(), password };
    if (input.communityCode && input.login && input.password && !busy) onSubmit(input);
  };
  const missing = tried && !(communityCode.trim() && login.trim() && password);
  return (
    <form onSubmit={submit} noValidate>
      <Field label={t('signIn.login')}>
        {(control) => (
          <input
            {...control}
            value={login}
            autoCapitalize="none"
            autoComplete="username"
            onChange={(event) => setLogin(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('signIn.password')} problem={missing ? t('signIn.missing') : null}>
        {(control) => (
          <input
            {...control}
            type="password"
            value={password}
            autoComplete="current-password"
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <OutcomeNotice outcome={outcome} />
      <button type="submit" className="button button-main" disabled={busy}>
        {busy ? t('signIn.submitting') : t('signIn.submit')}
      </button>
    </form>
  );
}
