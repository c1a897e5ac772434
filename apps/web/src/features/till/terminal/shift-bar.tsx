import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pointsText, yuanText } from '../../../amounts/shown-amounts';
import { client, problemOf } from '../../../graphql/client';
import { CloseShiftDocument, ShiftSoFarDocument } from '../../../graphql/generated';
import { useRead } from '../../../reads/use-read';
import { useViewer } from '../../../session/session';
import { CommandFailed } from '../../../ui/command-notice';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import type { ClosedShift } from './who-are-you';

/** Who is on since when, and the handover to the next. Says nothing where no shift is open. */
export function ShiftBar({ onClosed }: { onClosed: (closed: ClosedShift) => void }) {
  const { t } = useTranslation();
  const { displayName } = useViewer();
  const read = useRead(ShiftSoFarDocument, {});
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const shift = read.data?.shiftSoFar;
  if (!shift) return null;
  const close = async () => {
    setAsking(false);
    setBusy(true);
    const { data, error } = await client.mutation(CloseShiftDocument, {}).toPromise();
    setBusy(false);
    setProblem(error ? problemOf(error) : null);
    const answer = data?.closeShift;
    if (answer?.__typename === 'ShiftClosed') onClosed(answer);
    else setRefused(answer ? `${answer.message} · ${answer.nextStep}` : null);
  };
  return (
    <div className="shift-bar" data-testid="shift">
      <p>{t('shift.on', { name: displayName })}</p>
      <button
        type="button"
        className="button"
        disabled={busy}
        onClick={() => {
          read.refresh();
          setAsking(true);
        }}
        data-testid="close-shift"
      >
        {t('shift.handOver')}
      </button>
      {problem && <CommandFailed title={t('till.failed')} problem={problem} />}
      {refused && <p className="field-problem">✕ {refused}</p>}
      {asking && (
        <ConfirmDialog
          title={t('shift.handOverHeading')}
          confirmLabel={t('shift.handOverConfirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => void close()}
        >
          <p>
            {t('shift.totals', {
              sales: shift.sales,
              bill: yuanText(shift.billFen),
              points: pointsText(shift.redeemPoints),
              refunds: shift.refunds,
            })}
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
