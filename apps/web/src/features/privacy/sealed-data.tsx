import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useChange } from '../../commands/use-change';
import {
  KeepPrivateDataDocument,
  type KeepPrivateDataMutation,
  ReadPrivateDataDocument,
  type ReadPrivateDataMutation,
  type ReadingPurpose,
  RequestAccessDocument,
  type RequestAccessMutation,
  type SealedField,
} from '../../graphql/generated';
import { type PrivacyRead, useRefreshAfter } from '../../privacy/use-privacy';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';

const readOf = (data: ReadPrivateDataMutation) => data.readPrivateData;
const keptOf = (data: KeepPrivateDataMutation) => data.keepPrivateData;
const askedOf = (data: RequestAccessMutation) => data.requestAccess;
const fields = ['phone', 'guardianName', 'guardianPhone', 'careNote'] as const;
const purposes = ['call_back', 'care_visit', 'guardian_contact', 'complaint', 'correction'] as const;

/** Sealed data at the desk: nothing is shown until it is asked for, with a reason, and that is noted. */
export function SealedData({ memberNo, read }: { memberNo: string; read: PrivacyRead }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const [purpose, setPurpose] = useState<ReadingPurpose>('call_back');
  const [field, setField] = useState<SealedField>('phone');
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState<SealedField | null>(null);
  const look = useChange(ReadPrivateDataDocument, readOf);
  const keep = useChange(KeepPrivateDataDocument, keptOf);
  const access = useChange(RequestAccessDocument, askedOf);
  useRefreshAfter(look.state, read.refresh);
  useRefreshAfter(keep.state, read.refresh);
  const saved = keep.state.phase === 'done';
  useEffect(() => {
    if (saved) setTyped(''); // a number that is sealed stands on no screen
  }, [saved]);
  const kept = read.data?.privacy?.sealedFields ?? [];
  const open = read.data?.privacy?.access;
  const looked = look.state.phase === 'done' ? look.state.answer : null;
  const text = looked && shown ? looked[shown] : null;
  const needsAccess = look.state.phase === 'refused' && look.state.refusal.code === 'ACCESS_NEEDED';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!keep.busy) keep.send({ memberNo, [field]: typed.trim() });
  };
  return (
    <section className="card" aria-labelledby="sealed-heading">
      <h2 id="sealed-heading">{t('privacyDesk.sealed')}</h2>
      <p className="muted">{t('privacyDesk.sealedLead')}</p>
      <Field label={t('privacyDesk.purpose')}>
        {(control) => (
          <select
            {...control}
            value={purpose}
            data-testid="purpose"
            onChange={(event) => setPurpose(event.target.value as ReadingPurpose)}
          >
            {purposes.map((one) => (
              <option key={one} value={one}>
                {t(`privacy.why.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {open?.until && <p>{t('privacyDesk.accessUntil', { time: localTimeText(open.until, timezone) })}</p>}
      <ul className="means" data-testid="sealed">
        {fields.map((one) => (
          <li key={one} className="mean">
            <span className="mean-name">
              {t(`privacy.field.${one}`)}
              {shown === one && text && (
                <strong className="block" data-testid={`shown-${one}`}>
                  {text}
                </strong>
              )}
              {shown === one &&
                looked?.earlier.map(({ text: before, until }) => (
                  <span key={until} className="muted small block" data-testid={`earlier-${one}`}>
                    {t('privacyDesk.earlier', { time: localTimeText(until, timezone), text: before })}
                  </span>
                ))}
              {!kept.includes(one) && <span className="muted small block">{t('privacyDesk.none')}</span>}
            </span>
            {kept.includes(one) && (
              <button
                type="button"
                className="button"
                disabled={look.busy}
                aria-label={t('privacyDesk.showOf', { what: t(`privacy.field.${one}`) })}
                onClick={() => {
                  access.forget();
                  setShown(one);
                  look.send({ memberNo, fields: [one], purpose });
                }}
                data-testid={`show-${one}`}
              >
                {t('privacyDesk.show')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <ChangeOutcome state={look.state} />
      {needsAccess && access.state.phase === 'idle' && (
        <button
          type="button"
          className="button button-main"
          onClick={() => access.send({ memberNo, purpose })}
          data-testid="ask-access"
        >
          {t('privacyDesk.askAccess')}
        </button>
      )}
      <ChangeOutcome state={access.state} done={t('privacyDesk.accessAsked')} testId="access-asked" />
      <h3>{t('privacyDesk.keep')}</h3>
      <form onSubmit={submit} noValidate>
        <Field label={t('privacy.what')} hint={t('privacyDesk.keepHint')}>
          {(control) => (
            <select
              {...control}
              value={field}
              data-testid="keep-what"
              onChange={(event) => setField(event.target.value as SealedField)}
            >
              {fields.map((one) => (
                <option key={one} value={one}>
                  {t(`privacy.field.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('privacy.right')}>
          {(control) => (
            <input
              {...control}
              value={typed}
              maxLength={200}
              autoComplete="off"
              data-testid="keep-value"
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <button type="submit" className="button" disabled={keep.busy} data-testid="keep">
          {t('privacyDesk.keepSubmit')}
        </button>
      </form>
      <ChangeOutcome state={keep.state} done={t('privacyDesk.kept')} testId="kept" />
    </section>
  );
}
