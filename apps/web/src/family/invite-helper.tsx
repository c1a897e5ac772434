import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePoints } from '../amounts/typed-amounts';
import { yuanText } from '../amounts/shown-amounts';
import { useViewer } from '../session/session';
import { Field } from '../ui/field';

export interface InvitationTerms {
  readonly name: string;
  readonly dayPoints: number;
  readonly days: number;
}

const mostPoints = 100;
const usualPoints = 50;
const mostNameLength = 40;
const spans = [
  { days: 366, name: 'year' },
  { days: 92, name: 'quarter' },
  { days: 31, name: 'month' },
  { days: 7, name: 'week' },
] as const;

/** What the helper is called, how much they may use on a day, and for how long. */
export function InviteHelper({
  busy,
  onSubmit,
  onCancel,
}: {
  busy: boolean;
  onSubmit: (terms: InvitationTerms) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { faceValueFen } = useViewer().community.policy;
  const [name, setName] = useState('');
  const [pointsTyped, setPointsTyped] = useState(String(usualPoints));
  const [days, setDays] = useState<number>(spans[0].days);
  const [pressed, setPressed] = useState(false);
  const points = parsePoints(pointsTyped, false);
  const tooMany = points.ok && points.amount > mostPoints;
  const nameProblem = name.trim() === '' || name.trim().length > mostNameLength;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (!nameProblem && points.ok && !tooMany && !busy) onSubmit({ name: name.trim(), dayPoints: points.amount, days });
  };
  return (
    <form onSubmit={submit} noValidate data-testid="invite-form">
      <fieldset className="plain" disabled={busy}>
        <Field
          label={t('family.name')}
          hint={t('family.nameHint')}
          problem={pressed && nameProblem ? t('family.nameInvalid') : null}
        >
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.target.value)}
              data-testid="helper-name"
            />
          )}
        </Field>
        <Field
          label={t('family.dayPoints')}
          hint={
            points.ok && !tooMany
              ? t('family.dayWorth', { yuan: yuanText(points.amount * faceValueFen) })
              : t('family.dayMost')
          }
          problem={
            !points.ok && (pointsTyped !== '' || pressed)
              ? t(`amount.${points.problem}`)
              : tooMany
                ? t('family.dayMost')
                : null
          }
        >
          {(control) => (
            <input
              {...control}
              className="amount-input"
              inputMode="numeric"
              autoComplete="off"
              value={pointsTyped}
              onChange={(event) => setPointsTyped(event.target.value)}
              data-testid="helper-points"
            />
          )}
        </Field>
        <fieldset className="choices">
          <legend>{t('family.howLong')}</legend>
          {spans.map((span) => (
            <label key={span.days} className="choice">
              <input
                type="radio"
                name="help-days"
                checked={days === span.days}
                onChange={() => setDays(span.days)}
                data-testid={`help-${span.name}`}
              />
              {t(`family.span.${span.name}`)}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button button-main" data-testid="invite-submit">
          {busy ? t('ui.sending') : t('family.makeInvitation')}
        </button>
        <button type="button" className="button more" onClick={onCancel}>
          {t('ui.cancel')}
        </button>
      </fieldset>
    </form>
  );
}
