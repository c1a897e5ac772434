import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import type { MyWalletQuery } from '../../graphql/generated';
import type { Read } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { useElderMode } from '../../ui/elder-mode';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';

/** How much there is, and what expires next; of one's own wallet, or of somebody's whom one helps. */
export function BalanceCard({ read, own }: { read: Read<MyWalletQuery>; own: boolean }) {
  const { t } = useTranslation();
  const elder = useElderMode();
  const { community } = useViewer();
  const wallet = read.data?.member;
  const next = wallet?.lots[0];
  return (
    <section className="card" aria-labelledby="balance-heading">
      <ListStates read={read} present={read.data !== undefined} empty={wallet === null} emptyText={t('me.nothingYet')}>
        {wallet && (
          <>
            {wallet.frozen && (
              <Notice tone="bad" title={t(own ? 'member.ownFrozen' : 'member.frozen')} testId="frozen">
                {own && <p>{t('member.ownFrozenNext')}</p>}
              </Notice>
            )}
            <h2 id="balance-heading" className="muted">
              {t('me.balance')}
            </h2>
            <p className="balance" data-testid="balance">
              {pointsText(wallet.points)}
              <span className="balance-worth">
                {t('me.worth', { yuan: yuanText(wallet.points * community.policy.faceValueFen) })}
              </span>
            </p>
            {next ? (
              <p>
                {t('me.nextToExpire', { points: pointsText(next.remainingPoints), day: next.expiresOn })}
                {!elder && <span className="muted small block">{t('me.neverMind')}</span>}
              </p>
            ) : (
              <p className="muted">{t('me.nothingYet')}</p>
            )}
          </>
        )}
      </ListStates>
    </section>
  );
}
