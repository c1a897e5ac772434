import { useTranslation } from 'react-i18next';
import { pointsText } from '../../amounts/shown-amounts';
import { MyHistoryDocument, type MyHistoryQuery, MyWalletDocument } from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ListStates, MoreButton } from '../../ui/list-states';
import { BalanceCard } from './balance-card';
import { HistoryLines } from './history-lines';
import { joinedLots } from './joined-lots';

const pageOf = (data: MyHistoryQuery) => ({
  rows: data.member?.history.lines ?? [],
  nextCursor: data.member?.history.nextCursor ?? null,
});

/** The wallet lot by lot, and every line of its history. */
export default function PointsPage({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const wallet = useRead(MyWalletDocument, { memberNo });
  const history = usePages(MyHistoryDocument, { memberNo }, pageOf);
  const atDesk = useViewer().deskSession !== null;
  const lots = wallet.data?.member?.lots;
  return (
    <>
      <h1>{t('app.points')}</h1>
      {atDesk && <BalanceCard read={wallet} own />}
      <div className="two-lists">
        <section className="card" aria-labelledby="lots-heading">
          <h2 id="lots-heading">{t('me.byExpiry')}</h2>
          <ListStates
            read={wallet}
            present={wallet.data !== undefined}
            empty={!lots || lots.length === 0}
            emptyText={t('me.lotsEmpty')}
          >
            <ul className="lines" data-testid="lots">
              {joinedLots(lots ?? []).map((lot) => (
                <li key={`${lot.expiresOn}.${lot.issuer}`} className="line">
                  <span>
                    <span className="number">{t('me.goodUntil', { day: lot.expiresOn })}</span>
                    <span className="muted small block">{t('me.honouredBy', { names: lot.issuerName })}</span>
                  </span>
                  <span className="number line-change">{pointsText(lot.remainingPoints)}</span>
                </li>
              ))}
            </ul>
          </ListStates>
        </section>
        <section className="card" aria-labelledby="history-heading">
          <h2 id="history-heading">{t('me.history')}</h2>
          <ListStates
            read={history}
            present={history.rows !== undefined}
            empty={history.rows?.length === 0}
            emptyText={t('me.historyEmpty')}
          >
            <HistoryLines lines={history.rows ?? []} />
            <MoreButton pages={history} />
          </ListStates>
        </section>
      </div>
    </>
  );
}
