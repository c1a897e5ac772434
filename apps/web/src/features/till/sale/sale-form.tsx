import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { useViewer } from '../../../session/session';
import { useProblemText } from '../../../ui/command-notice';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Notice } from '../../../ui/notice';
import { AmountField } from './amount-field';
import { CustomerCard } from './customer-card';
import { PointsChoice } from './points-choice';
import type { Offer } from './points-offer';
import { ScanArea } from './scan-area';
import type { TillSale } from './use-sale';

/** Scan and amount, in either order; then one big button. */
export function SaleForm({ till }: { till: TillSale }) {
  const { t } = useTranslation();
  const { sale, open, seconds, bill, offer, dispatch } = till;
  const { scan, billTyped, step } = sale;
  const live = open !== null && seconds > 0;
  const quoteId = live ? open.quoteId : null;
  const [editedFor, setEditedFor] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // With a keyboard the amount is typed at once: before the scan, and after it.
  useEffect(() => {
    const typing = document.activeElement instanceof HTMLInputElement;
    if (!typing && matchMedia('(pointer: fine)').matches) form.current?.querySelector('input')?.focus();
    if (quoteId && form.current) bringUpKeys(form.current);
  }, [quoteId]);
  const bySign = live && open.presented === 'SIGN';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    till.press();
  };
  return (
    <div className="card till-form">
      {live ? (
        <CustomerCard scan={open} seconds={seconds} onRescan={() => till.go('rescan')} />
      ) : (
        <ScanArea scan={scan} expired={open !== null} onScan={till.scanned} onSeen={till.seenByCamera} />
      )}
      <form ref={form} onSubmit={submit} noValidate>
        <AmountField
          typed={billTyped}
          fixed={bySign}
          folded={live && bill.ok && editedFor !== quoteId}
          onEdit={() => setEditedFor(quoteId)}
          problem={billTyped !== '' && !bill.ok ? t(`amount.${bill.problem}`) : null}
          onTyped={(typed) => dispatch({ type: 'bill', typed })}
        />
        {live && bill.ok && <Points till={till} bySign={bySign} />}
        <div className="till-foot">
          {offer && <Price offer={offer} />}
          <button
            type="submit"
            className="button button-main button-huge"
            disabled={!offer}
            data-testid="complete-checkout"
          >
            {offer ? t('till.completePay', { pay: yuanText(offer.payFen) }) : t(missing(live, bill.ok))}
          </button>
        </div>
      </form>
      {step === 'ask-bill' && bill.ok && offer && (
        <ConfirmDialog
          title={t('till.bigBill')}
          confirmLabel={t('till.bigBillYes', { bill: yuanText(bill.amount) })}
          onCancel={() => dispatch({ type: 'go', step: 'enter' })}
          onConfirm={() => {
            dispatch({ type: 'bill-said', billFen: bill.amount });
            if (offer.needsConfirmation) dispatch({ type: 'go', step: 'confirm' });
            else till.pay(offer.points);
          }}
        >
          <p className="result-line">{t('ui.yuan', { amount: yuanText(bill.amount) })}</p>
          <p>{t('till.bigBillAsk', { usual: yuanText(open?.usualBillFen ?? 0) })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

/**
 * On a phone the big button stands over the foot of the page as soon as it can be pressed: the keys come up from where
 * it will stand, before the first of them is pressed.
 */
function bringUpKeys(form: HTMLFormElement): void {
  const keys = form.querySelector('.pad')?.getBoundingClientRect();
  if (!keys || !matchMedia('(max-width: 47.4375em)').matches) return;
  const ofButton = 11 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const hidden = keys.bottom + ofButton - window.innerHeight;
  if (hidden > 0) window.scrollBy(0, hidden);
}

const missing = (live: boolean, billKnown: boolean) =>
  !live && !billKnown
    ? ('till.missingBoth' as const)
    : !live
      ? ('till.missingScan' as const)
      : billKnown
        ? ('till.quoting' as const)
        : ('till.missingBill' as const);

/** What comes off and what to collect, in large; nothing has happened yet. */
function Price({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  return (
    <p className="price" aria-live="polite" data-testid="price">
      <span>{t('till.priceOff', { redeem: yuanText(offer.redeemFen) })}</span>
      <strong>{t('till.pricePay', { pay: yuanText(offer.payFen) })}</strong>
    </p>
  );
}

function Points({ till, bySign }: { till: TillSale; bySign: boolean }) {
  const { t } = useTranslation();
  const { faceValueFen } = useViewer().community.policy;
  const { priced, offer, open, sale } = till;
  const problemText = useProblemText(priced?.problem ?? '');
  const answer = priced?.data?.priceQuote;
  if (priced?.problem) {
    return (
      <Notice tone="bad" title={priced.problem === 'OFFLINE' ? t('ui.offlineTitle') : t('ui.errorTitle')}>
        <p>{priced.problem === 'OFFLINE' ? t('ui.offlineNext') : problemText}</p>
        <button type="button" className="button" onClick={priced.refresh}>
          {t('ui.retry')}
        </button>
      </Notice>
    );
  }
  if (!answer || !open)
    return (
      <p className="quote quote-waiting" role="status">
        {t('till.quoting')}
      </p>
    );
  if (answer.__typename !== 'CheckoutQuote') {
    return (
      <Notice tone="bad" title={answer.message} testId={`refused-${answer.code}`}>
        <p>{t('ui.nextStep', { step: answer.nextStep })}</p>
      </Notice>
    );
  }
  if (!offer) return null;
  return (
    <>
      {!bySign && (
        <PointsChoice
          wish={sale.wish}
          offer={offer}
          most={answer.maxRedeemPoints}
          free={Math.min(Math.max(open.noPinPoints, open.confirmedPoints), answer.maxRedeemPoints)}
          faceValueFen={faceValueFen}
          onWish={(wish) => till.dispatch({ type: 'wish', wish })}
        />
      )}
      {offer.needsConfirmation && (
        <p className="field-hint" data-testid="needs-confirmation">
          {t('till.needsConfirmation', { points: pointsText(offer.freePoints) })}
        </p>
      )}
    </>
  );
}
