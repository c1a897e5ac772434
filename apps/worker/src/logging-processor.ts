import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { RequestContext } from '@youhui/kernel';
import type { WorkerLog } from './worker-log';

/** A worker that was killed is missed after ten seconds, and its job is given to another. */
export const processorOptions = {
  concurrency: 4,
  lockDuration: 10_000,
  stalledInterval: 5_000,
  runRetryDelay: 1_000,
};

/** Says in the log what went wrong with a job, or with the queue. */
export abstract class LoggingProcessor extends WorkerHost {
  protected constructor(protected readonly log: WorkerLog) {
    super();
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    this.log.error({ job: job?.id, attempt: job?.attemptsMade, reason: error.message }, 'A job failed');
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ reason: error.message }, 'The queue is disturbed');
  }
}

/** A part of the platform acts, now, because of a job; it reviews and approves nothing. */
export const jobContext = (part: string, communityId: string, job: Job): RequestContext => ({
  communityId,
  actor: { name: `system:${part}`, permissions: new Set() },
  at: new Date(),
  requestId: job.id ?? '',
});
