import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../../amounts/local-time';
import { yuanText } from '../../../amounts/shown-amounts';
import { parsePoints, parseYuan } from '../../../amounts/typed-amounts';
import { client, problemOf } from '../../../graphql/client';
import { RecordPaperSlipDocument, type RecordPaperSlipMutation } from '../../../graphql/generated';
import { groupedDigits, readTyped } from '../../../scanning/presented-text';
import { useViewer } from '../../../session/session';
import { useProblemText } from '../../../ui/command-notice';
import { Field } from '../../../ui/field';
import { Notice } from '../../../ui/notice';

type Answer = RecordPaperSlipMutation['recordPaperSlip'];
const dayMs = 86_400_000;
const daysBack = 2;
const empty = { serial: '', card: '', bill: '', points: '' };

/** Sales written on paper while nothing worked, entered afterwards. The slip's own serial makes it count once. */
export default function PaperSlipForm({ merchantNo, onRecorded }: { merchantNo: string; onRecorded: () => void }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const days = Array.from({ length: daysBack + 1 }, (_, back) =>
    localTimeText(new Date(Date.now() - back * dayMs).toISOString(), timezone).slice(0, 10),
  );
  const [typed, setTyped] = useState(empty);
  const [onDay, setOnDay] = useState(days[0] ?? '');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const problemText = useProblemText(problem ?? '');

  const card = readTyped(typed.card);
  const bill = parseYuan(typed.bill);
  const points = parsePoints(typed.points, false);
  const serial = typed.serial.trim();
  const change = (part: Partial<typeof empty>) => {
    setTyped({ ...typed, ...part });
    setAnswer(null);
    setProblem(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || serial === '' || card.kind !== 'card' || !bill.ok || !points.ok) return;
    setBusy(true);
    setAnswer(null);
    const input = {
      serial,
      cardNo: card.text,
      merchantNo,
      billFen: bill.amount,
      redeemPoints: points.amount,
      onDay,
    };
    const { data, error } = await client.mutation(RecordPaperSlipDocument, { input }).toPromise();
    setBusy(false);
    setProblem(error ? problemOf(error) : null);
    setAnswer(data?.recordPaperSlip ?? null);
    if (data?.recordPaperSlip.__typename !== 'Checkout') return;
    setTyped(empty);
    setTried(false);
    onRecorded();
  };
  return (
    <>
      <p className="muted">{t('slip.lead')}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Field label={t('slip.serial')} problem={tried && serial === '' ? t('amount.empty') : null}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              maxLength={40}
              value={typed.serial}
              data-testid="slip-serial"
              onChange={(event) => change({ serial: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={t('slip.card')}
          problem={
            card.kind === 'typo'
              ? t('scan.typed.typo')
              : (tried || typed.card.length > 15) && card.kind !== 'card'
                ? t('slip.cardProblem')
                : null
          }
        >
          {(control) => (
            <input
              {...control}
              className="code-input"
              inputMode="numeric"
              autoComplete="off"
              value={groupedDigits(typed.card)}
              data-testid="slip-card"
              onChange={(event) => change({ card: event.target.value.replace(/\s/g, '') })}
            />
          )}
        </Field>
        <div className="side-by-side">
          <Field
            label={t('till.bill')}
            problem={!bill.ok && (typed.bill !== '' || tried) ? t(`amount.${bill.problem}`) : null}
          >
            {(control) => (
              <input
                {...control}
                className="amount-input"
                inputMode="decimal"
                autoComplete="off"
                placeholder="0.00"
                value={typed.bill}
                data-testid="slip-bill"
                onChange={(event) => change({ bill: event.target.value })}
              />
            )}
          </Field>
          <Field
            label={t('till.redeem')}
            problem={!points.ok && (typed.points !== '' || tried) ? t(`amount.${points.problem}`) : null}
          >
            {(control) => (
              <input
                {...control}
                className="amount-input"
                inputMode="numeric"
                autoComplete="off"
                placeholder="0"
                value={typed.points}
                data-testid="slip-points"
                onChange={(event) => change({ points: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label={t('slip.onDay')} hint={t('slip.bounds')}>
          {(control) => (
            <select {...control} value={onDay} onChange={(event) => setOnDay(event.target.value)}>
              {days.map((day) => (
                <option key={day} value={day}>
                  {day}
                </option>
              ))}
            </select>
          )}
        </Field>
        {answer?.__typename === 'Checkout' && (
          <Notice answers tone="good" title={t('slip.done')} testId="slip-recorded">
            <p>
              {answer.memberMaskedName} ·{' '}
              {t('till.successLine', { redeem: yuanText(answer.redeemFen), pay: yuanText(answer.payFen) })}
            </p>
          </Notice>
        )}
        {answer && answer.__typename !== 'Checkout' && (
          <Notice
            answers
            tone="bad"
            title={t('ui.because', { title: t('till.failed'), reason: answer.message })}
            testId={`slip-${answer.code}`}
          >
            <p>{t('ui.nextStep', { step: answer.nextStep })}</p>
          </Notice>
        )}
        {problem && (
          <Notice answers tone="bad" title={t('slip.unknown')} testId="slip-failed">
            <p>{problem === 'NOT_PERMITTED' ? problemText : t('slip.unknownNext')}</p>
          </Notice>
        )}
        <button type="submit" className="button button-main" disabled={busy} data-testid="record-slip">
          {busy ? t('slip.submitting') : t('slip.submit')}
        </button>
      </form>
    </>
  );
}
