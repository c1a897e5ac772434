import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import type { AuditEntryPartsFragment } from '../../graphql/generated';
import { useViewer } from '../../session/session';
import { actorName } from '../../ui/actor-name';
import { SheetHead } from '../../ui/sheet-head';
import { actionKey } from './actions';
import { AuditDetails } from './audit-details';

/** Entries as a list; the details of each open by a press. */
export function AuditEntries({ entries }: { entries: readonly AuditEntryPartsFragment[] }) {
  const { t } = useTranslation();
  const { timezone } = useViewer().community;
  return (
    <table className="sheet" data-testid="audit-entries">
      <SheetHead
        columns={[
          t('audit.time'),
          t('audit.who'),
          t('audit.action'),
          t('audit.about'),
          t('audit.outcome'),
          t('audit.details'),
        ]}
      />
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.entryId} data-testid={`audit-${entry.action}`}>
            <td data-label={t('audit.time')}>
              <span className="day">{localTimeText(entry.at, timezone)}</span>
            </td>
            <td data-label={t('audit.who')}>{entry.actor === 'nobody' ? t('audit.nobody') : actorName(entry.actor)}</td>
            <td data-label={t('audit.action')}>
              <ActionName action={entry.action} />
            </td>
            <td data-label={t('audit.about')}>
              <About entry={entry} />
            </td>
            <td data-label={t('audit.outcome')}>
              <Outcome entry={entry} />
            </td>
            <td data-label={t('audit.details')}>
              <AuditDetails entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function ActionName({ action }: { action: string }) {
  const { t, i18n } = useTranslation();
  const key = actionKey(action, (one) => i18n.exists(one));
  return <>{key ? t(key) : action}</>;
}

function About({ entry: { memberNo, onBehalf, merchantNo, terminalNo } }: { entry: AuditEntryPartsFragment }) {
  const { t } = useTranslation();
  const parts = [
    memberNo !== null && `${memberNo}(${t(onBehalf ? 'audit.onBehalf' : 'audit.itself')})`,
    merchantNo !== null && t('audit.shop', { no: merchantNo }),
    terminalNo !== null && t('audit.till', { no: terminalNo }),
  ].filter(Boolean);
  return <>{parts.length > 0 ? parts.join(' · ') : '—'}</>;
}

function Outcome({ entry: { outcome, reason } }: { entry: AuditEntryPartsFragment }) {
  const { t } = useTranslation();
  if (outcome === 'done') return <span>✓ {t('audit.done')}</span>;
  if (outcome === 'failed' || outcome === 'NOT_PERMITTED') return <strong>✕ {t(`audit.${outcome}`)}</strong>;
  return <strong>✕ {reason ?? outcome}</strong>;
}
