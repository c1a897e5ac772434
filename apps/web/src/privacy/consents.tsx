import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../amounts/local-time';
import { useChange } from '../commands/use-change';
import { type ConsentManner, StateConsentDocument, type StateConsentMutation } from '../graphql/generated';
import { useViewer } from '../session/session';
import { actorName } from '../ui/actor-name';
import { ChangeOutcome } from '../ui/change-outcome';
import { Field } from '../ui/field';
import { ListStates } from '../ui/list-states';
import { type PrivacyRead, useRefreshAfter } from './use-privacy';

const answerOf = (data: StateConsentMutation) => data.stateConsent;
const mannersAtDesk = ['paper', 'read_aloud', 'screen'] as const;

/** What a member agrees to, each by itself. At the desk it is said how they agreed. */
export function Consents({
  memberNo,
  read,
  atDesk = false,
}: {
  memberNo: string;
  read: PrivacyRead;
  atDesk?: boolean;
}) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const [manner, setManner] = useState<ConsentManner>(atDesk ? 'paper' : 'screen');
  const change = useChange(StateConsentDocument, answerOf);
  useRefreshAfter(change.state, read.refresh);
  const said = read.data?.privacy?.consents;
  return (
    <section className="card" aria-labelledby="consents-heading">
      <h2 id="consents-heading">{t(atDesk ? 'privacy.consentsOfMember' : 'privacy.consents')}</h2>
      <p className="muted">{t('privacy.consentsLead')}</p>
      <ChangeOutcome state={change.state} done={t('privacy.saved')} testId="consent-saved" />
      {atDesk && (
        <Field label={t('privacy.how')}>
          {(control) => (
            <select
              {...control}
              value={manner}
              data-testid="manner"
              onChange={(event) => setManner(event.target.value as ConsentManner)}
            >
              {mannersAtDesk.map((one) => (
                <option key={one} value={one}>
                  {t(`privacy.manner.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <ListStates read={read} present={said !== undefined} empty={false} emptyText="">
        <ul className="means" data-testid="consents">
          {read.data?.consentPurposes.map(({ purpose, version, title, text, sensitive }) => {
            const latest = said?.find((one) => one.purpose === purpose);
            const given = latest?.given === true;
            const old = given && latest.version !== version;
            return (
              <li key={purpose} className="mean">
                <span className="mean-name">
                  {title}
                  {sensitive && <strong className="block small">{t('privacy.sensitive')}</strong>}
                  <span className="muted small block">{text}</span>
                  <span className="small block" data-testid={`consent-state-${purpose}`}>
                    {given ? `✓ ${t('privacy.agreed')}` : t('privacy.notAgreed')}
                    {latest && (
                      <span className="muted">
                        {' '}
                        · {localTimeText(latest.statedAt, timezone)} · {t(`privacy.manner.${latest.manner}`)} ·{' '}
                        {actorName(latest.statedBy)}
                      </span>
                    )}
                    {old && <strong className="block">{t('privacy.changedText')}</strong>}
                  </span>
                </span>
                <button
                  type="button"
                  className="button"
                  disabled={change.busy}
                  aria-label={t(given && !old ? 'privacy.withdrawOf' : 'privacy.agreeTo', { title })}
                  onClick={() => change.send({ memberNo, purpose, version, given: !given || old, manner })}
                  data-testid={`consent-${purpose}`}
                >
                  {given && !old ? t('privacy.withdraw') : t('privacy.agree')}
                </button>
              </li>
            );
          })}
        </ul>
      </ListStates>
    </section>
  );
}
