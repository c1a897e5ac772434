import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../commands/use-change';
import { ChangePasswordDocument, type ChangePasswordMutation } from '../../graphql/generated';
import { useSession } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { passwordProblem } from './password-problem';
import { TextField } from './text-field';

const answerOf = (data: ChangePasswordMutation) => data.changePassword;

/** Another password for who knows the one until now; every other device signs in again. */
export function PasswordCard({ hasPassword, onChanged }: { hasPassword: boolean; onChanged: () => void }) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const [before, setBefore] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const { state, busy, send } = useChange(ChangePasswordDocument, answerOf);
  const done = state.phase === 'done';
  useEffect(() => {
    if (!done) return;
    setBefore('');
    setNext('');
    setAgain('');
    setTried(false);
    if (state.phase === 'done') signedIn(state.answer.viewer);
    onChanged();
  }, [done]); // once per change, whoever is told
  const problem = passwordProblem(before, next, again);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem === null && !busy) send({ oldPassword: before, newPassword: next });
  };
  const password = (autoComplete: string) => ({ type: 'password', autoComplete }) as const;
  const nextProblem =
    problem === 'short' ? t('access.passwordShort') : problem === 'same' ? t('access.passwordSame') : null;
  return (
    <section className="card access-password" aria-labelledby="password-heading" data-testid="password-card">
      <h2 id="password-heading">{t('access.passwordHeading')}</h2>
      {!hasPassword ? (
        <p>{t('access.passwordNone')}</p>
      ) : (
        <form onSubmit={submit} noValidate>
          <p className="muted">{t('access.passwordLead')}</p>
          <TextField
            label={t('access.password')}
            {...password('current-password')}
            value={before}
            onValue={setBefore}
            testId="password-before"
          />
          <TextField
            label={t('access.passwordNew')}
            hint={t('access.passwordHint')}
            problem={tried ? nextProblem : null}
            {...password('new-password')}
            value={next}
            onValue={setNext}
            testId="password-next"
          />
          <TextField
            label={t('access.passwordAgain')}
            problem={tried && problem === 'different' ? t('access.passwordDifferent') : null}
            {...password('new-password')}
            value={again}
            onValue={setAgain}
            testId="password-again"
          />
          <ChangeOutcome state={state} done={t('access.passwordDone')} testId="password-changed" />
          <button type="submit" className="button button-main" disabled={busy} data-testid="change-password">
            {t('access.passwordChange')}
          </button>
        </form>
      )}
    </section>
  );
}
