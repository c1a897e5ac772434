import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Route, Routes } from 'react-router';
import { withTexts } from '../../i18n/i18n';
import { type KeptDevice } from '../../payment-device/kept-device';
import { useRetryWhenOnline } from '../../reads/use-read';
import { useSession, useViewer } from '../../session/session';
import { Notice } from '../../ui/notice';
import { CodeAlone, CodePage } from './code-page';

const QuotesToConfirm = lazy(() => import('./quotes-to-confirm'));
const PointsPage = lazy(() => withTexts('family', import('./points-page')));
const ShopsPage = lazy(() => import('./shops-page'));
const HelpedPage = lazy(() => withTexts('family', import('./helped-page')));
const PrivacyPage = lazy(() => withTexts('privacy', import('./privacy-page')));
const MinePage = lazy(() => withTexts('family', import('./mine-page')));

/** A member's own pages, opening on the payment code. */
export default function MePage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { memberNo } = viewer;
  const atDesk = viewer.deskSession !== null;
  if (!memberNo)
    return (
      <Notice tone="plain" title={t('app.noPage')}>
        <p>{t('app.noPageNext')}</p>
      </Notice>
    );
  return (
    <>
      {!atDesk && (
        <Suspense fallback={null}>
          <QuotesToConfirm />
        </Suspense>
      )}
      <Suspense
        fallback={
          <p className="list-note" role="status">
            {t('ui.loading')}
          </p>
        }
      >
        <Routes>
          <Route
            index
            element={atDesk ? <Navigate to="/me/points" replace /> : <CodePage viewer={viewer} memberNo={memberNo} />}
          />
          <Route path="points" element={<PointsPage memberNo={memberNo} />} />
          <Route path="shops" element={<ShopsPage />} />
          <Route path="mine" element={<MinePage memberNo={memberNo} />} />
          <Route path="privacy" element={<PrivacyPage memberNo={memberNo} />} />
          <Route path="family/:memberNo" element={<HelpedPage viewer={viewer} />} />
          <Route path="*" element={<Navigate to="/me" replace />} />
        </Routes>
      </Suspense>
    </>
  );
}

/** The same page while it is not known who is signed in: the code of this device, and nothing that must be asked. */
export function MeWithoutNetwork({ device }: { device: KeptDevice }) {
  const { t } = useTranslation();
  const { state, reload } = useSession();
  const unreachable = state.status === 'failed';
  useRetryWhenOnline(unreachable, reload);
  return (
    <>
      <CodeAlone device={device} unreachable={unreachable} />
      {state.status === 'signed-out' && (
        <div className="code-page">
          <Notice tone="plain" title={t('me.signedOut')} testId="code-signed-out">
            <p>{t('me.signedOutNext')}</p>
            <Link className="button button-main" to="/sign-in" state={{ from: '/me' }}>
              {t('signIn.submit')}
            </Link>
          </Notice>
        </div>
      )}
      {unreachable && (
        <div className="code-page">
          <Notice tone="wait" title={t('me.offlineOnly')} testId="code-offline">
            <button type="button" className="button" onClick={reload}>
              {t('ui.retry')}
            </button>
          </Notice>
        </div>
      )}
    </>
  );
}
