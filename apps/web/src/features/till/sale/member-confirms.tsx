import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { ask, client, problemOf } from '../../../graphql/client';
import { AskConfirmationDocument, ConfirmQuoteByPinDocument, ScanQuoteDocument } from '../../../graphql/generated';
import { useProblemText } from '../../../ui/command-notice';
import { PinPad } from '../pin-pad';
import { countdownText } from './countdown';
import type { TillSale } from './use-sale';

const lookEveryMs = 1500;
const pinLength = 6;

/** What goes beyond the limit without confirmation: on the member's own phone, or with their six digits here. */
export default function MemberConfirms({ till }: { till: TillSale }) {
  const { t } = useTranslation();
  const { sale, open, offer, bill, seconds, dispatch } = till;
  if (!open || seconds === 0) return <ScanIsOver till={till} />;
  if (!offer || !bill.ok) return <p className="list-note">{t('till.quoting')}</p>;
  const back = () => dispatch({ type: 'go', step: 'enter' });
  return (
    <section className="card confirm-member" aria-labelledby="confirm-heading" data-testid="member-confirms">
      <h2 id="confirm-heading">{t('till.confirmHeading')}</h2>
      <p className="price">
        <span>{t('till.priceOff', { redeem: yuanText(offer.redeemFen) })}</span>
        <strong>{t('till.pricePay', { pay: yuanText(offer.payFen) })}</strong>
      </p>
      <p className="muted">
        {open.memberMaskedName} · {t('till.timeLeft', { time: countdownText(seconds) })}
      </p>
      {sale.step === 'confirm' && (
        <div className="big-choices">
          <button
            type="button"
            className="button button-main button-huge"
            autoFocus
            onClick={() => dispatch({ type: 'go', step: 'phone' })}
            data-testid="confirm-by-phone"
          >
            {t('till.byPhone')}
          </button>
          <button
            type="button"
            className="button button-huge"
            onClick={() => dispatch({ type: 'go', step: 'pin' })}
            data-testid="confirm-by-pin"
          >
            {t('till.byPin')}
          </button>
          <button type="button" className="button" onClick={() => till.pay(offer.freePoints)} data-testid="take-free">
            {offer.freePoints > 0
              ? t('till.onlyFree', { points: pointsText(offer.freePoints) })
              : t('till.takeNothing')}
          </button>
        </div>
      )}
      {sale.step === 'phone' && (
        <OnTheirPhone quoteId={open.quoteId} billFen={bill.amount} points={offer.points} confirmed={till.confirmed} />
      )}
      {sale.step === 'pin' && <WithTheirPin quoteId={open.quoteId} points={offer.points} confirmed={till.confirmed} />}
      {sale.step !== 'confirm' && (
        <button type="button" className="button" onClick={() => dispatch({ type: 'go', step: 'confirm' })}>
          {t('till.otherWay')}
        </button>
      )}
      <button type="button" className="button" onClick={back} data-testid="confirm-back">
        {t('till.change')}
      </button>
    </section>
  );
}

function ScanIsOver({ till }: { till: TillSale }) {
  const { t } = useTranslation();
  return (
    <section className="result result-bad" role="alert" data-testid="scan-over">
      <p className="result-word">
        <span aria-hidden="true">✕ </span>
        {t('scan.expired')}
      </p>
      <p>{t('scan.expiredNext')}</p>
      <button type="button" className="button" autoFocus onClick={() => till.go('rescan')}>
        {t('till.rescan')}
      </button>
    </section>
  );
}

function OnTheirPhone({
  quoteId,
  billFen,
  points,
  confirmed,
}: {
  quoteId: string;
  billFen: number;
  points: number;
  confirmed: TillSale['confirmed'];
}) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string | null>(null);
  const problemText = useProblemText(problem ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const latest = useRef(confirmed);
  useEffect(() => {
    latest.current = confirmed;
  }, [confirmed]);

  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = false;
    const look = async () => {
      if (!asked) {
        const input = { quoteId, billFen, redeemPoints: points };
        const { data, error } = await client.mutation(AskConfirmationDocument, { input }).toPromise();
        if (over) return;
        setProblem(error ? problemOf(error) : null);
        if (data?.askConfirmation.__typename === 'Refused')
          return setRefusal(`${data.askConfirmation.message} · ${data.askConfirmation.nextStep}`);
        asked = !error;
      } else {
        const { data, error } = await ask(ScanQuoteDocument, { quoteId });
        if (over) return;
        setProblem(error ? problemOf(error) : null);
        if (data?.quote && data.quote.confirmedPoints >= points) return latest.current(data.quote, points);
      }
      timer = setTimeout(() => void look(), lookEveryMs);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [quoteId, billFen, points]);

  if (refusal !== null) return <p className="field-problem">✕ {refusal}</p>;
  return (
    <div className="waiting" role="status" data-testid="waiting-for-phone">
      <p className="strong">{t('till.phoneWaiting')}</p>
      <p>{t('till.phoneWaitingNext')}</p>
      {problem && <p className="field-problem">✕ {problemText}</p>}
    </div>
  );
}

function WithTheirPin({
  quoteId,
  points,
  confirmed,
}: {
  quoteId: string;
  points: number;
  confirmed: TillSale['confirmed'];
}) {
  const { t } = useTranslation();
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const problemText = useProblemText(problem ?? '');
  const send = useCallback(
    async (typed: string) => {
      setBusy(true);
      setSaid(null);
      const input = { quoteId, pin: typed, redeemPoints: points };
      const { data, error } = await client.mutation(ConfirmQuoteByPinDocument, { input }).toPromise();
      setBusy(false);
      setPin('');
      setProblem(error ? problemOf(error) : null);
      const answer = data?.confirmQuoteByPin;
      if (answer?.__typename === 'Quote') confirmed(answer, points);
      else if (answer) setSaid(`${answer.message} · ${answer.nextStep}`);
    },
    [quoteId, points, confirmed],
  );
  return (
    <PinPad
      label={t('till.pinOfMember')}
      pin={pin}
      least={pinLength}
      most={pinLength}
      busy={busy}
      problem={said ?? (problem ? problemText : null)}
      onPin={setPin}
      onDone={(typed) => void send(typed)}
    />
  );
}
