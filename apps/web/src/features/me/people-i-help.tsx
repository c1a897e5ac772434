import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pointsText } from '../../amounts/shown-amounts';
import { type ChangeState, useChange } from '../../commands/use-change';
import { ask, problemOf } from '../../graphql/client';
import {
  AcceptHelpDocument,
  type AcceptHelpMutation,
  HelpInvitationDocument,
  type HelpInvitationQuery,
  type PeopleIHelpQuery,
} from '../../graphql/generated';
import type { Read } from '../../reads/use-read';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { readInvitation } from './typed-invitation';

const acceptedOf = (data: AcceptHelpMutation) => data.acceptHelp;

/** Whom this member helps as family, each one tap from their code. Nothing where it is nobody. */
export function PeopleIHelp({ read }: { read: Read<PeopleIHelpQuery> }) {
  const { t } = useTranslation();
  const people = read.data?.peopleIHelp ?? [];
  if (people.length === 0) return null;
  return (
    <section className="card" id="family" aria-labelledby="family-heading">
      <h2 id="family-heading">{t('family.helpedHeading')}</h2>
      <ul className="means" data-testid="people-i-help">
        {people.map((one) => (
          <li key={one.helperNo} className="mean">
            <span className="mean-name">
              <strong>{one.memberMaskedName}</strong>
              <span className="block">{t('family.leftToday', { points: pointsText(one.leftTodayPoints) })}</span>
              <span className="muted small block">{t('family.until', { day: one.lastDay })}</span>
            </span>
            <Link
              className="button button-main"
              to={`/me/family/${encodeURIComponent(one.memberNo)}`}
              aria-label={t('family.payForOf', { name: one.memberMaskedName })}
              data-testid={`help-${one.memberNo}`}
            >
              {t('family.payFor')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Offer = Extract<HelpInvitationQuery['helpInvitation'], { __typename: 'HelpOffer' }>;
const nothing = { phase: 'idle' } as const;

/** Where an invitation is typed in: eight digits; then what they offer, to accept or not. */
export function JoinFamily({ onAccepted }: { onAccepted: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const [looked, setLooked] = useState<ChangeState<Offer>>(nothing);
  const accept = useChange(AcceptHelpDocument, acceptedOf);
  const digits = readInvitation(typed);
  const done = accept.state.phase === 'done' ? accept.state.answer : null;
  useEffect(() => {
    if (!done) return;
    setTyped('');
    setPressed(false);
    setLooked(nothing);
    onAccepted();
  }, [done, onAccepted]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    accept.forget();
    if (!digits || looked.phase === 'sending') return;
    setLooked({ phase: 'sending' });
    void ask(HelpInvitationDocument, { invitation: digits }).then(({ data, error }) => {
      if (error || !data) return setLooked({ phase: 'failed', problem: problemOf(error) });
      const found = data.helpInvitation;
      setLooked(
        found.__typename === 'HelpOffer' ? { phase: 'done', answer: found } : { phase: 'refused', refusal: found },
      );
    });
  };
  const offer = looked.phase === 'done' ? looked.answer : null;
  return (
    <section className="card" aria-labelledby="join-heading">
      <h2 id="join-heading">{t('family.joinHeading')}</h2>
      <p className="muted">{t('family.joinLead')}</p>
      {done && (
        <Notice
          answers
          tone="good"
          title={t('family.accepted', { name: done.memberMaskedName })}
          testId="help-accepted"
        >
          <Link className="button button-main" to={`/me/family/${encodeURIComponent(done.memberNo)}`}>
            {t('family.payFor')}
          </Link>
        </Notice>
      )}
      {offer && digits ? (
        <Notice answers tone="plain" title={t('family.offer', { name: offer.memberMaskedName })} testId="help-offer">
          <p>{t('family.offerLine', { name: offer.name, points: pointsText(offer.dayPoints), day: offer.lastDay })}</p>
          <p>{t('family.offerMay')}</p>
          <div className="buttons">
            <button
              type="button"
              className="button"
              disabled={accept.busy}
              onClick={() => setLooked(nothing)}
              data-testid="help-decline"
            >
              {t('family.decline')}
            </button>
            <button
              type="button"
              className="button button-main"
              disabled={accept.busy}
              onClick={() => accept.send({ invitation: digits })}
              data-testid="help-accept"
            >
              {accept.busy ? t('me.sending') : t('family.accept')}
            </button>
          </div>
        </Notice>
      ) : (
        <form onSubmit={submit} noValidate>
          <Field
            label={t('family.invitation')}
            hint={t('family.invitationHint')}
            problem={pressed && !digits ? t('family.invitationInvalid') : null}
          >
            {(control) => (
              <input
                {...control}
                className="amount-input"
                inputMode="numeric"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                data-testid="help-digits"
              />
            )}
          </Field>
          <button type="submit" className="button" disabled={looked.phase === 'sending'} data-testid="help-look">
            {looked.phase === 'sending' ? t('me.sending') : t('family.look')}
          </button>
        </form>
      )}
      <ChangeOutcome state={looked} />
      <ChangeOutcome state={accept.state} />
    </section>
  );
}
