import { useTranslation } from 'react-i18next';
import { pointsText } from '../../../amounts/shown-amounts';
import { countdownText } from './countdown';
import type { OpenScan } from './sale';

/** Whom the scan has opened, by masked name, and how long it still holds. */
export function CustomerCard({ scan, seconds, onRescan }: { scan: OpenScan; seconds: number; onRescan: () => void }) {
  const { t } = useTranslation();
  return (
    <section className="customer" aria-label={t('till.customer')} data-testid="customer">
      <div>
        <p className="customer-name">
          <span aria-hidden="true">✓ </span>
          {scan.memberMaskedName} <span className="muted">{t(`till.presented${scan.presented}`)}</span>
        </p>
        <p>
          {t('till.available', { points: pointsText(scan.availablePoints) })}{' '}
          <span
            className={seconds <= 20 ? 'countdown countdown-soon' : 'countdown'}
            role="timer"
            data-testid="countdown"
          >
            {t('till.timeLeft', { time: countdownText(seconds) })}
          </span>
        </p>
      </div>
      <button type="button" className="button" onClick={onRescan} data-testid="rescan">
        {t('till.rescan')}
      </button>
    </section>
  );
}
