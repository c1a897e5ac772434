import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../../amounts/local-time';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { RecentSalesDocument, type RecentSalesQuery, type SalePartsFragment } from '../../../graphql/generated';
import { usePages } from '../../../reads/use-pages';
import { useMay, useViewer } from '../../../session/session';
import { ListStates, MoreButton } from '../../../ui/list-states';
import type { TakeBack } from './use-take-back';

const pageOf = (data: RecentSalesQuery) => ({ rows: data.checkouts.checkouts, nextCursor: data.checkouts.nextCursor });

const stateOf = (sale: SalePartsFragment) =>
  sale.refundedFen >= sale.billFen
    ? 'till.stateRefunded'
    : sale.refundedFen > 0
      ? 'till.statePartlyRefunded'
      : 'till.stateDone';

/** Today's sales of the shop, or all of them, newest first; each can be shown as a receipt and taken back. */
export function RecentSales({
  merchantNo,
  turn,
  takeBack,
  onReceipt,
}: {
  merchantNo: string;
  /** Read again whenever it grows. */
  turn: number;
  takeBack: TakeBack;
  onReceipt: (sale: SalePartsFragment) => void;
}) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const [wanted, setWanted] = useState<'today' | 'all'>('today');
  const mayRefund = useMay('checkout:refund');
  const today = localTimeText(new Date().toISOString(), timezone).slice(0, 10);
  const sales = usePages(RecentSalesDocument, { merchantNo, fromDay: wanted === 'today' ? today : null }, pageOf);
  const { refresh } = sales;
  useEffect(() => {
    if (turn > 0) refresh();
  }, [turn, refresh]);

  const time = (sale: SalePartsFragment) => localTimeText(sale.at, timezone);
  const shownTime = (sale: SalePartsFragment) => (time(sale).startsWith(today) ? time(sale).slice(11) : time(sale));
  const last = wanted === 'today' ? sales.rows?.[0] : undefined;
  return (
    <section className="card" aria-labelledby="sales-heading">
      <div className="card-head">
        <h2 id="sales-heading">{t('till.sales')}</h2>
        <div className="segments" role="group" aria-labelledby="sales-heading">
          {(['today', 'all'] as const).map((which) => (
            <button key={which} type="button" aria-pressed={wanted === which} onClick={() => setWanted(which)}>
              {t(which === 'today' ? 'till.salesToday' : 'till.salesAll')}
            </button>
          ))}
        </div>
      </div>
      <ListStates
        read={sales}
        present={sales.rows !== undefined}
        empty={sales.rows?.length === 0}
        emptyText={t(wanted === 'today' ? 'till.salesEmptyToday' : 'till.salesEmpty')}
      >
        <table className="sheet sales" data-testid="sales">
          <thead>
            <tr>
              <th scope="col">{t('till.time')}</th>
              <th scope="col">{t('member.label')}</th>
              <th scope="col" className="number">
                {t('till.redeemed')}
              </th>
              <th scope="col" className="number">
                {t('till.paid')}
              </th>
              <th scope="col">{t('till.state')}</th>
            </tr>
          </thead>
          <tbody>
            {sales.rows?.map((sale) => (
              <tr key={sale.checkoutId} data-testid={`sale-${sale.checkoutId}`}>
                <td data-label={t('till.time')} className="day">
                  {shownTime(sale)}
                </td>
                <td data-label={t('member.label')}>{sale.memberMaskedName}</td>
                <td data-label={t('till.redeemed')} className="number">
                  {pointsText(sale.redeemPoints)}
                </td>
                <td data-label={t('till.paid')} className="number">
                  {yuanText(sale.payFen)}
                </td>
                <td data-label={t('till.state')}>
                  {t(stateOf(sale))}
                  <span className="row-buttons">
                    <button
                      type="button"
                      className="button row-button"
                      data-testid={`receipt-${sale.checkoutId}`}
                      aria-label={t('receipt.of', { member: sale.memberMaskedName, time: time(sale) })}
                      onClick={() => onReceipt(sale)}
                    >
                      {t('receipt.show')}
                    </button>
                    {mayRefund && sale.refundedFen < sale.billFen && (
                      <button
                        type="button"
                        className="button row-button"
                        disabled={takeBack.busy}
                        data-testid={`refund-${sale.checkoutId}`}
                        aria-label={t('till.refundOf', { member: sale.memberMaskedName, time: time(sale) })}
                        onClick={() => takeBack.ask('refund', sale)}
                      >
                        {t('till.refund')}
                      </button>
                    )}
                    {sale === last && sale.refundedFen === 0 && (
                      <button
                        type="button"
                        className="button row-button"
                        disabled={takeBack.busy}
                        data-testid="void-last"
                        aria-label={t('till.void')}
                        onClick={() => takeBack.ask('void', sale)}
                      >
                        {t('till.voidShort')}
                      </button>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <MoreButton pages={sales} />
      </ListStates>
    </section>
  );
}
