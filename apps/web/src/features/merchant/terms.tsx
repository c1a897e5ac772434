import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import { percentOf } from './statement-csv';
import type { Shop, ShopRead } from './use-shop';

/** So many points that every rate shows in whole fen. */
const sample = 100;

/** What the shop has agreed to, in plain lines with figures. */
export function Terms({ read, shop }: { read: ShopRead; shop: Shop }) {
  const { t } = useTranslation();
  const policy = read.data?.community.policy;
  if (!policy) return null;
  const faceFen = sample * policy.faceValueFen;
  const paidFen = Math.floor((faceFen * shop.settlementBps) / 10_000);
  const interchangeFen = Math.floor((faceFen * policy.interchangeBps) / 10_000);
  const yuan = yuanText;
  return (
    <section className="card" aria-labelledby="terms">
      <h2 id="terms">{t('merchant.termsHeading')}</h2>
      <ol className="shop-terms" data-testid="terms">
        <li>
          {t('merchant.termFund', {
            n: sample,
            face: yuan(faceFen),
            paid: yuan(paidFen),
            percent: percentOf(shop.settlementBps),
            rest: yuan(faceFen - paidFen),
          })}
        </li>
        <li>
          {t('merchant.termOthers', {
            n: sample,
            face: yuan(faceFen),
            paid: yuan(interchangeFen),
            percent: percentOf(policy.interchangeBps),
            rest: yuan(faceFen - interchangeFen),
          })}
        </li>
        <li>
          {t('merchant.termOwn', {
            n: sample,
            face: yuan(faceFen),
            earn: yuan(shop.earnFenPerPoint),
            limit: pointsText(shop.issuingLimitPoints),
          })}
        </li>
      </ol>
    </section>
  );
}
