import type { WaitingFact } from '@youhui/ledger';
import { orderOnce, type JobOrder } from '../job-desk';

export const clearingQueue = 'clearing';

/** An order by ids only: what the cycle holds is read when the job runs. */
export interface CloseCycle {
  readonly communityId: string;
  readonly cycle: string;
}

/** One job per cycle. */
export const closeCycleJob = ({ communityId, cycle }: CloseCycle): JobOrder =>
  orderOnce('close-cycle', { communityId, cycle } satisfies CloseCycle, communityId, cycle);

/** A requested cut is carried out at once; every other fact waits for nobody here. */
export function clearingJobsOf({ communityId, topic, payload }: WaitingFact): readonly JobOrder[] {
  const cycle = payload['cycle'];
  if (topic !== 'cycle.cut-requested' || typeof cycle !== 'string') return [];
  return [closeCycleJob({ communityId, cycle })];
}
