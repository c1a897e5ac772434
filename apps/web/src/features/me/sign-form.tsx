import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePoints, parseYuan } from '../../amounts/typed-amounts';
import { OpenSignQuoteDocument, type OpenSignQuoteMutation } from '../../graphql/generated';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';
import { useChange } from '../../commands/use-change';

const answerOf = (data: OpenSignQuoteMutation) => data.openSignQuote;

/** How much the bill is, and how many points to use. */
export function SignForm({ merchantNo, onOpened }: { merchantNo: string; onOpened: (quoteId: string) => void }) {
  const { t } = useTranslation();
  const [billTyped, setBillTyped] = useState('');
  const [pointsTyped, setPointsTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const open = useChange(OpenSignQuoteDocument, answerOf);
  const bill = parseYuan(billTyped);
  const points = parsePoints(pointsTyped, true);
  const opened = open.state.phase === 'done' ? open.state.answer.quoteId : null;
  useEffect(() => {
    if (opened) onOpened(opened);
  }, [opened]); // once, whoever is told
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (bill.ok && points.ok && !open.busy)
      open.send({ merchantNo, billFen: bill.amount, redeemPoints: points.amount });
  };
  const problemOf = (typed: string, amount: typeof bill) =>
    !amount.ok && (typed !== '' || pressed) ? t(`amount.${amount.problem}`) : null;
  return (
    <form className="card" onSubmit={submit} noValidate aria-label={t('me.sign')}>
      <fieldset className="plain" disabled={open.busy}>
        <Field label={t('me.signBill')} problem={problemOf(billTyped, bill)}>
          {(control) => (
            <input
              {...control}
              className="amount-input"
              inputMode="decimal"
              autoComplete="off"
              value={billTyped}
              onChange={(event) => setBillTyped(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('me.signPoints')} hint={t('me.signHint')} problem={problemOf(pointsTyped, points)}>
          {(control) => (
            <input
              {...control}
              className="amount-input"
              inputMode="numeric"
              autoComplete="off"
              value={pointsTyped}
              onChange={(event) => setPointsTyped(event.target.value)}
            />
          )}
        </Field>
        <ChangeOutcome state={open.state} />
        <button type="submit" className="button button-main" data-testid="sign-submit">
          {open.busy ? t('me.signOpening') : t('me.signSubmit')}
        </button>
      </fieldset>
    </form>
  );
}
