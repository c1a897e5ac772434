import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import { Notice } from '../../ui/notice';
import type { ScanNews as News } from './use-scan-news';

/** Says that a till has read the code, and then what was paid: nobody has to ask the cashier whether it worked. */
export function ScanNews({ news }: { news: News | null }) {
  const { t } = useTranslation();
  if (!news) return null;
  const { merchantName: shop, checkoutId, redeemPoints, payFen } = news;
  if (checkoutId == null) return <Notice tone="wait" title={t('scanNews.atWork', { shop })} testId="scan-at-work" />;
  return (
    <Notice
      tone="good"
      title={redeemPoints ? t('scanNews.paid', { points: pointsText(redeemPoints) }) : t('scanNews.paidNone')}
      testId="scan-paid"
    >
      <p>{t('scanNews.paidLine', { shop, yuan: yuanText(payFen ?? 0) })}</p>
    </Notice>
  );
}
