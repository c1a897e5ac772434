import { useTranslation } from 'react-i18next';
import { percentText, pointsText } from '../../amounts/shown-amounts';
import { PositionsDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { ListStates } from '../../ui/list-states';
import { SheetHead } from '../../ui/sheet-head';
import { CoverageFigures } from './coverage-figures';
import { PositionsTable } from './positions-table';

/** Where everyone stands at this moment of the open cycle. */
export function Positions() {
  const { t } = useTranslation();
  const read = useRead(PositionsDocument, {});
  const { data } = read;
  return (
    <ListStates read={read} present={data !== undefined} empty={false} emptyText="">
      {data && (
        <>
          <CoverageFigures coverage={data.coverage} />
          <section className="card">
            <div className="card-head">
              <h2>
                {t('position.openCycle', {
                  cycle: data.openCycle.cycle,
                  from: data.openCycle.openedOn,
                  to: data.openCycle.endsOn,
                })}
              </h2>
              <button type="button" className="button" onClick={read.refresh} disabled={read.fetching}>
                {t('ui.refresh')}
              </button>
            </div>
            {data.openCycle.positions.length === 0 ? (
              <p className="list-note">{t('position.empty')}</p>
            ) : (
              <PositionsTable positions={data.openCycle.positions} caption={t('position.positions')} />
            )}
          </section>
          <section className="card">
            {data.merchants.length === 0 ? (
              <p className="list-note">{t('position.noMerchants')}</p>
            ) : (
              <table className="sheet" data-testid="limits">
                <caption>{t('position.limits')}</caption>
                <SheetHead
                  columns={[
                    t('position.party'),
                    { number: t('position.limitOutstanding') },
                    { number: t('position.limit') },
                    { number: t('position.used') },
                  ]}
                />
                <tbody>
                  {data.merchants.map((shop) => (
                    <tr key={shop.merchantNo}>
                      <td data-label={t('position.party')}>
                        {shop.name}{' '}
                        <span className="muted">
                          {shop.merchantNo}
                          {shop.suspended && ` · ${t('position.suspended')}`}
                        </span>
                      </td>
                      <td data-label={t('position.limitOutstanding')} className="number">
                        {pointsText(shop.outstandingPoints)}
                      </td>
                      <td data-label={t('position.limit')} className="number">
                        {pointsText(shop.issuingLimitPoints)}
                      </td>
                      <td data-label={t('position.used')} className="number">
                        {percentText(shop.outstandingPoints, shop.issuingLimitPoints) ?? '—'}
                        {shop.outstandingPoints > shop.issuingLimitPoints && (
                          <strong> {t('position.overLimit')}</strong>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </section>
        </>
      )}
    </ListStates>
  );
}
