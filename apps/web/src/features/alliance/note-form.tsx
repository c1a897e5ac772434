import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field';

/** One line of words, and the step that is taken with it. */
export function NoteForm({
  label,
  hint,
  submit,
  busy,
  onSubmit,
}: {
  label: string;
  hint: string;
  submit: string;
  busy: boolean;
  onSubmit: (note: string) => void;
}) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [pressed, setPressed] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (note.trim()) onSubmit(note.trim());
  };
  return (
    <form onSubmit={send} noValidate className="board-form">
      <Field label={label} hint={hint} problem={pressed && !note.trim() ? t('amount.empty') : null}>
        {(control) => (
          <input
            {...control}
            autoFocus
            maxLength={200}
            autoComplete="off"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button button-main" disabled={busy} data-testid="take-step">
        {submit}
      </button>
    </form>
  );
}
