import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { parsePoints, parseYuan } from '../../../amounts/typed-amounts';
import type { SalePartsFragment } from '../../../graphql/generated';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Field } from '../../../ui/field';
import { cashOf, leftOf, pointsOfPart } from './refund-share';

/** Takes back the whole of a sale or a part of it; says beforehand what goes back in points and in money. */
export function RefundDialog({
  sale,
  time,
  onRefund,
  onCancel,
}: {
  sale: SalePartsFragment;
  time: string;
  onRefund: (part: { billFen: number; redeemPoints: number }) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const left = leftOf(sale);
  const [partTyped, setPartTyped] = useState<string | null>(null);
  const [pointsTyped, setPointsTyped] = useState<string | null>(null);
  const bill = partTyped === null ? ({ ok: true, amount: left.billFen } as const) : parseYuan(partTyped);
  const share = bill.ok ? pointsOfPart(sale, bill.amount) : 0;
  const points = pointsTyped === null ? ({ ok: true, amount: share } as const) : parsePoints(pointsTyped, true);
  const billProblem = !bill.ok
    ? partTyped !== '' && t(`amount.${bill.problem}`)
    : bill.amount > left.billFen && t('till.refundTooMuch', { yuan: yuanText(left.billFen) });
  const pointsProblem = !points.ok
    ? t(`amount.${points.problem}`)
    : points.amount > left.redeemPoints && t('till.redeemTooMany', { points: pointsText(left.redeemPoints) });
  const part =
    bill.ok && points.ok && !billProblem && !pointsProblem
      ? { billFen: bill.amount, redeemPoints: points.amount }
      : null;
  const whole = partTyped === null;
  return (
    <ConfirmDialog
      title={t(whole ? 'till.refundHeading' : 'till.refundPartHeading')}
      confirmLabel={t(whole ? 'till.refundConfirm' : 'till.refundPartConfirm')}
      ready={part !== null}
      onCancel={onCancel}
      onConfirm={() => part && onRefund(part)}
    >
      <div className="chips" role="group" aria-label={t('till.refund')}>
        <button
          type="button"
          className="chip"
          aria-pressed={whole}
          onClick={() => {
            setPartTyped(null);
            setPointsTyped(null);
          }}
        >
          {t('till.refundWhole')}
        </button>
        <button
          type="button"
          className="chip"
          aria-pressed={!whole}
          onClick={() => setPartTyped(partTyped ?? '')}
          data-testid="refund-part"
        >
          {t('till.refundPart')}
        </button>
      </div>
      {!whole && (
        <>
          <Field
            label={t('till.refundBill')}
            hint={t('till.refundLeft', { yuan: yuanText(left.billFen) })}
            problem={billProblem || null}
          >
            {(control) => (
              <input
                {...control}
                className="amount-input"
                inputMode="decimal"
                autoComplete="off"
                autoFocus
                placeholder="0.00"
                value={partTyped}
                data-testid="refund-bill"
                onChange={(event) => setPartTyped(event.target.value)}
              />
            )}
          </Field>
          {left.redeemPoints > 0 && (
            <Field label={t('till.refundPoints')} problem={pointsProblem || null}>
              {(control) => (
                <input
                  {...control}
                  className="amount-input"
                  inputMode="numeric"
                  autoComplete="off"
                  value={pointsTyped ?? String(share)}
                  onChange={(event) => setPointsTyped(event.target.value)}
                />
              )}
            </Field>
          )}
        </>
      )}
      {part && (
        <p>
          {t('till.refundAsk', {
            member: sale.memberMaskedName,
            time,
            points: pointsText(part.redeemPoints),
            yuan: yuanText(cashOf(sale, part)),
          })}
        </p>
      )}
      {sale.earnedPoints > 0 && <p>{t('till.refundClaw')}</p>}
    </ConfirmDialog>
  );
}
