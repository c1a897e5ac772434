import { useTranslation } from 'react-i18next';
import { percentText, pointsText } from '../../amounts/shown-amounts';
import { Notice } from '../../ui/notice';
import { limitUse } from './limit-use';
import type { Shop } from './use-shop';

/** The shop's own points in people's wallets, against how many there may be. */
export function OwnPoints({ shop }: { shop: Shop }) {
  const { t } = useTranslation();
  const { outstandingPoints, issuingLimitPoints } = shop;
  const use = limitUse(outstandingPoints, issuingLimitPoints);
  const left = Math.max(0, issuingLimitPoints - outstandingPoints);
  const percent = percentText(outstandingPoints, issuingLimitPoints) ?? '—';
  return (
    <section className="card" aria-labelledby="own-points">
      <h2 id="own-points">{t('merchant.ownPoints')}</h2>
      <div
        className={`limit-bar limit-${use}`}
        role="meter"
        aria-labelledby="own-points"
        aria-valuemin={0}
        aria-valuemax={Math.max(issuingLimitPoints, outstandingPoints, 1)}
        aria-valuenow={Math.max(0, outstandingPoints)}
        aria-valuetext={t('merchant.ownPointsOf', {
          points: pointsText(outstandingPoints),
          limit: pointsText(issuingLimitPoints),
        })}
      >
        <div
          style={{
            width: `${Math.min(100, (100 * Math.max(0, outstandingPoints)) / Math.max(1, issuingLimitPoints))}%`,
          }}
        />
      </div>
      <dl className="shop-parts">
        <div>
          <dt>{t('merchant.outstanding')}</dt>
          <dd className="number">{pointsText(outstandingPoints)}</dd>
        </div>
        <div>
          <dt>{t('merchant.limit')}</dt>
          <dd className="number">{pointsText(issuingLimitPoints)}</dd>
        </div>
        <div>
          <dt>{t('merchant.limitLeft')}</dt>
          <dd className="number">
            {pointsText(left)} <span className="muted">({t('merchant.limitUsed', { percent })})</span>
          </dd>
        </div>
      </dl>
      {use !== 'plenty' && shop.honoursUntil === null && (
        <Notice
          tone={use === 'full' ? 'bad' : 'wait'}
          title={t(`merchant.limit_${use}`, { percent })}
          testId="limit-warning"
        >
          <p>{t('merchant.limitNext')}</p>
        </Notice>
      )}
    </section>
  );
}
