import { addDays } from '@youhui/kernel';
import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useCommand } from '../../commands/use-command';
import {
  GiveExitNoticeDocument,
  type GiveExitNoticeMutation,
  WithdrawExitNoticeDocument,
  type WithdrawExitNoticeMutation,
} from '../../graphql/generated';
import { useViewer } from '../../session/session';
import { CommandOutcome } from '../../ui/command-outcome';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Field } from '../../ui/field';
import { Notice } from '../../ui/notice';
import type { Shop } from './use-shop';

const given = (data: GiveExitNoticeMutation) => data.giveExitNotice;
const withdrawn = (data: WithdrawExitNoticeMutation) => data.withdrawExitNotice;
/** What the alliance's rules ask; the answer names the day itself. */
const honourDays = 30;

/** How a shop leaves: with a last day that is said before it is asked for, and a way back until then. */
export function LeaveAlliance({ shop, onChanged }: { shop: Shop; onChanged: () => void }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const give = useCommand('give-exit-notice', GiveExitNoticeDocument, given);
  const withdraw = useCommand('withdraw-exit-notice', WithdrawExitNoticeDocument, withdrawn);
  const [because, setBecause] = useState('');
  const [pressed, setPressed] = useState(false);
  const [asking, setAsking] = useState(false);
  const { merchantNo, honoursUntil } = shop;
  const today = localTimeText(new Date().toISOString(), timezone).slice(0, 10);
  const lastDay = addDays(today, honourDays);
  const answered = give.state.phase === 'answered' || withdraw.state.phase === 'answered';
  useEffect(() => {
    if (answered) onChanged();
  }, [answered, onChanged]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (because.trim()) setAsking(true);
  };
  return (
    <section className="card" aria-labelledby="leave">
      <h2 id="leave">{t('merchant.leave')}</h2>
      <CommandOutcome command={give} done={() => null} />
      <CommandOutcome
        command={withdraw}
        done={() => <Notice answers tone="good" title={t('merchant.staysDone')} testId="stays" />}
      />
      {honoursUntil ? (
        <>
          <Notice tone="wait" title={t('merchant.leaving', { day: honoursUntil })} testId="leaving">
            <p>{today > honoursUntil ? t('merchant.leftNext') : t('merchant.leavingNext')}</p>
          </Notice>
          {today <= honoursUntil && (
            <button
              type="button"
              className="button"
              disabled={withdraw.busy}
              data-testid="withdraw-exit"
              onClick={() => {
                give.forget();
                withdraw.send({ merchantNo });
              }}
            >
              {t('merchant.withdraw')}
            </button>
          )}
        </>
      ) : (
        <>
          <p>{t('merchant.leaveLead', { days: honourDays })}</p>
          <form onSubmit={submit} noValidate>
            <Field label={t('merchant.because')} problem={pressed && !because.trim() ? t('amount.empty') : null}>
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
            <button type="submit" className="button" disabled={give.busy} data-testid="give-exit">
              {t('merchant.leaveButton')}
            </button>
          </form>
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={t('merchant.leaveAsk', { shop: shop.name })}
          confirmLabel={t('merchant.leaveConfirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            withdraw.forget();
            give.send({ merchantNo, because: because.trim() });
          }}
        >
          <p>{t('merchant.leaveStops')}</p>
          <p>
            <strong>{t('merchant.leaveLastDay', { day: lastDay })}</strong>
          </p>
          <p>{t('merchant.leaveSettled')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
