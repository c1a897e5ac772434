import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import { assertNever } from '../../assert-never';
import { useCommand } from '../../commands/use-command';
import {
  RecentSalesDocument,
  type RecentSalesQuery,
  RefundCheckoutDocument,
  type RefundCheckoutMutation,
  type SalePartsFragment,
} from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { useMay, useViewer } from '../../session/session';
import { CommandFailed, RefusalNotice, UnknownOutcome } from '../../ui/command-notice';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ListStates, MoreButton } from '../../ui/list-states';
import { Notice } from '../../ui/notice';

const pageOf = (data: RecentSalesQuery) => ({ rows: data.checkouts.checkouts, nextCursor: data.checkouts.nextCursor });
const answerOf = (data: RefundCheckoutMutation) => data.refundCheckout;

/** The shop's latest sales, each with a refund of the whole. Read again whenever `turn` grows. */
export function RecentSales({ merchantNo, turn }: { merchantNo: string; turn: number }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="sales-heading">
      <h2 id="sales-heading">{t('till.sales')}</h2>
      {merchantNo === '' ? (
        <p className="list-note">{t('till.salesPickShop')}</p>
      ) : (
        <SalesOf merchantNo={merchantNo} turn={turn} />
      )}
    </section>
  );
}

function SalesOf({ merchantNo, turn }: { merchantNo: string; turn: number }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const mayRefund = useMay('checkout:refund');
  const sales = usePages(RecentSalesDocument, { merchantNo }, pageOf);
  const refund = useCommand('refund-checkout', RefundCheckoutDocument, answerOf);
  const [asking, setAsking] = useState<SalePartsFragment | null>(null);

  const { refresh } = sales;
  const refundKnown = refund.state.phase === 'answered';
  useEffect(() => {
    if (turn > 0 || refundKnown) refresh();
  }, [turn, refundKnown, refresh]);

  const left = (sale: SalePartsFragment) => ({
    billFen: sale.billFen - sale.refundedFen,
    redeemPoints: sale.redeemPoints - sale.refundedPoints,
  });
  const time = (sale: SalePartsFragment) => localTimeText(sale.at, timezone);
  const cashBack = (sale: SalePartsFragment) => sale.payFen - (sale.refundedFen - refundedByPointsFen(sale));
  return (
    <>
      <RefundOutcome refund={refund} />
      <ListStates
        read={sales}
        present={sales.rows !== undefined}
        empty={sales.rows?.length === 0}
        emptyText={t('till.salesEmpty')}
      >
        <table className="sheet" data-testid="sales">
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
                  {time(sale)}
                </td>
                <td data-label={t('member.label')}>{sale.memberMaskedName}</td>
                <td data-label={t('till.redeemed')} className="number">
                  {pointsText(sale.redeemPoints)}
                </td>
                <td data-label={t('till.paid')} className="number">
                  {yuanText(sale.payFen)}
                </td>
                <td data-label={t('till.state')}>
                  {sale.refundedFen >= sale.billFen
                    ? t('till.stateRefunded')
                    : sale.refundedFen > 0
                      ? t('till.statePartlyRefunded')
                      : t('till.stateDone')}
                  {mayRefund && sale.refundedFen < sale.billFen && (
                    <button
                      type="button"
                      className="button row-button"
                      disabled={refund.busy}
                      data-testid={`refund-${sale.checkoutId}`}
                      aria-label={t('till.refundOf', { member: sale.memberMaskedName, time: time(sale) })}
                      onClick={() => setAsking(sale)}
                    >
                      {t('till.refund')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <MoreButton pages={sales} />
      </ListStates>
      {asking && (
        <ConfirmDialog
          title={t('till.refundHeading')}
          confirmLabel={t('till.refundConfirm')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            refund.send({ checkoutId: asking.checkoutId, ...left(asking) });
            setAsking(null);
          }}
        >
          <p>
            {t('till.refundAsk', {
              member: asking.memberMaskedName,
              time: time(asking),
              points: pointsText(left(asking).redeemPoints),
              yuan: yuanText(cashBack(asking)),
            })}
          </p>
          {asking.earnedPoints > 0 && <p>{t('till.refundClaw')}</p>}
        </ConfirmDialog>
      )}
    </>
  );
}

/** What earlier refunds gave back in points, at the rate this very sale was made. */
function refundedByPointsFen(sale: SalePartsFragment): number {
  return sale.redeemPoints === 0 ? 0 : sale.refundedPoints * (sale.redeemFen / sale.redeemPoints);
}

function RefundOutcome({
  refund,
}: {
  refund: ReturnType<
    typeof useCommand<
      RefundCheckoutMutation,
      { commandId: string; checkoutId: string; billFen: number; redeemPoints: number },
      RefundCheckoutMutation['refundCheckout']
    >
  >;
}) {
  const { t } = useTranslation();
  const { state } = refund;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'sending':
      return (
        <p className="list-note" role="status">
          {t('till.refunding')}
        </p>
      );
    case 'unknown':
      return <UnknownOutcome title={t('till.refundUnknown')} next={t('till.unknownNext')} onRetry={refund.retryNow} />;
    case 'failed':
      return <CommandFailed title={t('till.failed')} problem={state.problem} />;
    case 'answered': {
      const { answer } = state;
      switch (answer.__typename) {
        case 'Refund':
          return (
            <Notice
              answers
              tone="good"
              title={t('till.refundDone', { points: pointsText(answer.redeemPoints), yuan: yuanText(answer.cashFen) })}
              testId="refund-success"
            >
              {answer.clawedBackPoints > 0 && (
                <p>{t('till.refundClawed', { points: pointsText(answer.clawedBackPoints) })}</p>
              )}
            </Notice>
          );
        case 'Refused':
          return <RefusalNotice title={t('till.failed')} refusal={answer} />;
        default:
          return assertNever(answer);
      }
    }
    default:
      return assertNever(state);
  }
}
