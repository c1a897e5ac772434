import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../ui/command-notice';
import { Notice } from '../../../ui/notice';
import type { ScannedReceipt } from './use-scanned-receipt';

/** What became of a scanned receipt, unless it is shown. */
export function ScannedReceiptNotice({
  scanned,
  onAgain,
}: {
  scanned: ScannedReceipt;
  onAgain: (receiptNo: string) => void;
}) {
  const { t } = useTranslation();
  const problemText = useProblemText(scanned.at === 'failed' ? scanned.problem : '');
  switch (scanned.at) {
    case 'none':
      return null;
    case 'looking':
      return (
        <p className="list-note" role="status">
          {t('receiptScan.looking')}
        </p>
      );
    case 'refused':
      return scanned.code === 'CHECKOUT_NOT_FOUND' ? (
        <Notice answers tone="bad" title={t('receiptScan.notHere')} testId="receipt-not-here">
          <p>{t('receiptScan.notHereNext')}</p>
        </Notice>
      ) : (
        <Notice answers tone="bad" title={`✕ ${scanned.message}`} testId={`receipt-${scanned.code}`}>
          <p>{t('ui.nextStep', { step: scanned.nextStep })}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice answers tone="bad" title={t('receiptScan.failed')} testId="receipt-failed">
          <p>{problemText}</p>
          <button type="button" className="button" onClick={() => onAgain(scanned.receiptNo)}>
            {t('ui.retry')}
          </button>
        </Notice>
      );
  }
}
