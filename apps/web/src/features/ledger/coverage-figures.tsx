import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import type { CoveragePartsFragment } from '../../graphql/generated';

/** Whether the reserve stands behind every point, and the sums that say so. */
export function CoverageFigures({ coverage }: { coverage: CoveragePartsFragment }) {
  const { t } = useTranslation();
  const figures = [
    [t('position.reserve'), t('ui.yuan', { amount: yuanText(coverage.reserveFen) })],
    [t('position.outstanding'), t('ui.points', { amount: pointsText(coverage.outstandingPoints) })],
    [t('position.budgets'), t('ui.points', { amount: pointsText(coverage.budgetPoints) })],
    [t('position.uncutDebt'), t('ui.yuan', { amount: yuanText(coverage.uncutDebtFen) })],
    [t('position.headroom'), t('ui.points', { amount: pointsText(coverage.headroomPoints) })],
  ] as const;
  return (
    <section className="card" aria-label={t('position.coverage')} data-testid="coverage">
      <p className={coverage.covered ? 'covered' : 'not-covered'}>
        <span aria-hidden="true">{coverage.covered ? '✓ ' : '✕ '}</span>
        {coverage.covered ? t('position.covered') : t('position.notCovered')}
      </p>
      <dl className="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
