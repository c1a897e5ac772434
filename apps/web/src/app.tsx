import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Link, Navigate, Route, Routes, useLocation } from 'react-router';
import { BrokenPage } from './broken-page';
import { withTexts } from './i18n/i18n';
import { keptDevice } from './payment-device/kept-device';
import { pairedDevice } from './features/till/terminal/paired-device';
import { isDeskHere } from './session/desk-here';
import { landingPath, mayOpen, type PagePath } from './session/landing';
import { SessionProvider, useSession, useViewer } from './session/session';
import { Shell } from './shell';
import { Notice } from './ui/notice';

const SignInPage = lazy(() => import('./features/sign-in/sign-in-page'));
const FirstRunPage = lazy(() => withTexts('firstRun', import('./features/first-run/first-run-page')));
const AccountPage = lazy(() => withTexts('access', import('./features/access/account-page')));
const DevMessagesPage = lazy(() => import('./features/sign-in/dev-messages-page'));
const MePage = lazy(() => withTexts('me', import('./features/me/me-page')));
const MeWithoutNetwork = lazy(() =>
  withTexts('me', import('./features/me/me-page')).then(({ MeWithoutNetwork }) => ({ default: MeWithoutNetwork })),
);
const ShopSignPage = lazy(() => withTexts('me', import('./features/me/shop-sign-page')));
const TillEntry = lazy(() => withTexts('till', import('./features/till/till-entry')));
const DeskPage = lazy(() => withTexts(['till', 'family'], import('./features/till/desk/desk-page')));
const HoursPage = lazy(() => withTexts('hours', import('./features/hours/hours-page')));
const MerchantPage = lazy(() => withTexts('merchant', import('./features/merchant/merchant-page')));
const AlliancePage = lazy(() => withTexts('alliance', import('./features/alliance/alliance-page')));
const AuditPage = lazy(() => withTexts(['audit', 'people'], import('./features/audit/audit-page')));
const PrivacyDeskPage = lazy(() => withTexts('privacy', import('./features/privacy/privacy-desk-page')));
const IntegrationsPage = lazy(() => withTexts('integrations', import('./features/integrations/integrations-page')));
const PeoplePage = lazy(() => withTexts('people', import('./features/people/people-page')));
const DeskDevicesPage = lazy(() => withTexts('deskDevices', import('./features/desk-devices/desk-devices-page')));
const SelfServicePage = lazy(() => withTexts('selfService', import('./features/self-service/self-service-page')));
const LedgerPage = lazy(() => withTexts('ledger', import('./features/ledger/ledger-page')));

export function App() {
  return (
    <SessionProvider>
      <BrowserRouter>
        <Shell>
          <BrokenPage>
            <Suspense fallback={<Loading />}>
              <Routes>
                <Route path="/sign-in" element={<SignInPage />} />
                <Route path="/dev-messages" element={<DevMessagesPage />} />
                <Route
                  path="/account"
                  element={
                    <SignedIn>
                      <AccountPage />
                    </SignedIn>
                  }
                />
                <Route path="/me/*" element={<MeDoor />} />
                <Route
                  path="/s/:community/:merchant"
                  element={
                    <Door page="/s">
                      <ShopSignPage />
                    </Door>
                  }
                />
                <Route path="/first-run" element={<FirstRunPage />} />
                <Route path="/till" element={<TillEntry />} />
                <Route
                  path="/desk"
                  element={
                    <Door page="/desk">
                      <DeskPage />
                    </Door>
                  }
                />
                <Route path="/self-service" element={<SelfServicePage />} />
                <Route
                  path="/desk-devices"
                  element={
                    <Door page="/desk-devices">
                      <DeskDevicesPage />
                    </Door>
                  }
                />
                <Route
                  path="/hours"
                  element={
                    <Door page="/hours">
                      <HoursPage />
                    </Door>
                  }
                />
                <Route
                  path="/merchant/*"
                  element={
                    <Door page="/merchant">
                      <MerchantPage />
                    </Door>
                  }
                />
                <Route
                  path="/audit"
                  element={
                    <Door page="/audit">
                      <AuditPage />
                    </Door>
                  }
                />
                <Route
                  path="/alliance/*"
                  element={
                    <Door page="/alliance">
                      <AlliancePage />
                    </Door>
                  }
                />
                <Route
                  path="/privacy"
                  element={
                    <Door page="/privacy">
                      <PrivacyDeskPage />
                    </Door>
                  }
                />
                <Route
                  path="/integrations"
                  element={
                    <Door page="/integrations">
                      <IntegrationsPage />
                    </Door>
                  }
                />
                <Route
                  path="/people"
                  element={
                    <Door page="/people">
                      <PeoplePage />
                    </Door>
                  }
                />
                <Route
                  path="/ledger/*"
                  element={
                    <Door page="/ledger">
                      <LedgerPage />
                    </Door>
                  }
                />
                <Route
                  path="*"
                  element={
                    <CodeWithoutNetwork>
                      <SignedIn>
                        <Landing />
                      </SignedIn>
                    </CodeWithoutNetwork>
                  }
                />
              </Routes>
            </Suspense>
          </BrokenPage>
        </Shell>
      </BrowserRouter>
    </SessionProvider>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <p className="list-note" role="status">
      {t('ui.loading')}
    </p>
  );
}

/** Lets in whoever is signed in; others sign in first and come back. */
function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { state, reload } = useSession();
  const { pathname } = useLocation();
  switch (state.status) {
    case 'loading':
      return <Loading />;
    case 'signed-out':
      return isDeskHere() ? (
        <Navigate to="/self-service" replace />
      ) : pathname === '/' && pairedDevice() ? (
        <Navigate to="/till" replace />
      ) : (
        <Navigate to="/sign-in" replace state={{ from: pathname }} />
      );
    case 'signed-in':
      // Nothing else opens before.
      return (state.viewer.mustSetUpSecondFactor || state.viewer.mustChangePassword) && pathname !== '/account' ? (
        <Navigate to="/account" replace />
      ) : (
        children
      );
    case 'failed': {
      const offline = state.problem === 'OFFLINE';
      return (
        <Notice tone="bad" title={offline ? t('ui.offlineTitle') : t('ui.errorTitle')}>
          <p>{offline ? t('ui.offlineRetry') : t('ui.errorNext')}</p>
          <button type="button" className="button" onClick={reload}>
            {t('ui.retry')}
          </button>
        </Notice>
      );
    }
  }
}

function Door({ page, children }: { page: PagePath; children: ReactNode }) {
  return (
    <SignedIn>
      <Permitted page={page}>{children}</Permitted>
    </SignedIn>
  );
}

/**
 * A payment code needs nobody's answer: where this device has one it is shown at once, without a network and after the
 * session has run out too. Only signing out forgets it.
 */
function MeDoor() {
  const { state } = useSession();
  const device = state.status === 'signed-in' ? null : keptDevice();
  if (device) return <MeWithoutNetwork device={device} />;
  return state.status === 'signed-in' && state.viewer.deskSession ? (
    <MePage />
  ) : (
    <Door page="/me">
      <MePage />
    </Door>
  );
}

/** The installed app opens at its root; without a network or a session the code is all it can show. */
function CodeWithoutNetwork({ children }: { children: ReactNode }) {
  const { state } = useSession();
  const alone = state.status === 'failed' || state.status === 'signed-out';
  return alone && keptDevice() ? <Navigate to="/me" replace /> : children;
}

function Permitted({ page, children }: { page: PagePath; children: ReactNode }) {
  const { t } = useTranslation();
  if (mayOpen(page, useViewer().permissions)) return children;
  return (
    <Notice tone="bad" title={t('app.notForYou')}>
      <p>
        <Link className="button" to="/">
          {t('app.backToMine')}
        </Link>
      </p>
    </Notice>
  );
}

function Landing() {
  const { t } = useTranslation();
  const { permissions, deskSession } = useViewer();
  const path = deskSession ? '/me' : landingPath(permissions);
  return path ? (
    <Navigate to={path} replace />
  ) : (
    <Notice tone="plain" title={t('app.noPage')}>
      <p>{t('app.noPageNext')}</p>
    </Notice>
  );
}
