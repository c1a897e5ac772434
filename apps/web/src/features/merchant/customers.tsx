import { addDays } from '@youhui/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { pointsText } from '../../amounts/shown-amounts';
import { ShopCustomersDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { ListStates } from '../../ui/list-states';

const spans = [7, 30, 90] as const;

/** How many came with points of the fund or of other shops: counts, never who. */
export function Customers({ merchantNo }: { merchantNo: string }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const [days, setDays] = useState<(typeof spans)[number]>(30);
  const toDay = localTimeText(new Date().toISOString(), timezone).slice(0, 10);
  const read = useRead(ShopCustomersDocument, { merchantNo, fromDay: addDays(toDay, 1 - days), toDay });
  const counts = read.data?.merchantCustomers;
  const told = (count: number | null | undefined) => (count == null ? t('merchant.fewerThanThree') : pointsText(count));
  return (
    <section className="card" aria-labelledby="customers">
      <h2 id="customers">{t('merchant.customers')}</h2>
      <p className="muted">{t('merchant.customersLead')}</p>
      <div className="segments" role="group" aria-label={t('merchant.customersSpan')}>
        {spans.map((span) => (
          <button key={span} type="button" aria-pressed={span === days} onClick={() => setDays(span)}>
            {t('merchant.lastDays', { days: span })}
          </button>
        ))}
      </div>
      <ListStates read={read} present={counts !== undefined} empty={false} emptyText="">
        <dl className="shop-parts" data-testid="customers">
          <div>
            <dt>{t('merchant.customerMembers')}</dt>
            <dd className="number">{told(counts?.members)}</dd>
          </div>
          <div>
            <dt>{t('merchant.customerFirst')}</dt>
            <dd className="number">{told(counts?.firstTime)}</dd>
          </div>
          <div>
            <dt>{t('merchant.customerBills')}</dt>
            <dd className="number">{told(counts?.bills)}</dd>
          </div>
        </dl>
      </ListStates>
    </section>
  );
}
