import { useTranslation } from 'react-i18next';
import { QrCode } from '../../codes/qr-code';
import { useViewer } from '../../session/session';
import type { Shop } from './use-shop';

/** What stands on the counter: a member's phone opens the shop by it. Printed on A5. */
export function ShopSign({ shop }: { shop: Shop }) {
  const { t } = useTranslation();
  const { community } = useViewer();
  const address = `${location.origin}/s/${encodeURIComponent(community.code)}/${encodeURIComponent(shop.merchantNo)}`;
  return (
    <>
      <p className="no-print">
        <button type="button" className="button button-main" onClick={() => window.print()} data-testid="print-sign">
          {t('merchant.print')}
        </button>{' '}
        <span className="muted">{t('merchant.printHint')}</span>
      </p>
      <article className="print-sheet print-a5" aria-label={t('merchant.sign')} data-testid="shop-sign">
        <p className="print-brand">
          <img src="/favicon.svg" alt="" width="36" height="36" />{' '}
          {t('merchant.signBrand', { community: community.name })}
        </p>
        <p className="print-name">{shop.name}</p>
        <p className="print-number">{t('merchant.signNo', { no: shop.merchantNo })}</p>
        <QrCode text={address} size={260} label={t('merchant.signQr', { shop: shop.name })} />
        <ol className="print-steps">
          <li>{t('merchant.signStep1')}</li>
          <li>{t('merchant.signStep2')}</li>
          <li>{t('merchant.signStep3')}</li>
        </ol>
        <p className="print-foot">{t('merchant.signFoot')}</p>
      </article>
    </>
  );
}
