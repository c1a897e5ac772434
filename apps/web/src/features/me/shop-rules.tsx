import { useTranslation } from 'react-i18next';
import { percentText, pointsText, yuanText } from '../../amounts/shown-amounts';
import { useViewer } from '../../session/session';

/** A shop's rule in three lines: how much of a bill, how points are earned, how many a day. */
export function ShopRules({ earnFenPerPoint }: { earnFenPerPoint: number }) {
  const { t } = useTranslation();
  const { maxRedeemShareBps, maxRedeemPointsPerDay } = useViewer().community.policy;
  const share = maxRedeemShareBps === null || maxRedeemShareBps === undefined ? null : maxRedeemShareBps;
  return (
    <ul className="rules">
      <li>
        {share === null || share >= 10_000
          ? t('me.shopSpendAll')
          : t('me.shopSpend', { percent: percentText(share, 10_000) })}
      </li>
      <li>{earnFenPerPoint > 0 ? t('me.shopEarn', { yuan: yuanText(earnFenPerPoint) }) : t('me.shopEarnNone')}</li>
      <li>
        {maxRedeemPointsPerDay === null || maxRedeemPointsPerDay === undefined
          ? t('me.shopNoLimit')
          : t('me.shopLimit', { points: pointsText(maxRedeemPointsPerDay) })}
      </li>
    </ul>
  );
}
