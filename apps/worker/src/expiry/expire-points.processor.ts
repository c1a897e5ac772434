import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { isRefusal } from '@youhui/kernel';
import { ExpirePoints, type DueExpiry } from '@youhui/wallet';
import { WORKER_LOG } from '../tokens';
import type { WorkerLog } from '../worker-log';
import { expiryQueue } from './expire-points.job';

/** A worker that was killed is missed after ten seconds, and its job is given to another. */
@Processor(expiryQueue, { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000, runRetryDelay: 1_000 })
export class ExpirePointsProcessor extends WorkerHost {
  constructor(
    private readonly expirePoints: ExpirePoints,
    @Inject(WORKER_LOG) private readonly log: WorkerLog,
  ) {
    super();
  }

  /** May be asked again: what was moved stays moved. */
  async process({ id, data: { communityId, date } }: Job<DueExpiry>): Promise<void> {
    const ctx = {
      communityId,
      actor: { name: 'system:expiry', permissions: new Set<never>() },
      at: new Date(),
      requestId: id ?? '',
    };
    const expired = await this.expirePoints.execute(ctx, { date });
    if (isRefusal(expired)) this.log.warn({ communityId, date, refused: expired.refused }, 'The expiry was refused');
    else this.log.info({ communityId, ...expired }, 'Expired points were moved');
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<DueExpiry> | undefined, error: Error): void {
    this.log.error({ job: job?.id, attempt: job?.attemptsMade, reason: error.message }, 'A job failed');
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ reason: error.message }, 'The queue is disturbed');
  }
}
