import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';

/** The key itself, this once; gone when it is put away or the page is left. */
export function NewKeyShown({ name, token, onKept }: { name: string; token: string; onKept: () => void }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  return (
    <Notice answers tone="good" title={t('integrations.made', { name })} testId="new-key">
      <p>{t('integrations.onceOnly')}</p>
      <p className="key-token" data-testid="key-token" translate="no">
        {token}
      </p>
      <p className="buttons">
        <button
          type="button"
          className="button button-main"
          onClick={() => void navigator.clipboard.writeText(token).then(() => setCopied(true))}
        >
          {t(copied ? 'integrations.copied' : 'integrations.copy')}
        </button>
        <button type="button" className="button" onClick={onKept} data-testid="key-kept">
          {t('integrations.kept')}
        </button>
      </p>
    </Notice>
  );
}
