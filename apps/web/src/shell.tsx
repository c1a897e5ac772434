import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { chooseLanguage } from './i18n/i18n';
import { mayOpen } from './session/landing';
import { useSession } from './session/session';
import { useOnline } from './ui/use-online';

const links = [
  { path: '/till', name: 'app.till' },
  { path: '/hours', name: 'app.hours' },
  { path: '/ledger', name: 'app.ledger' },
] as const;

/** What stands around every page: where one is, who one is, the language, and the house rule at the foot. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { state, signOut } = useSession();
  const online = useOnline();
  const viewer = state.status === 'signed-in' ? state.viewer : null;
  return (
    <div className="shell">
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
          <LanguageSwitch />
        </div>
        {viewer && (
          <div className="top-row">
            <nav aria-label={t('app.pages')}>
              {links
                .filter(({ path }) => mayOpen(path, viewer.permissions))
                .map(({ path, name }) => (
                  <NavLink key={path} to={path}>
                    {t(name)}
                  </NavLink>
                ))}
            </nav>
            <div className="who">
              <span data-testid="viewer-name">{viewer.displayName}</span>
              <button type="button" className="button button-quiet" onClick={() => void signOut()}>
                {t('app.signOut')}
              </button>
            </div>
          </div>
        )}
      </header>
      {!online && (
        <p className="offline-bar" role="status">
          ✕ {t('app.offline')}
        </p>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">{t('app.footer')}</footer>
    </div>
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
