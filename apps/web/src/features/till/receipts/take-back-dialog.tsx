import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../../amounts/local-time';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { useViewer } from '../../../session/session';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { RefundDialog } from './refund-dialog';
import { cashOf, leftOf } from './refund-share';
import type { TakeBack } from './use-take-back';

/** Asks once more before a sale is taken back. */
export default function TakeBackDialog({
  takeBack,
  asking,
}: {
  takeBack: TakeBack;
  asking: NonNullable<TakeBack['asking']>;
}) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const { confirm, cancel } = takeBack;
  const { kind, sale } = asking;
  const time = localTimeText(sale.at, timezone);
  if (kind === 'refund') return <RefundDialog sale={sale} time={time} onRefund={confirm} onCancel={cancel} />;
  const left = leftOf(sale);
  return (
    <ConfirmDialog
      title={t('till.voidHeading')}
      confirmLabel={t('till.voidConfirm')}
      onCancel={cancel}
      onConfirm={() => confirm(left)}
    >
      <p>
        {t('till.refundAsk', {
          member: sale.memberMaskedName,
          time,
          points: pointsText(left.redeemPoints),
          yuan: yuanText(cashOf(sale, left)),
        })}
      </p>
      {sale.earnedPoints > 0 && <p>{t('till.refundClaw')}</p>}
    </ConfirmDialog>
  );
}
