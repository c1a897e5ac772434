import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AuditLogFilter, AuditLogDocument, type AuditLogQuery } from '../../graphql/generated';
import { usePages } from '../../reads/use-pages';
import { ListStates, MoreButton } from '../../ui/list-states';
import { AuditEntries } from './audit-entries';
import { AuditFilters } from './audit-filters';

const pageOf = (data: AuditLogQuery) => ({ rows: data.auditLog.entries, nextCursor: data.auditLog.nextCursor ?? null });
const everything: AuditLogFilter = { refusedOnly: false };

/** Who did what, newest first: for administrators and whoever audits them. */
export default function AuditPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(everything);
  const pages = usePages(AuditLogDocument, { filter }, pageOf);
  const search = (wanted: AuditLogFilter) => {
    if (JSON.stringify(wanted) === JSON.stringify(filter)) pages.refresh();
    else setFilter(wanted);
  };
  return (
    <>
      <h1>{t('audit.heading')}</h1>
      <p className="muted">{t('audit.lead')}</p>
      <AuditFilters onSearch={search} onClear={() => setFilter(everything)} />
      <section className="card" aria-label={t('audit.heading')}>
        <ListStates
          read={pages}
          present={pages.rows !== undefined}
          empty={pages.rows?.length === 0}
          emptyText={filter === everything ? t('audit.empty') : t('audit.noneFiltered')}
        >
          <AuditEntries entries={pages.rows ?? []} />
          <MoreButton pages={pages} />
        </ListStates>
      </section>
    </>
  );
}
