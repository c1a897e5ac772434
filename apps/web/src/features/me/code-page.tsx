import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localTimeText } from '../../amounts/local-time';
import { pointsText } from '../../amounts/shown-amounts';
import { type KeptDevice } from '../../payment-device/kept-device';
import type { Viewer } from '../../session/session';
import { CommandFailed, RefusalNotice } from '../../ui/command-notice';
import { Notice } from '../../ui/notice';
import { CodeCard } from './code-card';
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
      {own.phase === 'registering' && (
        <section className="card code-card">
          <p className="list-note" role="status">
            {t('me.registering')}
          </p>
        </section>
      )}
      {own.phase === 'revoked' && (
        <Notice tone="bad" title={t('me.deviceRevoked')} testId="device-revoked">
          <p>{t('me.deviceRevokedNext')}</p>
          <RegisterButton onPress={register} />
        </Notice>
      )}
      {own.phase === 'refused' && (
        <RefusalNotice title={t('me.notRegistered')} refusal={own.refusal}>
          {own.refusal.code === 'DEVICE_LIMIT_REACHED' && (
            <p>
              <Link to="/me/mine#devices">{t('me.makeRoom')}</Link>
            </p>
          )}
          <RegisterButton onPress={register} />
        </RefusalNotice>
      )}
      {own.phase === 'failed' && (
        <>
          <CommandFailed title={t('me.notRegistered')} problem={own.problem} />
          <RegisterButton onPress={register} />
        </>
      )}
      <Suspense fallback={<p className="list-note">{t('ui.loading')}</p>}>
        <WalletSummary memberNo={memberNo} />
      </Suspense>
    </div>
  );
}

function RegisterButton({ onPress }: { onPress: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="button button-main" onClick={onPress} data-testid="register-device">
      {t('me.registerAgain')}
    </button>
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
