import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SheetHead } from '../../ui/sheet-head';
import type { Application } from './steps';

/** Those who have their plaque, and those whose way has ended. */
export function ApplicationsOver({ rows }: { rows: readonly Application[] }) {
  const { t } = useTranslation();
  const over = rows.filter(({ stage }) => stage === 'plaque_given' || stage === 'ended');
  if (over.length === 0) return null;
  return (
    <section className="card" aria-labelledby="applications-over">
      <h2 id="applications-over">{t('alliance.over')}</h2>
      <table className="sheet">
        <SheetHead columns={[t('alliance.field_name'), t('alliance.outcome'), t('alliance.plaque')]} />
        <tbody>
          {over.map((one) => (
            <tr key={one.applicationNo} data-testid={`application-${one.applicationNo}`}>
              <td data-label={t('alliance.field_name')}>
                {one.name} <span className="muted">{one.merchantNo ?? one.applicationNo}</span>
              </td>
              <td data-label={t('alliance.outcome')}>
                {one.stage === 'ended'
                  ? t('alliance.endedBecause', { because: one.endedBecause })
                  : t('alliance.stage_plaque_given')}
              </td>
              <td data-label={t('alliance.plaque')}>
                {one.plaqueNo ? (
                  <Link className="button row-button" to={`/alliance/plaque/${encodeURIComponent(one.applicationNo)}`}>
                    {t('alliance.printPlaque')}
                  </Link>
                ) : (
                  '—'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
