import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from './notice';

interface Shown {
  readonly fetching: boolean;
  readonly problem: string | null;
  readonly refresh: () => void;
}

/** What stands in a list's place while it loads, when it is empty, failed or out of reach; `children` once there is something. */
export function ListStates({
  read,
  present,
  empty,
  emptyText,
  children,
}: {
  read: Shown;
  present: boolean;
  empty: boolean;
  emptyText: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  if (!present) {
    return read.problem && !read.fetching ? (
      <ReadProblem read={read} />
    ) : (
      <p className="list-note" role="status">
        {t('ui.loading')}
      </p>
    );
  }
  return (
    <>
      {read.problem && !read.fetching && <ReadProblem read={read} stale />}
      {empty ? <p className="list-note">{emptyText}</p> : children}
    </>
  );
}

function ReadProblem({ read, stale = false }: { read: Shown; stale?: boolean }) {
  const { t } = useTranslation();
  const offline = read.problem === 'OFFLINE';
  const denied = read.problem === 'NOT_PERMITTED';
  return (
    <Notice
      tone="bad"
      title={offline ? t('ui.offlineTitle') : t('ui.errorTitle')}
      testId={offline ? 'list-offline' : 'list-error'}
    >
      <p>
        {stale
          ? t('ui.stale')
          : offline
            ? t('ui.offlineNext')
            : denied
              ? t('problem.NOT_PERMITTED')
              : t('ui.errorNext')}
      </p>
      <button type="button" className="button" onClick={read.refresh}>
        {t('ui.retry')}
      </button>
    </Notice>
  );
}

export function MoreButton({ pages }: { pages: { hasMore: boolean; fetching: boolean; loadMore: () => void } }) {
  const { t } = useTranslation();
  if (!pages.hasMore) return null;
  return (
    <button type="button" className="button more" onClick={pages.loadMore} disabled={pages.fetching}>
      {pages.fetching ? t('ui.loadingMore') : t('ui.more')}
    </button>
  );
}
