import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../../amounts/local-time';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { Code128 } from '../../../codes/code-128';
import type { SalePartsFragment } from '../../../graphql/generated';
import { groupedDigits } from '../../../scanning/presented-text';
import { useMay, useViewer } from '../../../session/session';
import { useModal } from '../../../ui/use-modal';

const hidePoints = 'youhui.receipt.hide-points';
const millimetresPerPixel = 25.4 / 96;
/** Two dots of a thermal printer's 203 to the inch, in CSS pixels: every bar falls on whole dots. */
const barPixels = (2 * 96) / 203;

/**
 * One sale as a 58 mm receipt, on the screen and on paper. It names nobody. Its barcode finds the sale again, so that a
 * refund begins by scanning what the customer brings back.
 */
export default function ReceiptDialog({
  sale,
  onClose,
  onRefund,
}: {
  sale: SalePartsFragment;
  onClose: () => void;
  onRefund: (sale: SalePartsFragment) => void;
}) {
  const { t } = useTranslation();
  const { community } = useViewer();
  const heading = useId();
  const dialog = useModal();
  const paper = useRef<HTMLDivElement>(null);
  const [showPoints, setShowPoints] = useState(() => localStorage.getItem(hidePoints) !== 'yes');
  const refundable = useMay('checkout:refund') && sale.refundedFen < sale.billFen;
  const printButton = useRef<HTMLButtonElement>(null);
  useEffect(() => printButton.current?.focus(), []); // Enter prints

  const print = () => {
    // The roll has no page length: the sheet is made as long as what stands on it.
    const length = Math.ceil((paper.current?.scrollHeight ?? 0) * millimetresPerPixel) + 6;
    const size = new CSSStyleSheet(); // a style written into the page would not count here
    size.replaceSync(`@page receipt { size: 58mm ${length}mm; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, size];
    window.print();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== size);
  };
  return (
    <dialog ref={dialog} className="dialog receipt-dialog" aria-labelledby={heading} onClose={onClose}>
      <div className="receipt" ref={paper} data-testid="receipt">
        <h2 id={heading}>{sale.merchantName}</h2>
        <p>{community.name}</p>
        <dl>
          <Line name={t('receipt.time')} value={localTimeText(sale.at, community.timezone)} />
          <Line name={t('receipt.bill')} value={t('ui.yuan', { amount: yuanText(sale.billFen) })} />
          <Line
            name={t('receipt.off', { points: pointsText(sale.redeemPoints) })}
            value={t('ui.yuan', { amount: yuanText(-sale.redeemFen) })}
          />
          <Line strong name={t('receipt.paid')} value={t('ui.yuan', { amount: yuanText(sale.payFen) })} />
          {sale.earnedPoints > 0 && <Line name={t('receipt.earned')} value={pointsText(sale.earnedPoints)} />}
          {sale.refundedFen > 0 && (
            <Line name={t('receipt.refunded')} value={t('ui.yuan', { amount: yuanText(sale.refundedFen) })} />
          )}
          {showPoints && <Line name={t('receipt.pointsLeft')} value={pointsText(sale.memberPointsAfter)} />}
        </dl>
        <Code128 text={sale.receiptNo} height={44} moduleWidth={barPixels} label={t('receiptScan.barcode')} />
        <p className="receipt-number">
          {t('receipt.number')} <span data-testid="receipt-no">{groupedDigits(sale.receiptNo)}</span>
        </p>
        {community.contactPhone && (
          <p data-testid="complaint-phone">{t('receiptScan.complaints', { phone: community.contactPhone })}</p>
        )}
        <p>{t('app.footer')}</p>
      </div>
      <div className="receipt-choices">
        <label className="choice">
          <input
            type="checkbox"
            checked={showPoints}
            data-testid="receipt-show-points"
            onChange={(event) => {
              localStorage.setItem(hidePoints, event.target.checked ? 'no' : 'yes');
              setShowPoints(event.target.checked);
            }}
          />
          {t('receipt.showPoints')}
        </label>
      </div>
      <div className="buttons">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('receipt.close')}
        </button>
        {refundable && (
          <button type="button" className="button" onClick={() => onRefund(sale)} data-testid="refund-this">
            {t('till.refund')}
          </button>
        )}
        <button
          ref={printButton}
          type="button"
          className="button button-main"
          onClick={print}
          data-testid="print-receipt"
        >
          {t('receipt.print')}
        </button>
      </div>
    </dialog>
  );
}

function Line({ name, value, strong = false }: { name: string; value: string; strong?: boolean }) {
  return (
    <div className={strong ? 'receipt-strong' : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
