import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PaperSlipForm = lazy(() => import('./paper-slip-form'));

/** Folded away until there is a slip to enter. */
export function PaperSlips({ merchantNo, onRecorded }: { merchantNo: string; onRecorded: () => void }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <details className="card slip" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary data-testid="paper-slips">{t('slip.heading')}</summary>
      {opened && (
        <Suspense fallback={<p role="status">{t('ui.loading')}</p>}>
          <PaperSlipForm merchantNo={merchantNo} onRecorded={onRecorded} />
        </Suspense>
      )}
    </details>
  );
}
