import type { LocalDate } from '@youhui/kernel';
import type { RowSet } from '@youhui/ledger';
import type { Tx } from '@youhui/platform';

/** Up to which day a community's expired points have been moved; one row a community. */
export interface ExpiryProgress {
  readonly key: 'expiry';
  readonly expiredThrough: LocalDate | null;
}

export const expiryProgress: RowSet<ExpiryProgress> = {
  name: 'expiry progress',
  keyOf: ({ key }) => key,
  read: (tx, communityId) =>
    tx.query<ExpiryProgress>(
      `select 'expiry' as key, expired_through as "expiredThrough" from community where community_id = $1`,
      [communityId],
    ),
  write: (communityId, [row]) => ({
    text: 'update community set expired_through = $2 where community_id = $1',
    values: [communityId, row?.expiredThrough],
  }),
};

export interface DueExpiry {
  readonly communityId: string;
  /** The community's own today. */
  readonly date: LocalDate;
}

/**
 * Communities whose expired points have not been moved on their own today.
 * For the worker, whose role sees across communities here.
 */
export function dueExpiries(tx: Tx, now: Date): Promise<DueExpiry[]> {
  return tx.query<DueExpiry>(
    `select community_id as "communityId", today as date
     from (select community_id, expired_through, ($1::timestamptz at time zone timezone)::date as today
           from community where not importing) c
     where expired_through is null or expired_through < today
     limit 1000`,
    [now],
  );
}
