import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { assertNever } from '../../assert-never';
import { client, problemOf } from '../../graphql/client';
import { SignInDocument } from '../../graphql/generated';
import { landingPath, mayOpen, pages } from '../../session/landing';
import { useSession } from '../../session/session';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { CommandFailed } from '../../ui/command-notice';
import { type DemoPerson, readDemoPeople } from './demo-people';

type Outcome =
  { kind: 'none' } | { kind: 'refused'; message: string; nextStep: string } | { kind: 'failed'; problem: string };

/** Lets a person in and sends them to the page their permissions fit. */
export default function SignInPage() {
  const { t } = useTranslation();
  const { state, signedIn } = useSession();
  const [query] = useSearchParams();
  const from = (useLocation().state as { from?: string } | null)?.from;
  const [communityCode, setCommunityCode] = useState(query.get('community') ?? 'shengli');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [demoPeople, setDemoPeople] = useState<readonly DemoPerson[]>([]);

  useEffect(() => {
    void readDemoPeople().then(setDemoPeople);
  }, []);

  if (state.status === 'signed-in') {
    const { permissions } = state.viewer;
    const wanted = pages.find(({ path }) => from?.startsWith(path))?.path;
    return (
      <Navigate
        to={wanted && from && mayOpen(wanted, permissions) ? from : (landingPath(permissions) ?? '/')}
        replace
      />
    );
  }

  const signIn = async (input: { communityCode: string; login: string; password: string }) => {
    setBusy(true);
    setOutcome({ kind: 'none' });
    const { data, error } = await client.mutation(SignInDocument, { input }).toPromise();
    setBusy(false);
    if (error || !data)
      return setOutcome({ kind: 'failed', problem: error ? problemOf(error) : 'INTERNAL_SERVER_ERROR' });
    const result = data.signIn;
    switch (result.__typename) {
      case 'Session':
        return signedIn(result.viewer);
      case 'Refused':
        return setOutcome({ kind: 'refused', message: result.message, nextStep: result.nextStep });
      default:
        return assertNever(result);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const input = { communityCode: communityCode.trim(), login: login.trim(), password };
    if (input.communityCode && input.login && input.password && !busy) void signIn(input);
  };
  const missing = tried && !(communityCode.trim() && login.trim() && password);

  return (
    <div className="sign-in">
      <section className="card">
        <h1>{t('signIn.heading')}</h1>
        <p className="muted">{t('signIn.lead')}</p>
        <form onSubmit={submit} noValidate>
          <Field label={t('signIn.community')}>
            {(control) => (
              <input
                {...control}
                value={communityCode}
                autoCapitalize="none"
                autoComplete="organization"
                onChange={(event) => setCommunityCode(event.target.value)}
              />
            )}
          </Field>
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
          {outcome.kind === 'refused' && (
            <Notice tone="bad" title={outcome.message} testId="sign-in-refused">
              <p>{t('ui.nextStep', { step: outcome.nextStep })}</p>
            </Notice>
          )}
          {outcome.kind === 'failed' && (
            <CommandFailed
              title={outcome.problem === 'OFFLINE' ? t('ui.offlineTitle') : t('till.failed')}
              problem={outcome.problem}
            />
          )}
          <button type="submit" className="button button-main" disabled={busy}>
            {busy ? t('signIn.submitting') : t('signIn.submit')}
          </button>
        </form>
      </section>
      {demoPeople.length > 0 && (
        <section className="card" aria-labelledby="demo-heading">
          <h2 id="demo-heading">{t('signIn.demoHeading')}</h2>
          <ul className="results">
            {demoPeople.map((person) => (
              <li key={person.login}>
                <button
                  type="button"
                  disabled={busy}
                  data-testid={`demo-${person.login}`}
                  aria-label={t('signIn.demoAs', { name: `${person.displayName} ${person.role}` })}
                  onClick={() =>
                    void signIn({
                      communityCode: communityCode.trim() || 'shengli',
                      login: person.login,
                      password: person.password,
                    })
                  }
                >
                  <span>{person.displayName}</span>
                  <span className="muted">{person.role}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
