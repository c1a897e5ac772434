import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useSearchParams } from 'react-router';
import { assertNever } from '../../assert-never';
import { client, problemOf } from '../../graphql/client';
import { SignInDocument } from '../../graphql/generated';
import { landingPath, mayOpen, pageOf } from '../../session/landing';
import { useSession } from '../../session/session';
import { Field } from '../../ui/field';
import { type DemoPerson, noDemo, readDemo } from './demo-people';
import type { Outcome } from './outcome-notice';
import { PhoneSignIn } from './phone-sign-in';
import {
  firstCommunity,
  lastCommunity,
  lastDoor,
  rememberCommunity,
  rememberDoor,
  type SignInDoor,
} from './remembered';
import { SecondStep } from './second-step';
import { StaffSignIn } from './staff-sign-in';

const doors = ['member', 'staff'] as const;

/** Lets a person in and sends them to the page their permissions fit. */
export default function SignInPage() {
  const { t, i18n } = useTranslation();
  const { state, signedIn } = useSession();
  const [query] = useSearchParams();
  const from = (useLocation().state as { from?: string } | null)?.from;
  const [communityCode, setCommunityCode] = useState(() => firstCommunity(query, from, lastCommunity()));
  const [door, setDoor] = useState<SignInDoor>(lastDoor);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [demo, setDemo] = useState(noDemo);
  const [ticket, setTicket] = useState<string | null>(null);
  const [offeredPhone, setOfferedPhone] = useState('');

  useEffect(() => {
    void readDemo().then(setDemo);
  }, []);

  if (state.status === 'signed-in') {
    const { permissions } = state.viewer;
    const wanted = from === undefined ? undefined : pageOf(from);
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
    if (error || !data) return setOutcome({ kind: 'failed', problem: problemOf(error) });
    const result = data.signIn;
    switch (result.__typename) {
      case 'Session':
        rememberCommunity(input.communityCode);
        return signedIn(result.viewer);
      case 'SecondFactorNeeded':
        rememberCommunity(input.communityCode);
        return setTicket(result.ticket);
      case 'Refused':
        return setOutcome({ kind: 'refused', message: result.message, nextStep: result.nextStep });
      default:
        return assertNever(result);
    }
  };
  const roleOf = (person: DemoPerson) => (i18n.language === 'zh' ? person.role : person.roleEn);
  const choose = (chosen: SignInDoor) => {
    setDoor(chosen);
    setOutcome({ kind: 'none' });
    rememberDoor(chosen);
  };

  if (ticket !== null) return <SecondStep ticket={ticket} onBack={() => setTicket(null)} />;
  return (
    <div className="sign-in">
      <section className="card">
        <h1>{t('signIn.heading')}</h1>
        <p className="muted">{t('signIn.lead')}</p>
        <div className="segments doors" role="group" aria-label={t('signIn.as')}>
          {doors.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={door === one}
              onClick={() => choose(one)}
              data-testid={`door-${one}`}
            >
              {t(one === 'member' ? 'signIn.asMember' : 'signIn.asStaff')}
            </button>
          ))}
        </div>
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
        {door === 'member' ? (
          <PhoneSignIn
            key={offeredPhone}
            communityCode={communityCode.trim()}
            offered={offeredPhone}
            onTicket={setTicket}
          />
        ) : (
          <StaffSignIn
            communityCode={communityCode}
            busy={busy}
            outcome={outcome}
            onSubmit={(input) => void signIn(input)}
          />
        )}
      </section>
      {demo.people.length > 0 && (
        <section className="card" aria-labelledby="demo-heading">
          <h2 id="demo-heading">{t('signIn.demoHeading')}</h2>
          <ul className="results">
            {demo.phones.map((phone) => (
              <li key={phone}>
                <button
                  type="button"
                  disabled={busy}
                  data-testid={`demo-${phone}`}
                  onClick={() => {
                    choose('member');
                    setCommunityCode((typed) => typed.trim() || 'shengli');
                    setOfferedPhone(phone);
                    window.scrollTo(0, 0);
                  }}
                >
                  <span>{phone}</span>
                  <span className="muted">{t('signIn.demoPhone')}</span>
                </button>
              </li>
            ))}
            {demo.people.map((person) => (
              <li key={person.login}>
                <button
                  type="button"
                  disabled={busy}
                  data-testid={`demo-${person.login}`}
                  aria-label={t('signIn.demoAs', { name: `${person.displayName} ${roleOf(person)}` })}
                  onClick={() =>
                    void signIn({
                      communityCode: communityCode.trim() || 'shengli',
                      login: person.login,
                      password: person.password,
                    })
                  }
                >
                  <span>{person.displayName}</span>
                  <span className="muted">{roleOf(person)}</span>
                </button>
              </li>
            ))}
          </ul>
          <p>
            <Link to="/first-run">{t('signIn.firstRun')}</Link>
          </p>
        </section>
      )}
    </div>
  );
}
