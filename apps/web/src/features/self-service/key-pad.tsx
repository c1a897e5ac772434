import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '⌫', '0', '✓'] as const;

/** Digits on keys that an unsteady finger hits; a keyboard types them as well. */
export function KeyPad({
  label,
  hint,
  digits,
  most,
  secret,
  grouped = false,
  busy = false,
  problem,
  onDigits,
  onDone,
}: {
  label: string;
  hint?: string;
  digits: string;
  most: number;
  /** Shown as dots, for what nobody should read over a shoulder. */
  secret: boolean;
  /** Shown in groups of four. */
  grouped?: boolean;
  busy?: boolean;
  problem: string | null;
  onDigits: (digits: string) => void;
  /** Once all are there: at the last key, or at Enter. */
  onDone: (digits: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!busy) input.current?.focus();
  }, [busy, label]);
  const take = (typed: string) => {
    const next = typed.replace(/\D/g, '').slice(0, most);
    onDigits(next);
    if (next.length === most && next !== digits) onDone(next);
  };
  const ready = digits.length === most && !busy;
  const press = (key: (typeof keys)[number]) => {
    if (key === '✓') return ready && onDone(digits);
    take(key === '⌫' ? digits.slice(0, -1) : digits + key);
  };
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <form
      className="desk-pad"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onDone(digits);
      }}
    >
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type={secret ? 'password' : 'text'}
        inputMode="none"
        autoComplete="off"
        className={secret ? 'pin-input' : 'desk-card-input'}
        value={grouped ? digits.replace(/(.{4})(?=.)/g, '$1 ') : digits}
        disabled={busy}
        aria-describedby={described || undefined}
        aria-invalid={Boolean(problem)}
        data-testid={secret ? 'desk-pin' : 'desk-card'}
        onChange={(event) => take(event.target.value)}
      />
      {problem && (
        <p className="field-problem" id={`${id}-problem`} role="alert" data-testid="desk-problem">
          ✕ {problem}
        </p>
      )}
      <div className="desk-keys">
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            className="button"
            disabled={key === '✓' ? !ready : busy}
            aria-label={key === '⌫' ? t('selfService.back') : key === '✓' ? t('selfService.done') : key}
            onClick={() => press(key)}
          >
            {key}
          </button>
        ))}
      </div>
    </form>
  );
}
