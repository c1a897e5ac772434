import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { SettlementStopDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { useViewer } from '../../session/session';
import { Notice } from '../../ui/notice';

const nothing = {};

/** Said as long as settlement does not run because the books do not prove. Asks again whenever `beside` is read anew. */
export function SettlementStopNotice({ beside }: { beside: unknown }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  const { data, refresh } = useRead(SettlementStopDocument, nothing);
  useEffect(() => refresh(), [beside, refresh]);
  const stop = data?.settlementStop;
  if (!stop) return null;
  return (
    <Notice
      tone="bad"
      title={t('cycle.stopped', { at: localTimeText(stop.stoppedAt, timezone) })}
      testId="settlement-stopped"
    >
      <p>{stop.reason}</p>
      <p>{t('cycle.stoppedNext')}</p>
    </Notice>
  );
}
