import type { DueExpiry } from '@youhui/wallet';
import { orderOnce, type JobOrder } from '../job-desk';

export const expiryQueue = 'expiry';

/** One job per community and day. */
export const expirePointsJob = ({ communityId, date }: DueExpiry): JobOrder =>
  orderOnce('expire-points', { communityId, date } satisfies DueExpiry, communityId, date);
