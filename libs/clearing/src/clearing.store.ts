import { localDateOf } from '@youhui/kernel';
import type { Tx } from '@youhui/platform';
import { cycleOn, type CycleCalendar } from './cycle-calendar';

/** Opens the first cycle of a new community. */
export async function openFirstCycle(
  tx: Tx,
  communityId: string,
  order: { timezone: string; cycleCalendar: CycleCalendar },
  at: Date,
): Promise<void> {
  const today = localDateOf(at, order.timezone);
  const { label, endsOn } = cycleOn(today, order.cycleCalendar);
  await tx.query(
    `insert into cycle (community_id, cycle, ordinal, state, opened_on, ends_on, first_sequence, fencing) values ($1, $2, 1, 'open', $3, $4, 1, 0)`,
    [communityId, label, today, endsOn],
  );
}

export interface DueCycle {
  readonly communityId: string;
  readonly cycle: string;
}

/**
 * Cycles with work to do, in every community: asked to be cut, past their last day, or cut and not yet netted. Where
 * settlement was stopped because the books did not prove, again after ten minutes.
 * For the worker, whose role sees across communities here.
 */
export function dueCycles(tx: Tx, now: Date): Promise<DueCycle[]> {
  return tx.query<DueCycle>(
    `select community_id as "communityId", cycle from cycle join community using (community_id)
     where not importing and (settlement_stopped_at is null or settlement_stopped_at < $1::timestamptz - interval '10 minutes') and (state = 'cut' or (state = 'open' and (cut_requested_at is not null or ends_on < ($1::timestamptz at time zone timezone)::date)))
     limit 1000`,
    [now],
  );
}
