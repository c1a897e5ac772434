import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { chooseLanguage, withTexts } from './i18n/i18n';
import { NewVersionBar } from './new-version/new-version-bar';
import { mayOpen } from './session/landing';
import { useSession, type Viewer } from './session/session';
import { chooseElderMode, useElderMode } from './ui/elder-mode';
import { useOnline } from './ui/use-online';

/** Whoever volunteers is a resident too: that is no choice. At a till there is none. */
const hasSeveralRoles = ({ roles, terminalNo }: Viewer): boolean =>
  terminalNo === null && roles.length > 1 && roles.some((role) => role !== 'resident' && role !== 'volunteer');

/** Fetched by those only who have several roles. */
const RoleSwitch = lazy(() => withTexts('people', import('./features/people/role-switch')));

/** What tells a resident at a self-service desk how long it is theirs, and ends it. */
const SelfServiceBar = lazy(() => withTexts('selfService', import('./features/self-service/self-service-bar')));
const pagesAtDesk: readonly string[] = ['/me/points', '/me/shops', '/me/mine'];

/** `of` is the page whose permission opens it; those of a member are at hand at the foot of a phone. */
const links = [
  { path: '/merchant', of: '/merchant', name: 'app.merchant' },
  { path: '/till', of: '/till', name: 'app.till' },
  { path: '/me', of: '/me', name: 'app.code' },
  { path: '/me/points', of: '/me', name: 'app.points' },
  { path: '/me/shops', of: '/me', name: 'app.shops' },
  { path: '/hours', of: '/hours', name: 'app.hours' },
  { path: '/me/mine', of: '/me', name: 'app.mine' },
  { path: '/ledger', of: '/ledger', name: 'app.ledger' },
  { path: '/desk', of: '/desk', name: 'app.desk' },
  { path: '/desk-devices', of: '/desk-devices', name: 'app.deskDevices' },
  { path: '/alliance', of: '/alliance', name: 'app.alliance' },
  { path: '/audit', of: '/audit', name: 'app.audit' },
  { path: '/privacy', of: '/privacy', name: 'app.privacy' },
  { path: '/integrations', of: '/integrations', name: 'app.integrations' },
  { path: '/people', of: '/people', name: 'app.people' },
] as const;

/** What stands around every page: where one is, who one is, the language, and the house rule at the foot. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { state, signOut } = useSession();
  const online = useOnline();
  const viewer = state.status === 'signed-in' ? state.viewer : null;
  const atDesk = Boolean(viewer?.deskSession);
  const shown = viewer
    ? links.filter(({ path, of }) => (atDesk ? pagesAtDesk.includes(path) : mayOpen(of, viewer.permissions)))
    : [];
  // Staff who are members too have more pages than fit the foot of a phone.
  const member = shown.some(({ of }) => of === '/me') && shown.every(({ of }) => of === '/me' || of === '/hours');
  return (
    <div className={member ? 'shell shell-member' : 'shell'}>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="top">
        <div className="top-row">
          <span className="brand">
            <img src="/favicon.svg" alt="" width="32" height="32" />
            {t('app.title')}
            {viewer && <span className="brand-community">{viewer.community.name}</span>}
          </span>
          <span className="switches">
            <ElderSwitch />
            <LanguageSwitch />
          </span>
        </div>
        {viewer && (
          <div className="top-row">
            <nav aria-label={t('app.pages')}>
              {shown.map(({ path, name }) => (
                <NavLink key={path} to={path} end={path === '/me'}>
                  {t(name)}
                </NavLink>
              ))}
            </nav>
            {atDesk ? (
              <Suspense fallback={null}>
                <SelfServiceBar viewer={viewer} />
              </Suspense>
            ) : (
              <div className="who">
                <span>
                  <span className="who-community">{viewer.community.name} · </span>
                  {viewer.terminalNo === null ? (
                    <Link
                      to="/account"
                      className="who-account"
                      aria-label={`${viewer.displayName} · ${t('app.account')}`}
                      data-testid="account-link"
                    >
                      <span data-testid="viewer-name">{viewer.displayName}</span>
                    </Link>
                  ) : (
                    <span data-testid="viewer-name">{viewer.displayName}</span>
                  )}
                </span>
                {hasSeveralRoles(viewer) && (
                  <Suspense fallback={null}>
                    <RoleSwitch />
                  </Suspense>
                )}
                <button type="button" className="button button-quiet" onClick={() => void signOut()}>
                  {t('app.signOut')}
                </button>
              </div>
            )}
          </div>
        )}
      </header>
      {!online && (
        <p className="offline-bar" role="status">
          ✕ {t('app.offline')}
        </p>
      )}
      <NewVersionBar />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">{t('app.footer')}</footer>
    </div>
  );
}

function ElderSwitch() {
  const { t } = useTranslation();
  const on = useElderMode();
  return (
    <button
      type="button"
      className="button button-quiet switch"
      aria-pressed={on}
      onClick={() => chooseElderMode(!on)}
      data-testid="elder-mode"
    >
      {t('app.elder')}
    </button>
  );
}

function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const next = i18n.language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="button button-quiet"
      lang={next === 'zh' ? 'zh-CN' : 'en'}
      aria-label={`${t('app.language')}: ${next === 'zh' ? '中文' : 'English'}`}
      onClick={() => chooseLanguage(next)}
      data-testid="language"
    >
      {next === 'zh' ? '中文' : 'English'}
    </button>
  );
}
