import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { isRefusal } from '@youhui/kernel';
import { ExpirePoints, type DueExpiry } from '@youhui/wallet';
import { jobContext, LoggingProcessor, processorOptions } from '../logging-processor';
import { WORKER_LOG } from '../tokens';
import type { WorkerLog } from '../worker-log';
import { expiryQueue } from './expire-points.job';

@Processor(expiryQueue, processorOptions)
export class ExpirePointsProcessor extends LoggingProcessor {
  constructor(
    private readonly expirePoints: ExpirePoints,
    @Inject(WORKER_LOG) log: WorkerLog,
  ) {
    super(log);
  }

  /** May be asked again: what was moved stays moved. */
  async process(job: Job<DueExpiry>): Promise<void> {
    const { communityId, date } = job.data;
    const expired = await this.expirePoints.execute(jobContext('expiry', communityId, job), { date });
    if (isRefusal(expired)) this.log.warn({ communityId, date, refused: expired.refused }, 'The expiry was refused');
    else this.log.info({ communityId, ...expired }, 'Expired points were moved');
  }
}
