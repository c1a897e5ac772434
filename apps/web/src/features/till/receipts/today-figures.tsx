import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { TillTodayDocument } from '../../../graphql/generated';
import { useRead } from '../../../reads/use-read';
import { ListStates } from '../../../ui/list-states';

/** A date that stays on one line. */
const unbroken = (date: string): string => date.replaceAll('-', '\u2011');

/** What the shop took today, and when it is paid for the points. */
export function TodayFigures({ merchantNo, turn }: { merchantNo: string; turn: number }) {
  const { t } = useTranslation();
  const read = useRead(TillTodayDocument, { merchantNo });
  const { refresh } = read;
  useEffect(() => {
    if (turn > 0) refresh();
  }, [turn, refresh]);
  const today = read.data?.tillToday;
  return (
    <section className="card" aria-labelledby="today-heading">
      <h2 id="today-heading">{t('till.today')}</h2>
      <ListStates read={read} present={today !== undefined} empty={false} emptyText="">
        {today && (
          <dl className="figures today" data-testid="till-today">
            <div>
              <dt>{t('till.todayPoints')}</dt>
              <dd>{t('ui.points', { amount: pointsText(today.redeemPoints) })}</dd>
            </div>
            <div>
              <dt>{t('till.todaySales')}</dt>
              <dd>
                {today.sales} <span className="muted small">{t('ui.yuan', { amount: yuanText(today.billFen) })}</span>
              </dd>
            </div>
            <div>
              <dt>{t('till.payoutOn', { date: unbroken(today.nextPayout.dueOn) })}</dt>
              <dd data-testid="next-payout">{t('ui.yuan', { amount: yuanText(today.nextPayout.netFen) })}</dd>
            </div>
          </dl>
        )}
        {today !== undefined && today.refundedPoints > 0 && (
          <p className="muted">{t('till.todayRefunded', { points: pointsText(today.refundedPoints) })}</p>
        )}
      </ListStates>
    </section>
  );
}
