import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { MerchantApplicationsDocument, type MerchantApplicationsQuery } from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useViewer } from '../../session/session';
import { ListStates } from '../../ui/list-states';
import type { Application } from './steps';

const pageOf = (data: MerchantApplicationsQuery) => ({
  rows: data.merchantApplications.applications,
  nextCursor: data.merchantApplications.nextCursor,
});

/** What hangs at the shop's door: that it is in the alliance, under which number. Printed on A4, lying. */
export function Plaque() {
  const { t } = useTranslation();
  const { applicationNo } = useParams();
  const applications = usePages(MerchantApplicationsDocument, {}, pageOf);
  const { rows, hasMore, fetching, loadMore } = applications;
  const found = rows?.find((one: Application) => one.applicationNo === applicationNo);
  useEffect(() => {
    if (rows && !found && hasMore && !fetching) loadMore();
  }, [rows, found, hasMore, fetching, loadMore]);
  const searching = !found && (hasMore || fetching);
  return (
    <ListStates
      read={applications}
      present={rows !== undefined && !searching}
      empty={!found?.plaqueNo}
      emptyText={t('alliance.noPlaque')}
    >
      {found?.plaqueNo && (
        <>
          <p className="no-print">
            <button type="button" className="button button-main" onClick={() => window.print()}>
              {t('alliance.printPlaque')}
            </button>
          </p>
          <PlaqueSheet name={found.name} plaqueNo={found.plaqueNo} />
        </>
      )}
    </ListStates>
  );
}

function PlaqueSheet({ name, plaqueNo }: { name: string; plaqueNo: string }) {
  const { t } = useTranslation();
  const { community } = useViewer();
  return (
    <article className="print-sheet print-plaque" aria-label={t('alliance.plaque')} data-testid="plaque">
      <p className="print-brand">
        <img src="/favicon.svg" alt="" width="44" height="44" /> {community.name} · {t('alliance.plaqueAlliance')}
      </p>
      <p className="plaque-title">{t('alliance.plaqueTitle')}</p>
      <p className="print-name">{name}</p>
      <p className="plaque-line">{t('alliance.plaqueLine')}</p>
      <p className="print-number">{t('alliance.plaqueNo', { no: plaqueNo })}</p>
    </article>
  );
}
