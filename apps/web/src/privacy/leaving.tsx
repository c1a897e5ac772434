import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../amounts/local-time';
import { useChange } from '../commands/use-change';
import {
  CancelDeletionDocument,
  type CancelDeletionMutation,
  RequestDeletionDocument,
  type RequestDeletionMutation,
} from '../graphql/generated';
import { useViewer } from '../session/session';
import { ChangeOutcome } from '../ui/change-outcome';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Notice } from '../ui/notice';
import { type PrivacyRead, useRefreshAfter } from './use-privacy';

const askedOf = (data: RequestDeletionMutation) => data.requestDeletion;
const cancelledOf = (data: CancelDeletionMutation) => data.cancelDeletion;

/** Leaving for good: asked for, waited for, taken back. */
export function Leaving({ memberNo, read }: { memberNo: string; read: PrivacyRead }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const [asking, setAsking] = useState(false);
  const request = useChange(RequestDeletionDocument, askedOf);
  const cancel = useChange(CancelDeletionDocument, cancelledOf);
  useRefreshAfter(request.state, read.refresh);
  useRefreshAfter(cancel.state, read.refresh);
  const deletion = read.data?.privacy?.deletion;
  return (
    <section className="card" aria-labelledby="leaving-heading">
      <h2 id="leaving-heading">{t('privacy.leaving')}</h2>
      <p className="muted">{t('privacy.leavingLead')}</p>
      {deletion ? (
        <Notice
          tone="wait"
          title={t('privacy.leavingOn', { time: localTimeText(deletion.dueAt, timezone) })}
          testId="leaving-on"
        >
          <button
            type="button"
            className="button"
            disabled={cancel.busy}
            onClick={() => {
              request.forget();
              cancel.send({ memberNo });
            }}
            data-testid="stay"
          >
            {t('privacy.stay')}
          </button>
        </Notice>
      ) : (
        <button
          type="button"
          className="button"
          disabled={request.busy || !read.data}
          onClick={() => setAsking(true)}
          data-testid="leave"
        >
          {t('privacy.leave')}
        </button>
      )}
      <ChangeOutcome state={request.state} />
      {!deletion && <ChangeOutcome state={cancel.state} done={t('privacy.stayed')} testId="stayed" />}
      {asking && (
        <ConfirmDialog
          title={t('privacy.leaveHeading')}
          confirmLabel={t('privacy.leaveConfirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            cancel.forget();
            request.send({ memberNo });
          }}
        >
          <p>{t('privacy.leaveAsk')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
