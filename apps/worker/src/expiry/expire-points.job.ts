import type { DueExpiry } from '@youhui/wallet';
import type { JobOrder } from '../job-desk';

export const expiryQueue = 'expiry';

/** One job per community and day, however often it is asked for. A finished or failed one leaves, so that it can be added anew. */
export function expirePointsJob({ communityId, date }: DueExpiry): JobOrder {
  return {
    name: 'expire-points',
    data: { communityId, date } satisfies DueExpiry,
    opts: {
      jobId: `expire-points-${communityId}-${date}`,
      attempts: 6,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}
