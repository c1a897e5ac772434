import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { assertNever } from '../../../assert-never';
import type { CompleteQuoteMutation } from '../../../graphql/generated';
import { useViewer } from '../../../session/session';
import { CommunityPhone } from '../../../ui/community-phone';
import { useProblemText } from '../../../ui/command-notice';
import { ResultLine } from '../../../ui/result-line';
import { offeredPoints } from '../offered-points';
import { TakeButton } from '../take-button';
import { wayOn } from './sale';
import type { TillSale } from './use-sale';

type Answer = CompleteQuoteMutation['completeQuote'];
type Sold = Extract<Answer, { __typename: 'Checkout' }>;

/** The outcome of one sale, in words large enough to read from across the counter. */
export function SaleResult({
  till,
  onVoid,
  onReceipt,
}: {
  till: TillSale;
  onVoid: (sale: Sold) => void;
  onReceipt: (sale: Sold) => void;
}) {
  const { t } = useTranslation();
  const { state, sent } = till.command;
  const problemText = useProblemText(state.phase === 'failed' ? state.problem : '');
  switch (state.phase) {
    case 'idle':
      return null;
    case 'sending':
      return (
        <Result tone="wait" word={t('till.sending')} sign="…" testId="checkout-sending">
          {sent && <p className="result-line">{t('ui.yuan', { amount: yuanText(sent.billFen) })}</p>}
        </Result>
      );
    case 'unknown':
      return (
        <Result tone="wait" word={t('till.unknown')} sign="…" testId="checkout-unknown">
          {sent && (
            <p className="result-line">
              {t('till.billLine')} {t('ui.yuan', { amount: yuanText(sent.billFen) })}
              {till.open && <> · {till.open.memberMaskedName}</>}
            </p>
          )}
          <p>{t('till.unknownNext')}</p>
          <button type="button" className="button" onClick={till.command.retryNow}>
            {t('ui.askNow')}
          </button>
        </Result>
      );
    case 'failed':
      return (
        <Result tone="bad" word={t('till.failed')} sign="✕" testId="checkout-failed">
          <p>{problemText}</p>
          <button type="button" className="button" autoFocus onClick={() => till.go('change')}>
            {t('till.change')}
          </button>
        </Result>
      );
    case 'answered':
      return state.answer.__typename === 'Checkout' ? (
        <SoldResult sale={state.answer} onNext={till.next} onVoid={onVoid} onReceipt={onReceipt} />
      ) : (
        <RefusedResult refusal={state.answer} till={till} />
      );
    default:
      return assertNever(state);
  }
}

function Result({
  tone,
  word,
  sign,
  testId,
  children,
}: {
  tone: 'good' | 'bad' | 'wait';
  word: string;
  sign: string;
  testId: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      ref={box}
      className={`result result-${tone}`}
      role={tone === 'good' ? 'status' : 'alert'}
      data-testid={testId}
      // The second half of a double press on the button before means nothing here.
      onClickCapture={(event) => event.detail > 1 && event.stopPropagation()}
      onKeyDownCapture={(event) => event.repeat && event.preventDefault()}
    >
      <p className="result-word">
        <span aria-hidden="true">{sign} </span>
        {word}
      </p>
      {children}
    </section>
  );
}

function SoldResult({
  sale,
  onNext,
  onVoid,
  onReceipt,
}: {
  sale: Sold;
  onNext: () => void;
  onVoid: (sale: Sold) => void;
  onReceipt: (sale: Sold) => void;
}) {
  const { t } = useTranslation();
  return (
    <Result tone="good" word={t('till.success')} sign="✓" testId="checkout-success">
      <ResultLine
        text={t('till.successLine', { redeem: yuanText(sale.redeemFen), pay: yuanText(sale.payFen) })}
        testId="checkout-success-line"
      />
      <p>
        {sale.earnedPoints > 0
          ? t('till.successEarned', { points: pointsText(sale.earnedPoints) })
          : t('till.successNotEarned')}
      </p>
      <p>
        {sale.memberMaskedName} · {t('till.successAfter', { points: pointsText(sale.memberPointsAfter) })}
      </p>
      <button type="button" className="button button-next" autoFocus onClick={onNext} data-testid="next-sale">
        {t('till.nextCustomer')}
      </button>
      <p className="result-more">
        <button type="button" className="button" onClick={() => onReceipt(sale)} data-testid="show-receipt">
          {t('receipt.show')}
        </button>
        <button type="button" className="button" onClick={() => onVoid(sale)} data-testid="void-this">
          {t('till.void')}
        </button>
      </p>
    </Result>
  );
}

function RefusedResult({ refusal, till }: { refusal: Exclude<Answer, Sold>; till: TillSale }) {
  const { t } = useTranslation();
  const { faceValueFen } = useViewer().community.policy;
  const points = offeredPoints(refusal);
  const way = wayOn(refusal.code);
  return (
    <Result tone="bad" word={t('till.failed')} sign="✕" testId={`checkout-refused-${refusal.code}`}>
      <p className="result-line">
        {refusal.message}
        {points !== null && (
          <>
            {t('till.comma')}
            {t('till.canRedeem', { yuan: yuanText(points * faceValueFen) })}
          </>
        )}
      </p>
      <p>{t('ui.nextStep', { step: refusal.nextStep })}</p>
      <CommunityPhone refusal={refusal.code} />
      {points !== null && <TakeButton points={points} faceValueFen={faceValueFen} onTake={till.take} />}
      {way === 'confirm' && (
        <button
          type="button"
          className="button"
          autoFocus
          data-testid="confirm-now"
          onClick={() => {
            till.go('change');
            till.dispatch({ type: 'go', step: 'confirm' });
          }}
        >
          {t('till.confirmHeading')}
        </button>
      )}
      {way === 'rescan' && (
        <button type="button" className="button" autoFocus onClick={() => till.go('rescan')} data-testid="scan-again">
          {t('till.rescan')}
        </button>
      )}
      {way !== 'rescan' && (
        <button type="button" className="button" onClick={() => till.go('change')}>
          {t('till.change')}
        </button>
      )}
      <button type="button" className="button" onClick={till.next} data-testid="give-up">
        {t('till.nextCustomer')}
      </button>
    </Result>
  );
}
