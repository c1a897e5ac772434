import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { yuanText } from '../../amounts/shown-amounts';
import type { ShopNowQuery } from '../../graphql/generated';
import { Customers } from './customers';
import { OwnPoints } from './own-points';
import { Terms } from './terms';
import type { Shop, ShopRead } from './use-shop';

type Position = NonNullable<ShopNowQuery['merchantPosition']>;
type Payout = NonNullable<ShopNowQuery['merchantPayout']>;

/** Where the shop stands now and what comes of it, first and in large; below it what that rests on. */
export function Overview({ read, shop }: { read: ShopRead; shop: Shop }) {
  const { data } = read;
  return (
    <>
      {data?.merchantPosition && data.merchantPayout && (
        <PositionNow
          position={data.merchantPosition}
          payout={data.merchantPayout}
          fetching={read.fetching}
          onRefresh={read.refresh}
        />
      )}
      <div className="shop-halves">
        <OwnPoints shop={shop} />
        <Customers merchantNo={shop.merchantNo} />
      </div>
      <Terms read={read} shop={shop} />
    </>
  );
}

function PositionNow({
  position,
  payout,
  fetching,
  onRefresh,
}: {
  position: Position;
  payout: Payout;
  fetching: boolean;
  onRefresh: () => void;
}) {
  const { t } = useTranslation();
  const { netFen } = position;
  const parts = [
    ['carriedIn', position.carriedInFen],
    ['fund', position.fundFen],
    ['receivable', position.interchangeReceivableFen],
    ['payable', -position.interchangePayableFen],
  ] as const;
  return (
    <section className="card" aria-labelledby="position-now">
      <div className="card-head">
        <h2 id="position-now">{t('merchant.now')}</h2>
        <button type="button" className="button" onClick={onRefresh} disabled={fetching}>
          {t('ui.refresh')}
        </button>
      </div>
      <p className="shop-standing">
        {netFen > 0 ? t('merchant.owedToYou') : netFen < 0 ? t('merchant.youOwe') : t('merchant.even')}
      </p>
      <p className="shop-amount" data-testid="position-now" data-fen={netFen}>
        {t('ui.yuan', { amount: yuanText(Math.abs(netFen)) })}
      </p>
      <p className="shop-payout" data-testid="next-payout">
        <strong>{t('merchant.cycleEnds', { cycle: payout.cycle, day: payout.endsOn })}</strong>{' '}
        {t(`merchant.payout${payout.status === 'FUND' ? 'ZERO' : payout.status}`, {
          yuan: yuanText(Math.abs(payout.netFen)),
          least: yuanText(payout.carryBelowFen),
        })}
      </p>
      <dl className="shop-parts">
        {parts.map(([name, fen]) => (
          <div key={name}>
            <dt>{t(`merchant.part_${name}`)}</dt>
            <dd className="number">{yuanText(fen)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link className="button" to="/merchant/statement">
          {t('merchant.seeLines')}
        </Link>
      </p>
    </section>
  );
}
