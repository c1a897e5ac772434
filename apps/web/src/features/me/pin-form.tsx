import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { MyPinDocument, SetPinDocument, type SetPinMutation } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';
import { pinProblem } from './pin-rules';
import { useChange } from '../../commands/use-change';

const answerOf = (data: SetPinMutation) => data.setPin;

/** Says whether there is a PIN; sets the first, or changes it knowing the one before. */
export function PinForm({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [pressed, setPressed] = useState(false);
  const change = useChange(SetPinDocument, answerOf);
  const { timezone } = useViewer().community;
  const read = useRead(MyPinDocument, {});
  const { refresh } = read;
  // Unknown: then the current PIN may be typed, and need not be.
  const setAt = read.data === undefined ? undefined : (read.data.pinSetAt ?? null);
  const done = change.state.phase === 'done';
  useEffect(() => {
    if (!done) return;
    setCurrent('');
    setPin('');
    setAgain('');
    setPressed(false);
    refresh();
  }, [done, refresh]);

  const problem = pinProblem(pin, again);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (problem === null && !change.busy) change.send({ memberNo, pin, currentPin: current || null });
  };
  const digits = (autoComplete: string) =>
    ({ type: 'password', inputMode: 'numeric', maxLength: 6, autoComplete, className: 'pin-input' }) as const;
  return (
    <section className="card" aria-labelledby="pin-heading">
      <h2 id="pin-heading">{t('me.pinHeading')}</h2>
      {setAt !== undefined && (
        <p className="strong" data-testid="pin-state">
          {setAt === null
            ? t('pinState.isNotSet')
            : t('pinState.isSet', { day: localTimeText(setAt, timezone).slice(0, 10) })}
        </p>
      )}
      <p className="muted">{t('me.pinLead')}</p>
      <form onSubmit={submit} noValidate>
        <fieldset className="plain" disabled={change.busy}>
          {setAt !== null && (
            <Field label={t('me.pinCurrent')} hint={setAt === undefined ? t('me.pinCurrentHint') : undefined}>
              {(control) => (
                <input
                  {...control}
                  {...digits('current-password')}
                  value={current}
                  onChange={(event) => setCurrent(event.target.value)}
                />
              )}
            </Field>
          )}
          <Field label={t('me.pinNew')} problem={pressed && problem === 'invalid' ? t('me.pinInvalid') : null}>
            {(control) => (
              <input
                {...control}
                {...digits('new-password')}
                value={pin}
                onChange={(event) => setPin(event.target.value)}
                data-testid="pin-new"
              />
            )}
          </Field>
          <Field label={t('me.pinAgain')} problem={pressed && problem === 'different' ? t('me.pinDifferent') : null}>
            {(control) => (
              <input
                {...control}
                {...digits('new-password')}
                value={again}
                onChange={(event) => setAgain(event.target.value)}
                data-testid="pin-again"
              />
            )}
          </Field>
          <button type="submit" className="button button-main" data-testid="pin-submit">
            {change.busy ? t('me.sending') : t(setAt ? 'pinState.change' : 'pinState.set')}
          </button>
        </fieldset>
      </form>
      <ChangeOutcome state={change.state} done={t('me.pinDone')} testId="pin-set" />
    </section>
  );
}
