import { useTranslation } from 'react-i18next';
import { ShopTillsDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { ListStates } from '../../ui/list-states';
import { CashierPins } from './cashier-pins';
import { Terminals } from './terminals';

/** The devices that sell for the shop, and the people who stand at them. */
export function Tills({ merchantNo }: { merchantNo: string }) {
  const { t } = useTranslation();
  const read = useRead(ShopTillsDocument, { merchantNo });
  const { data } = read;
  return (
    <>
      <section className="card" aria-labelledby="terminals">
        <h2 id="terminals">{t('merchant.terminals')}</h2>
        <p className="muted">{t('merchant.terminalsLead')}</p>
        <ListStates read={read} present={data !== undefined} empty={false} emptyText="">
          <Terminals merchantNo={merchantNo} terminals={data?.terminals ?? []} onChanged={read.refresh} />
        </ListStates>
      </section>
      <section className="card" aria-labelledby="cashiers">
        <h2 id="cashiers">{t('merchant.cashiers')}</h2>
        <p className="muted">{t('merchant.cashiersLead')}</p>
        <ListStates
          read={read}
          present={data !== undefined}
          empty={data?.cashiers.length === 0}
          emptyText={t('merchant.noCashiers')}
        >
          <CashierPins cashiers={data?.cashiers ?? []} onChanged={read.refresh} />
        </ListStates>
      </section>
    </>
  );
}
