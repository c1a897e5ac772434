import { addDays } from '@youhui/kernel';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useViewer } from '../../session/session';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Field } from '../../ui/field';

export type ShopOrder = 'suspend' | 'resume' | 'leave' | 'stay';
/** What the alliance's rules ask; the answer names the day itself. */
const honourDays = 30;

/** Says what an order does to a shop, and asks; an exit also why. */
export function ShopDialog({
  order,
  shop,
  onOrder,
  onCancel,
}: {
  order: ShopOrder;
  shop: { name: string };
  onOrder: (because: string) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const [because, setBecause] = useState('');
  const [pressed, setPressed] = useState(false);
  const lastDay = addDays(localTimeText(new Date().toISOString(), timezone).slice(0, 10), honourDays);
  const confirmed = () => {
    setPressed(true);
    if (order !== 'leave' || because.trim()) onOrder(because.trim());
  };
  return (
    <ConfirmDialog
      title={t(`alliance.${order}Ask`, { shop: shop.name })}
      confirmLabel={t(`alliance.${order}`)}
      onCancel={onCancel}
      onConfirm={confirmed}
    >
      <p>{t(`alliance.${order}Means`, { day: lastDay })}</p>
      {order === 'leave' && (
        <Field label={t('alliance.because')} problem={pressed && !because.trim() ? t('amount.empty') : null}>
          {(control) => (
            <input
              {...control}
              maxLength={200}
              autoComplete="off"
              value={because}
              onChange={(event) => setBecause(event.target.value)}
            />
          )}
        </Field>
      )}
    </ConfirmDialog>
  );
}
