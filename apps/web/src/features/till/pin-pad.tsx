import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '⌫', '0', '✓'] as const;

/** Digits that nobody should read over a shoulder, on big keys or a keyboard. */
export function PinPad({
  label,
  pin,
  least,
  most,
  busy,
  problem,
  onPin,
  onDone,
}: {
  label: string;
  pin: string;
  least: number;
  most: number;
  busy: boolean;
  problem: string | null;
  onPin: (pin: string) => void;
  onDone: (pin: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!busy) input.current?.focus();
  }, [busy]);
  const ready = pin.length >= least && !busy;
  const press = (key: (typeof keys)[number]) => {
    if (key === '✓') return ready && onDone(pin);
    const next = key === '⌫' ? pin.slice(0, -1) : (pin + key).slice(0, most);
    onPin(next);
    if (least === most && next.length === most && key !== '⌫') onDone(next);
  };
  return (
    <form
      className="pin"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onDone(pin);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="password"
        inputMode="none"
        autoComplete="one-time-code"
        className="pin-input"
        value={pin}
        disabled={busy}
        aria-describedby={problem ? `${id}-problem` : undefined}
        aria-invalid={Boolean(problem)}
        data-testid="pin"
        onChange={(event) => onPin(event.target.value.replace(/\D/g, '').slice(0, most))}
      />
      {problem && (
        <p className="field-problem" id={`${id}-problem`} role="alert" data-testid="pin-problem">
          ✕ {problem}
        </p>
      )}
      <div className="pad pad-pin">
        {keys.map((key) => (
          <button
            key={key}
            type="button"
            className={key === '✓' ? 'pad-done' : undefined}
            disabled={key === '✓' ? !ready : busy}
            aria-label={key === '⌫' ? t('till.padBack') : key === '✓' ? t('till.pinDone') : key}
            data-testid={key === '✓' ? 'pin-done' : undefined}
            onClick={() => press(key)}
          >
            {key}
          </button>
        ))}
      </div>
    </form>
  );
}
