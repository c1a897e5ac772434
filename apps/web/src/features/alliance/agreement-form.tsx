import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePoints, parseYuan } from '../../amounts/typed-amounts';
import { Field } from '../../ui/field';
import { parsePercent } from './typed-percent';

export interface AgreedTerms {
  readonly merchantNo: string;
  readonly settlementBps: number;
  readonly issuingLimitPoints: number;
  readonly earnFenPerPoint: number;
}

/** The shop's number and terms, as the agreement has them. */
export function AgreementForm({ busy, onSubmit }: { busy: boolean; onSubmit: (terms: AgreedTerms) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ merchantNo: '', percent: '80', limit: '4000', earn: '10' });
  const [pressed, setPressed] = useState(false);
  const merchantNo = typed.merchantNo.trim();
  const settlementBps = parsePercent(typed.percent);
  const limit = parsePoints(typed.limit, true);
  const earn = parseYuan(typed.earn);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (merchantNo && settlementBps !== null && limit.ok && earn.ok)
      onSubmit({ merchantNo, settlementBps, issuingLimitPoints: limit.amount, earnFenPerPoint: earn.amount });
  };
  const field = (name: keyof typeof typed, problem: string | null, numeric = true) => (
    <Field label={t(`alliance.term_${name}`)} hint={t(`alliance.termHint_${name}`)} problem={problem}>
      {(control) => (
        <input
          {...control}
          inputMode={numeric ? 'decimal' : 'text'}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={64}
          value={typed[name]}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form onSubmit={send} noValidate className="board-form">
      {field('merchantNo', pressed && !merchantNo ? t('amount.empty') : null, false)}
      {field('percent', settlementBps === null ? t('alliance.percentProblem') : null)}
      {field('limit', limit.ok ? null : t(`amount.${limit.problem}`))}
      {field('earn', earn.ok ? null : t(`amount.${earn.problem}`))}
      <button type="submit" className="button button-main" disabled={busy} data-testid="take-step">
        {t('alliance.do_signAgreement')}
      </button>
    </form>
  );
}
