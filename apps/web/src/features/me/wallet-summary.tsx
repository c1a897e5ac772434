import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pointsText, yuanText } from '../../amounts/shown-amounts';
import { MyWalletDocument } from '../../graphql/generated';
import { keepDevice, keptDevice } from '../../payment-device/kept-device';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { useElderMode } from '../../ui/elder-mode';
import { CommunityPhone } from '../../ui/community-phone';
import { ListStates } from '../../ui/list-states';
import { Notice } from '../../ui/notice';
import { HistoryLines } from './history-lines';
import { useWalletWatch } from './use-wallet-watch';

/** Below the code: how much there is, what expires next, and what happened last. */
export default function WalletSummary({ memberNo }: { memberNo: string }) {
  const { t } = useTranslation();
  const elder = useElderMode();
  const { community } = useViewer();
  const read = useRead(MyWalletDocument, { memberNo });
  useWalletWatch(memberNo, read.refresh);
  const wallet = read.data?.member;
  const points = wallet?.points;

  // What was seen stays on this device, for when nobody can be asked.
  useEffect(() => {
    const device = points === undefined ? null : keptDevice({ communityCode: community.code, memberNo });
    if (device) keepDevice({ ...device, seenPoints: points, seenAt: new Date().toISOString() });
  }, [points, read.fetching, community.code, memberNo]);

  const next = wallet?.lots[0];
  return (
    <>
      <section className="card" aria-labelledby="balance-heading">
        <ListStates
          read={read}
          present={read.data !== undefined}
          empty={wallet === null}
          emptyText={t('me.nothingYet')}
        >
          {wallet && (
            <>
              {wallet.frozen && (
                <Notice tone="bad" title={t('member.frozen')}>
                  <CommunityPhone />
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
      {elder ? (
        <div className="big-links">
          <Link className="button" to="/me/points">
            {t('me.allHistory')}
          </Link>
          <Link className="button" to="/me/shops">
            {t('me.shopsHeading')}
          </Link>
          <Link className="button" to="/me/mine">
            {t('me.cards')}
          </Link>
        </div>
      ) : (
        wallet &&
        wallet.history.lines.length > 0 && (
          <section className="card" aria-labelledby="latest-heading">
            <div className="card-head">
              <h2 id="latest-heading">{t('me.latest')}</h2>
              <Link to="/me/points" className="head-link">
                {t('me.allHistory')}
              </Link>
            </div>
            <HistoryLines lines={wallet.history.lines} most={3} />
          </section>
        )
      )}
    </>
  );
}
