import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import { ShopsNearByDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { useCodedWord } from '../../ui/coded-words';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { ShopRules } from './shop-rules';

/** Where points can be spent and earned. */
export default function ShopsPage() {
  const { t } = useTranslation();
  const word = useCodedWord();
  const { faceValueFen } = useViewer().community.policy;
  const read = useRead(ShopsNearByDocument, {});
  const shops = read.data?.shops;
  return (
    <>
      <h1>{t('me.shopsHeading')}</h1>
      <p className="muted">{t('me.shopsLead', { points: pointsText(10), yuan: yuanText(10 * faceValueFen) })}</p>
      <ListStates read={read} present={shops !== undefined} empty={shops?.length === 0} emptyText={t('me.shopsEmpty')}>
        <ul className="shop-cards" data-testid="shops">
          {shops?.map((shop) => (
            <li key={shop.merchantNo} className="card">
              <div className="card-head">
                <h2>{shop.name}</h2>
                <span className={shop.suspended ? 'state state-off' : 'state'}>
                  {shop.suspended ? `✕ ${t('me.shopSuspended')}` : `✓ ${t('me.shopOpen')}`}
                </span>
              </div>
              <p className="muted small">
                {word('trade', shop.trade)} · {shop.merchantNo}
              </p>
              <ShopRules earnFenPerPoint={shop.earnFenPerPoint} />
              {shop.honoursUntil && (
                <Notice tone="wait" title={t('me.shopLeaves', { day: shop.honoursUntil })}>
                  <p>{t('me.shopLeavesNext')}</p>
                </Notice>
              )}
            </li>
          ))}
        </ul>
      </ListStates>
    </>
  );
}
