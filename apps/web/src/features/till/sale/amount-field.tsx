import { useTranslation } from 'react-i18next';
import { Field } from '../../../ui/field';
import { padKeys, typedAfter } from './pad-keys';

/** The bill in yuan: typed, or pressed on a pad where there is no keyboard. */
export function AmountField({
  typed,
  problem,
  fixed,
  folded,
  onTyped,
  onEdit,
}: {
  typed: string;
  problem: string | null;
  /** The customer has set it. */
  fixed: boolean;
  /** The pad makes room: the amount is there, and something else is to be seen. */
  folded: boolean;
  onTyped: (typed: string) => void;
  onEdit: () => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('till.bill')} problem={problem}>
        {(control) => (
          <input
            {...control}
            className="amount-input bill-input"
            // The pad below is the keyboard of touch screens; keys of a real keyboard work as ever.
            inputMode="none"
            autoComplete="off"
            enterKeyHint="done"
            placeholder="0.00"
            readOnly={fixed}
            value={typed}
            data-testid="bill"
            onClick={onEdit}
            onChange={(event) => {
              onEdit();
              onTyped(event.target.value);
            }}
          />
        )}
      </Field>
      {!fixed && !folded && (
        <div className="pad" role="group" aria-label={t('till.pad')}>
          {padKeys.map((key) => (
            <button
              key={key}
              type="button"
              aria-label={key === '⌫' ? t('till.padBack') : key === '.' ? t('till.padPoint') : key}
              onClick={() => {
                onEdit();
                onTyped(typedAfter(typed, key));
              }}
            >
              {key}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
