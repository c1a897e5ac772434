import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrowserRouter, Link, Navigate, Route, Routes, useLocation } from 'react-router';
import { BrokenPage } from './broken-page';
import { landingPath, mayOpen, type PagePath } from './session/landing';
import { SessionProvider, useSession, useViewer } from './session/session';
import { Shell } from './shell';
import { Notice } from './ui/notice';

const SignInPage = lazy(() => import('./features/sign-in/sign-in-page'));
const TillPage = lazy(() => import('./features/till/till-page'));
const HoursPage = lazy(() => import('./features/hours/hours-page'));
const LedgerPage = lazy(() => import('./features/ledger/ledger-page'));

export function App() {
  return (
    <SessionProvider>
      <BrowserRouter>
        <Shell>
          <BrokenPage>
            <Suspense fallback={<Loading />}>
              <Routes>
                <Route path="/sign-in" element={<SignInPage />} />
                <Route
                  path="/till"
                  element={
                    <Door page="/till">
                      <TillPage />
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
                    <SignedIn>
                      <Landing />
                    </SignedIn>
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
      return <Navigate to="/sign-in" replace state={{ from: pathname }} />;
    case 'signed-in':
      return children;
    case 'failed': {
      const offline = state.problem === 'OFFLINE';
      return (
        <Notice tone="bad" title={offline ? t('ui.offlineTitle') : t('ui.errorTitle')}>
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
  const path = landingPath(useViewer().permissions);
  return path ? (
    <Navigate to={path} replace />
  ) : (
    <Notice tone="plain" title={t('app.noPage')}>
      <p>{t('app.noPageNext')}</p>
    </Notice>
  );
}
