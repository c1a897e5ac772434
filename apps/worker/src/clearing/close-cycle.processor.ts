import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import type { RequestContext } from '@youhui/kernel';
import { CloseCycle as CloseCycleUseCase } from '@youhui/proof';
import { WORKER_LOG } from '../tokens';
import type { WorkerLog } from '../worker-log';
import { clearingQueue, type CloseCycle } from './close-cycle.job';

/** A worker that was killed is missed after ten seconds, and its job is given to another. */
@Processor(clearingQueue, { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000, runRetryDelay: 1_000 })
export class CloseCycleProcessor extends WorkerHost {
  constructor(
    private readonly closeCycle: CloseCycleUseCase,
    @Inject(WORKER_LOG) private readonly log: WorkerLog,
  ) {
    super();
  }

  /** May be asked again: what is done already stays done. */
  async process({ id, data: { communityId, cycle } }: Job<CloseCycle>): Promise<void> {
    const ctx: RequestContext = {
      communityId,
      actor: { name: 'system:clearing', permissions: new Set() },
      at: new Date(),
      requestId: id ?? '',
    };
    const closed = await this.closeCycle.execute(ctx, cycle);
    switch (closed.state) {
      case 'closed':
        return this.log.info({ communityId, cycle }, 'The cycle is closed');
      case 'refused':
        return this.log.warn({ communityId, cycle, refused: closed.refusal.refused }, 'The cut was refused');
      case 'stopped':
        return this.log.error({ communityId, cycle, ...closed.violation }, 'The books do not prove: settlement stops');
    }
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<CloseCycle> | undefined, error: Error): void {
    this.log.error({ job: job?.id, attempt: job?.attemptsMade, reason: error.message }, 'A job failed');
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.log.warn({ reason: error.message }, 'The queue is disturbed');
  }
}
