import { useTranslation } from 'react-i18next';
import { newVersion, useVersionState } from './new-version';

/** Says that the app goes over to a new version, or that it waits with it. */
export function NewVersionBar() {
  const { t } = useTranslation();
  const state = useVersionState();
  if (state === 'current') return null;
  return (
    <div className="version-bar" role="status" data-testid="new-version">
      <span>
        {state === 'waiting' && t('app.newVersionWaits')}
        {state === 'loading' && t('app.newVersionLoads')}
        {state === 'stuck' && t('app.newVersionStuck')}
      </span>
      {state !== 'loading' && (
        <button type="button" className="button" onClick={() => void newVersion.loadNow()} data-testid="load-version">
          {state === 'stuck' ? t('ui.retry') : t('app.newVersionNow')}
        </button>
      )}
    </div>
  );
}
