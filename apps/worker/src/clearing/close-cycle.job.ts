import type { WaitingFact } from '@youhui/ledger';
import type { JobOrder } from '../job-desk';

export const clearingQueue = 'clearing';

/** An order by ids only: what the cycle holds is read when the job runs. */
export interface CloseCycle {
  readonly communityId: string;
  readonly cycle: string;
}

/** One job per cycle, however often it is asked for. A finished or failed one leaves, so that it can be added anew. */
export function closeCycleJob({ communityId, cycle }: CloseCycle): JobOrder {
  return {
    name: 'close-cycle',
    data: { communityId, cycle } satisfies CloseCycle,
    opts: {
      jobId: `close-cycle-${communityId}-${cycle}`,
      attempts: 6,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

/** A requested cut is carried out at once; every other fact waits for nobody here. */
export function clearingJobsOf({ communityId, topic, payload }: WaitingFact): readonly JobOrder[] {
  const cycle = payload['cycle'];
  if (topic !== 'cycle.cut-requested' || typeof cycle !== 'string') return [];
  return [closeCycleJob({ communityId, cycle })];
}
