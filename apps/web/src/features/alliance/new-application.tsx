import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field';

const names = ['name', 'trade', 'address'] as const;

/** Takes down that a shop wants to come in. */
export function NewApplication({
  busy,
  onApply,
}: {
  busy: boolean;
  onApply: (order: { name: string; trade: string; address: string }) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ name: '', trade: '', address: '' });
  const [pressed, setPressed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    const order = { name: typed.name.trim(), trade: typed.trade.trim(), address: typed.address.trim() };
    if (names.every((name) => order[name])) onApply(order);
  };
  return (
    <section className="card" aria-labelledby="new-application">
      <h2 id="new-application">{t('alliance.new')}</h2>
      <form onSubmit={submit} noValidate className="line-form">
        {names.map((name) => (
          <Field
            key={name}
            label={t(`alliance.field_${name}`)}
            problem={pressed && !typed[name].trim() ? t('amount.empty') : null}
          >
            {(control) => (
              <input
                {...control}
                maxLength={100}
                autoComplete="off"
                value={typed[name]}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <button type="submit" className="button button-main" disabled={busy} data-testid="apply">
          {t('alliance.apply')}
        </button>
      </form>
    </section>
  );
}
