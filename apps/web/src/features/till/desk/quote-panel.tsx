import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import type { QuoteCheckoutQuery } from '../../../graphql/generated';
import { useProblemText } from '../../../ui/command-notice';
import { Notice } from '../../../ui/notice';
import { offeredPoints } from '../offered-points';
import { TakeButton } from '../take-button';

/** What this sale would come to, worked out afresh at every change; nothing has happened yet. */
export function QuotePanel({
  asked,
  quote,
  problem,
  faceValueFen,
  onTake,
  onRetry,
}: {
  asked: boolean;
  quote: QuoteCheckoutQuery['quoteCheckout'] | undefined;
  problem: string | null;
  faceValueFen: number;
  onTake: (points: number) => void;
  onRetry: () => void;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText(problem ?? '');
  if (!asked) return <p className="quote quote-waiting">{t('till.quoteWaiting')}</p>;
  if (problem) {
    return (
      <Notice tone="bad" title={problem === 'OFFLINE' ? t('ui.offlineTitle') : t('ui.errorTitle')}>
        <p>{problem === 'OFFLINE' ? t('ui.offlineNext') : problemText}</p>
        <button type="button" className="button" onClick={onRetry}>
          {t('ui.retry')}
        </button>
      </Notice>
    );
  }
  if (!quote)
    return (
      <p className="quote quote-waiting" role="status">
        {t('till.quoting')}
      </p>
    );
  if (quote.__typename === 'CheckoutQuote') {
    return (
      <dl className="quote" aria-label={t('till.quote')} aria-live="polite" data-testid="quote">
        <div>
          <dt>{t('till.billLine')}</dt>
          <dd>{t('ui.yuan', { amount: yuanText(quote.billFen) })}</dd>
        </div>
        <div>
          <dt>
            {t('till.redeemLine')}{' '}
            <span className="muted">{t('ui.points', { amount: pointsText(quote.redeemPoints) })}</span>
          </dt>
          <dd>{t('ui.yuan', { amount: yuanText(-quote.redeemFen) })}</dd>
        </div>
        <div className="quote-pay">
          <dt>{t('till.payLine')}</dt>
          <dd>{t('ui.yuan', { amount: yuanText(quote.payFen) })}</dd>
        </div>
        <div>
          <dt>{t('till.earnLine')}</dt>
          <dd>{t('ui.points', { amount: pointsText(quote.earnPoints) })}</dd>
        </div>
      </dl>
    );
  }
  const points = offeredPoints(quote);
  return (
    <Notice
      tone="bad"
      title={
        <>
          {quote.message}
          {points !== null && <>,{t('till.canRedeem', { yuan: yuanText(points * faceValueFen) })}</>}
        </>
      }
      testId={`refused-${quote.code}`}
    >
      <p>{t('ui.nextStep', { step: quote.nextStep })}</p>
      {points !== null && <TakeButton points={points} faceValueFen={faceValueFen} onTake={onTake} />}
    </Notice>
  );
}
