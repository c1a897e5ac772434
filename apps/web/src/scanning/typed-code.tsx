import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../ui/field';
import { groupedDigits, readTyped } from './presented-text';

/** The digits under a payment code or on a card, or a receipt's number, typed. A wrong digit is told before anything is asked. */
export function TypedCode({ busy, onCode }: { busy: boolean; onCode: (text: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const read = readTyped(typed);
  const problem =
    read.kind === 'typo' || read.kind === 'unknown'
      ? t(`scan.typed.${read.kind}`)
      : read.kind === 'incomplete' && pressed
        ? t('scan.typed.incomplete', { n: read.text.length })
        : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (busy || (read.kind !== 'code' && read.kind !== 'card' && read.kind !== 'receipt')) return;
    onCode(read.text);
    setTyped('');
    setPressed(false);
  };
  return (
    <form className="typed-code" onSubmit={submit} noValidate>
      <Field label={t('scan.type')} problem={problem}>
        {(control) => (
          <div className="with-button">
            <input
              {...control}
              className="code-input"
              inputMode="numeric"
              autoComplete="off"
              enterKeyHint="done"
              value={groupedDigits(typed)}
              data-testid="typed-code"
              onChange={(event) => {
                setTyped(event.target.value.replace(/\s/g, ''));
                setPressed(false);
              }}
            />
            <button type="submit" className="button" disabled={busy} data-testid="open-typed">
              {t('scan.open')}
            </button>
          </div>
        )}
      </Field>
    </form>
  );
}
