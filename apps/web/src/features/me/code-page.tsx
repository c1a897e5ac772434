import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { pointsText } from '../../amounts/shown-amounts';
import { type KeptDevice } from '../../payment-device/kept-device';
import type { Viewer } from '../../session/session';
import { CodeCard } from './code-card';
import { DeviceTrouble } from './device-trouble';
import { ScanNews } from './scan-news';
import { useOwnDevice } from './use-own-device';
import { useScanNews } from './use-scan-news';

const WalletSummary = lazy(() => import('./wallet-summary'));

/** The code first; the wallet follows when it is here. */
export function CodePage({ viewer, memberNo }: { viewer: Viewer; memberNo: string }) {
  const { t } = useTranslation();
  const { own, register } = useOwnDevice(viewer, memberNo);
  const { news, spentStep } = useScanNews();
  return (
    <div className="code-page">
      {own.phase !== 'ready' && <h1>{t('me.codeHeading')}</h1>}
      <ScanNews news={news} />
      {own.phase === 'ready' && <CodeCard device={own.device} spentStep={spentStep} />}
      <DeviceTrouble device={own} onRegister={register} />
      <Suspense fallback={<p className="list-note">{t('ui.loading')}</p>}>
        <WalletSummary memberNo={memberNo} />
      </Suspense>
    </div>
  );
}

/** What can be shown while nobody can be asked: the code, and the balance seen last. */
export function CodeAlone({ device, unreachable }: { device: KeptDevice; unreachable: boolean }) {
  const { t } = useTranslation();
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <div className="code-page">
      <CodeCard device={device} />
      {unreachable && (
        <section className="card">
          <p className="strong">{t('me.codeOffline')}</p>
          {device.seenPoints !== undefined && device.seenAt && (
            <p>
              {t('me.balanceSeen', { at: localTimeText(device.seenAt, here) })}{' '}
              <strong className="figure">{t('ui.points', { amount: pointsText(device.seenPoints) })}</strong>
            </p>
          )}
        </section>
      )}
    </div>
  );
}
