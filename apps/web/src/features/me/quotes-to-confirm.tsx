import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import {
  type AskedQuotePartsFragment,
  ConfirmQuoteDocument,
  type ConfirmQuoteMutation,
  QuotesToConfirmDocument,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Notice } from '../../ui/notice';
import { useModal } from '../../ui/use-modal';
import { useChange } from '../../commands/use-change';
import { useEvery } from '../../reads/use-every';

const lookEveryMs = 2_000;
const settleMs = 700;
const answerOf = (data: ConfirmQuoteMutation) => data.confirmQuote;

/** What a till asks this member to confirm, as a sheet over whatever page they are on. */
export default function QuotesToConfirm() {
  const { t } = useTranslation();
  const read = useRead(QuotesToConfirmDocument, {});
  useEvery(lookEveryMs, true, read.refresh);
  const [notMine, setNotMine] = useState<readonly string[]>([]);
  const [confirmed, setConfirmed] = useState<string | null>(null);
  const open = read.data?.quotesToConfirm ?? [];
  const asked = open.find(
    ({ quoteId, askedPoints, confirmedPoints, checkoutId }) =>
      (askedPoints ?? 0) > confirmedPoints && !checkoutId && !notMine.includes(quoteId) && quoteId !== confirmed,
  );
  return (
    <>
      {confirmed && <Notice answers tone="good" title={t('me.quoteConfirmed')} testId="quote-confirmed" />}
      {notMine.length > 0 && !asked && <Notice tone="plain" title={t('me.quoteNotMineNext')} testId="quote-not-mine" />}
      {asked && (
        <AskedQuote
          key={`${asked.quoteId}.${asked.askedPoints}`}
          quote={asked}
          onConfirmed={() => {
            setConfirmed(asked.quoteId);
            read.refresh();
          }}
          onNotMine={() => setNotMine((before) => [...before, asked.quoteId])}
        />
      )}
    </>
  );
}

function AskedQuote({
  quote,
  onConfirmed,
  onNotMine,
}: {
  quote: AskedQuotePartsFragment;
  onConfirmed: () => void;
  onNotMine: () => void;
}) {
  const { t } = useTranslation();
  const { faceValueFen } = useViewer().community.policy;
  const heading = useId();
  const dialog = useModal();
  const confirm = useChange(ConfirmQuoteDocument, answerOf);
  const points = quote.askedPoints ?? 0;
  // The sheet comes by itself: a finger that was on its way to something else must not confirm it.
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), settleMs);
    return () => clearTimeout(timer);
  }, []);
  const done = confirm.state.phase === 'done';
  useEffect(() => {
    if (done) onConfirmed();
  }, [done]); // once, whoever is told
  return (
    <dialog ref={dialog} className="dialog ask" aria-labelledby={heading} onClose={onNotMine} data-testid="quote-ask">
      <h2 id={heading} tabIndex={-1} autoFocus>
        {t('me.quoteAsk')} · {quote.merchantName}
      </h2>
      <p className="ask-figure">{t('me.quoteRedeem', { yuan: yuanText(points * faceValueFen) })}</p>
      <p className="ask-line">
        {t('me.quoteRedeemPoints', { points: pointsText(points) })}
        {quote.billFen !== null && quote.billFen !== undefined && (
          <> · {t('me.quoteBill', { yuan: yuanText(quote.billFen) })}</>
        )}
      </p>
      <ChangeOutcome state={confirm.state} />
      <button
        type="button"
        className="button button-main button-huge"
        disabled={confirm.busy || !settled}
        onClick={() => confirm.send({ quoteId: quote.quoteId, redeemPoints: points })}
        data-testid="quote-confirm"
      >
        {confirm.busy ? t('me.quoteConfirming') : t('me.quoteConfirm')}
      </button>
      <button type="button" className="button ask-not-mine" disabled={confirm.busy || !settled} onClick={onNotMine}>
        {t('me.quoteNotMine')}
      </button>
    </dialog>
  );
}
