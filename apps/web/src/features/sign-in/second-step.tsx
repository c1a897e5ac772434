import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../assert-never';
import { client, problemOf } from '../../graphql/client';
import { CompleteSignInDocument } from '../../graphql/generated';
import { useSession } from '../../session/session';
import { Field } from '../../ui/field';
import { type Outcome, OutcomeNotice } from './outcome-notice';
import { readRecoveryCode } from './typed-recovery';
import { readSentCode } from './typed-phone';

/** The six digits of the authenticator, or a recovery code, after the password was right. */
export function SecondStep({ ticket, onBack }: { ticket: string; onBack: () => void }) {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const [onPaper, setOnPaper] = useState(false);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const read = onPaper ? readRecoveryCode(typed) : readSentCode(typed);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read || busy || over) return;
    setBusy(true);
    setOutcome({ kind: 'none' });
    const shown = onPaper ? { recoveryCode: read } : { code: read };
    const { data, error } = await client.mutation(CompleteSignInDocument, { input: { ticket, ...shown } }).toPromise();
    setBusy(false);
    if (error || !data) return setOutcome({ kind: 'failed', problem: problemOf(error) });
    const answer = data.completeSignIn;
    switch (answer.__typename) {
      case 'Session':
        return signedIn(answer.viewer);
      case 'Refused':
        setTyped('');
        setTried(false);
        setOver(answer.code === 'SIGN_IN_OVER');
        return setOutcome({ kind: 'refused', message: answer.message, nextStep: answer.nextStep });
      default:
        return assertNever(answer);
    }
  };
  const change = () => {
    setOnPaper(!onPaper);
    setTyped('');
    setTried(false);
    setOutcome({ kind: 'none' });
  };
  const invalid = onPaper ? t('signIn.stepRecoveryInvalid') : t('signIn.stepCodeInvalid');
  return (
    <div className="sign-in">
      <section className="card" data-testid="second-step">
        <h1>{t('signIn.stepHeading')}</h1>
        <p className="muted">{onPaper ? t('signIn.stepRecoveryLead') : t('signIn.stepLead')}</p>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Field
            key={onPaper ? 'paper' : 'code'}
            label={onPaper ? t('signIn.stepRecovery') : t('signIn.stepCode')}
            problem={tried && !read ? invalid : null}
          >
            {(control) => (
              <input
                {...control}
                inputMode={onPaper ? 'text' : 'numeric'}
                autoComplete={onPaper ? 'off' : 'one-time-code'}
                autoCapitalize="characters"
                className={onPaper ? undefined : 'pin-input'}
                autoFocus
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                data-testid="second-code"
              />
            )}
          </Field>
          <OutcomeNotice outcome={outcome} />
          {over ? (
            <button type="button" className="button button-main" onClick={onBack} data-testid="begin-again">
              {t('signIn.stepBack')}
            </button>
          ) : (
            <button type="submit" className="button button-main" disabled={busy} data-testid="complete-sign-in">
              {busy ? t('signIn.submitting') : t('signIn.submit')}
            </button>
          )}
          <div className="buttons buttons-apart">
            <button type="button" className="button button-quiet" onClick={change} data-testid="use-other">
              {onPaper ? t('signIn.stepUseCode') : t('signIn.stepUseRecovery')}
            </button>
            {!over && (
              <button type="button" className="button button-quiet" onClick={onBack}>
                {t('signIn.stepBack')}
              </button>
            )}
          </div>
        </form>
      </section>
    </div>
  );
}
