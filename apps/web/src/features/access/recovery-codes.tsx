import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../session/session';
import { Notice } from '../../ui/notice';

/** Ten codes, shown this once: to be printed, copied or written down. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation();
  const { login, community } = useViewer();
  const [copied, setCopied] = useState(false);
  return (
    <section className="card recovery" aria-labelledby="codes-heading" data-testid="recovery-codes">
      <h1 id="codes-heading">{t('access.codesHeading')}</h1>
      <p>{t('access.codesLead')}</p>
      <p className="muted">
        {community.name} · {login} · {t('access.codesNew')}
      </p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      {copied && <Notice tone="good" title={t('access.copied')} />}
      <div className="buttons no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('access.print')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void navigator.clipboard?.writeText(codes.join('\n')).then(() => setCopied(true))}
        >
          {t('access.copy')}
        </button>
        <button type="button" className="button button-main" onClick={onKept} data-testid="codes-kept">
          {t('access.kept')}
        </button>
      </div>
    </section>
  );
}
