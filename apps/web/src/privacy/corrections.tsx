import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../commands/use-change';
import { type CorrectableField, RequestCorrectionDocument, type RequestCorrectionMutation } from '../graphql/generated';
import { ChangeOutcome } from '../ui/change-outcome';
import { Field } from '../ui/field';
import { useCorrectionText } from './use-correction-text';
import { type PrivacyRead, useRefreshAfter } from './use-privacy';

const answerOf = (data: RequestCorrectionMutation) => data.requestCorrection;
const fields = ['display_name', 'category', 'household_no'] as const;
const categories = ['adult', 'elder_card', 'minor'] as const;

/** What is to be put right, and what became of earlier wishes. */
export function Corrections({ memberNo, read }: { memberNo: string; read: PrivacyRead }) {
  const { t } = useTranslation();
  const textOf = useCorrectionText();
  const [field, setField] = useState<CorrectableField>('display_name');
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const change = useChange(RequestCorrectionDocument, answerOf);
  useRefreshAfter(change.state, read.refresh);
  const value = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (value !== '' && !change.busy) change.send({ memberNo, field, value });
  };
  const choose = (next: CorrectableField) => {
    setField(next);
    setTyped(next === 'category' ? 'adult' : '');
    setPressed(false);
    change.forget();
  };
  const corrections = read.data?.privacy?.corrections ?? [];
  return (
    <section className="card" aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{t('privacy.corrections')}</h2>
      <p className="muted">{t('privacy.correctionsLead')}</p>
      <form onSubmit={submit} noValidate>
        <Field label={t('privacy.what')}>
          {(control) => (
            <select
              {...control}
              value={field}
              data-testid="correct-what"
              onChange={(event) => choose(event.target.value as CorrectableField)}
            >
              {fields.map((one) => (
                <option key={one} value={one}>
                  {t(`privacy.correctable.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('privacy.right')} problem={pressed && value === '' ? t('privacy.rightInvalid') : null}>
          {(control) =>
            field === 'category' ? (
              <select {...control} value={typed} onChange={(event) => setTyped(event.target.value)}>
                {categories.map((one) => (
                  <option key={one} value={one}>
                    {t(`privacy.category.${one}`)}
                  </option>
                ))}
              </select>
            ) : (
              <input
                {...control}
                value={typed}
                maxLength={field === 'display_name' ? 100 : 64}
                autoComplete="off"
                data-testid="correct-value"
                onChange={(event) => setTyped(event.target.value)}
              />
            )
          }
        </Field>
        <button type="submit" className="button button-main" disabled={change.busy} data-testid="correct">
          {t('privacy.ask')}
        </button>
      </form>
      <ChangeOutcome state={change.state} done={t('privacy.asked')} testId="correction-asked" />
      {corrections.length > 0 && (
        <ul className="means" data-testid="corrections">
          {corrections.map((one) => (
            <li key={one.correctionId} className="mean">
              <span className="mean-name">
                {textOf(one)}
                <span className="muted small block">
                  {t(`privacy.correctionState.${one.accepted == null ? 'waiting' : one.accepted ? 'yes' : 'no'}`)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
