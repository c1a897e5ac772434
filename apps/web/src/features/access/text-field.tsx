import type { InputHTMLAttributes } from 'react';
import { Field } from '../../ui/field';

type Shown = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'className'>;

/** One line to type into, with its label and what is wrong with it. */
export function TextField({
  label,
  hint,
  problem = null,
  value,
  onValue,
  testId,
  ...shown
}: Shown & {
  label: string;
  hint?: string;
  problem?: string | null;
  value: string;
  onValue: (value: string) => void;
  testId: string;
}) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <input
          {...control}
          {...shown}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          data-testid={testId}
        />
      )}
    </Field>
  );
}
