import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../commands/use-change';
import { SetCashierPinDocument, type SetCashierPinMutation, type ShopTillsQuery } from '../../graphql/generated';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { SheetHead } from '../../ui/sheet-head';

type Cashier = ShopTillsQuery['cashiers'][number];
const answerOf = (data: SetCashierPinMutation) => data.setCashierPin;

/** Who may open a shift, and the PIN they do it with. */
export function CashierPins({ cashiers, onChanged }: { cashiers: readonly Cashier[]; onChanged: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Cashier | null>(null);
  const change = useChange(SetCashierPinDocument, answerOf);
  const done = change.state.phase === 'done' ? change.state.answer : null;
  useEffect(() => {
    if (!done) return;
    setChosen(null);
    onChanged();
  }, [done, onChanged]);
  return (
    <>
      {done && <Notice answers tone="good" title={t('merchant.pinDone', { login: done.login })} testId="pin-set" />}
      <table className="sheet sheet-actions" data-testid="cashiers">
        <SheetHead columns={[t('merchant.cashier'), t('merchant.pin'), t('merchant.actions')]} />
        <tbody>
          {cashiers.map((cashier) => (
            <tr key={cashier.login}>
              <td data-label={t('merchant.cashier')}>
                {cashier.displayName} <span className="muted">{cashier.login}</span>
              </td>
              <td data-label={t('merchant.pin')}>
                {cashier.hasPin ? t('merchant.pinIsSet') : t('merchant.pinMissing')}
              </td>
              <td data-label={t('merchant.actions')}>
                <span className="row-buttons">
                  {' '}
                  <button
                    type="button"
                    className="button row-button"
                    aria-expanded={chosen?.login === cashier.login}
                    aria-label={t('merchant.setPinOf', { name: cashier.displayName })}
                    onClick={() => {
                      change.forget();
                      setChosen(chosen?.login === cashier.login ? null : cashier);
                    }}
                  >
                    {t('merchant.setPin')}
                  </button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ChangeOutcome state={change.state} />
      {chosen && (
        <PinForm
          key={chosen.login}
          cashier={chosen}
          busy={change.busy}
          onSet={(pin) => change.send({ login: chosen.login, pin })}
        />
      )}
    </>
  );
}

function PinForm({ cashier, busy, onSet }: { cashier: Cashier; busy: boolean; onSet: (pin: string) => void }) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [pressed, setPressed] = useState(false);
  const wellFormed = /^\d{4,6}$/.test(pin);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (wellFormed && pin === again) onSet(pin);
  };
  const input = (value: string, onType: (typed: string) => void) => (control: object) => (
    <input
      {...control}
      type="password"
      inputMode="numeric"
      autoComplete="new-password"
      maxLength={6}
      value={value}
      onChange={(event) => onType(event.target.value)}
    />
  );
  return (
    <form
      onSubmit={submit}
      noValidate
      className="line-form"
      aria-label={t('merchant.setPinOf', { name: cashier.displayName })}
    >
      <Field
        label={t('merchant.newPinOf', { name: cashier.displayName })}
        hint={t('merchant.pinHint')}
        problem={pressed && !wellFormed ? t('merchant.pinInvalid') : null}
      >
        {input(pin, setPin)}
      </Field>
      <Field
        label={t('merchant.pinAgain')}
        problem={pressed && wellFormed && pin !== again ? t('merchant.pinDiffers') : null}
      >
        {input(again, setAgain)}
      </Field>
      <button type="submit" className="button button-main" disabled={busy} data-testid="set-pin">
        {t('merchant.setPin')}
      </button>
    </form>
  );
}
