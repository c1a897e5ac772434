import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { percentText, pointsText } from '../../amounts/shown-amounts';
import { useCommand } from '../../commands/use-command';
import {
  AllianceShopsDocument,
  type AllianceShopsQuery,
  GiveExitNoticeDocument,
  type GiveExitNoticeMutation,
  ResumeMerchantDocument,
  type ResumeMerchantMutation,
  SuspendMerchantDocument,
  type SuspendMerchantMutation,
  WithdrawExitNoticeDocument,
  type WithdrawExitNoticeMutation,
} from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useCodedWord } from '../../ui/coded-words';
import { CommandOutcome } from '../../ui/command-outcome';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { SheetHead } from '../../ui/sheet-head';
import { ShopDialog, type ShopOrder } from './shop-dialog';

export type AllianceShop = AllianceShopsQuery['merchants'][number];
const suspended = (data: SuspendMerchantMutation) => data.suspendMerchant;
const resumed = (data: ResumeMerchantMutation) => data.resumeMerchant;
const given = (data: GiveExitNoticeMutation) => data.giveExitNotice;
const withdrawn = (data: WithdrawExitNoticeMutation) => data.withdrawExitNotice;

/** Every shop with what it may do now; stopped, let go on, leaving or staying. */
export function Shops() {
  const { t } = useTranslation();
  const word = useCodedWord();
  const read = useRead(AllianceShopsDocument, {});
  const suspend = useCommand('suspend-merchant', SuspendMerchantDocument, suspended);
  const resume = useCommand('resume-merchant', ResumeMerchantDocument, resumed);
  const give = useCommand('give-exit-notice', GiveExitNoticeDocument, given);
  const withdraw = useCommand('withdraw-exit-notice', WithdrawExitNoticeDocument, withdrawn);
  const [asking, setAsking] = useState<{ order: ShopOrder; shop: AllianceShop } | null>(null);
  const all = [suspend, resume, give, withdraw];
  const busy = all.some((command) => command.busy);
  const answered = all.map(({ state }) => (state.phase === 'answered' ? state.answer : null));
  const { refresh } = read;
  useEffect(() => {
    if (answered.some((answer) => answer !== null)) refresh();
  }, [...answered, refresh]);

  const shops = read.data?.merchants ?? [];
  const nameOf = (no: string) => shops.find(({ merchantNo }) => merchantNo === no)?.name ?? no;
  const good = (title: string) => <Notice answers tone="good" title={title} testId="shop-done" />;
  const order = ({ merchantNo }: AllianceShop, what: ShopOrder, because: string) => {
    all.forEach((command) => command.forget());
    if (what === 'leave') give.send({ merchantNo, because });
    else ({ suspend, resume, stay: withdraw })[what].send({ merchantNo });
  };
  return (
    <section className="card" aria-labelledby="alliance-shops">
      <h2 id="alliance-shops">{t('alliance.shops')}</h2>
      <CommandOutcome
        command={suspend}
        done={(to) => good(t('alliance.suspendDone', { shop: nameOf(to.merchantNo) }))}
      />
      <CommandOutcome command={resume} done={(to) => good(t('alliance.resumeDone', { shop: nameOf(to.merchantNo) }))} />
      <CommandOutcome
        command={give}
        done={(to) => good(t('alliance.leaveDone', { shop: nameOf(to.merchantNo), day: to.honoursUntil }))}
      />
      <CommandOutcome command={withdraw} done={(to) => good(t('alliance.stayDone', { shop: nameOf(to.merchantNo) }))} />
      <ListStates
        read={read}
        present={read.data !== undefined}
        empty={shops.length === 0}
        emptyText={t('alliance.noMerchants')}
      >
        <table className="sheet sheet-actions" data-testid="alliance-shops">
          <SheetHead
            columns={[
              t('alliance.shop'),
              t('alliance.trade'),
              { number: t('alliance.used') },
              t('alliance.state'),
              t('alliance.actions'),
            ]}
          />
          <tbody>
            {shops.map((shop) => (
              <tr key={shop.merchantNo} data-testid={`shop-${shop.merchantNo}`}>
                <td data-label={t('alliance.shop')}>
                  {shop.name} <span className="muted">{shop.merchantNo}</span>
                </td>
                <td data-label={t('alliance.trade')}>{word('trade', shop.trade)}</td>
                <td data-label={t('alliance.used')} className="number">
                  {pointsText(shop.outstandingPoints)} / {pointsText(shop.issuingLimitPoints)}{' '}
                  <span className="muted">{percentText(shop.outstandingPoints, shop.issuingLimitPoints) ?? '—'}</span>
                </td>
                <td data-label={t('alliance.state')}>
                  {shop.suspended && <strong>{t('alliance.isSuspended')} </strong>}
                  {shop.honoursUntil !== null && t('alliance.isLeaving', { day: shop.honoursUntil })}
                  {!shop.suspended && shop.honoursUntil === null && t('alliance.isIn')}
                </td>
                <td data-label={t('alliance.actions')}>
                  <span className="row-buttons">
                    {([shop.suspended ? 'resume' : 'suspend', shop.honoursUntil ? 'stay' : 'leave'] as const).map(
                      (what) => (
                        <button
                          key={what}
                          type="button"
                          className="button row-button"
                          disabled={busy}
                          aria-label={`${t(`alliance.${what}`)}: ${shop.name}`}
                          onClick={() => setAsking({ order: what, shop })}
                        >
                          {t(`alliance.${what}`)}
                        </button>
                      ),
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ListStates>
      {asking && (
        <ShopDialog
          {...asking}
          onCancel={() => setAsking(null)}
          onOrder={(because) => {
            order(asking.shop, asking.order, because);
            setAsking(null);
          }}
        />
      )}
    </section>
  );
}
