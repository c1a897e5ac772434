import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { CutCycle, NetCycle } from '@youhui/clearing';
import { isRefusal, type RequestContext } from '@youhui/kernel';
import { WORKER_LOG } from '../tokens';
import type { WorkerLog } from '../worker-log';
import { clearingQueue, type CloseCycle } from './close-cycle.job';

/** A worker that was killed is missed after ten seconds, and its job is given to another. */
@Processor(clearingQueue, { concurrency: 4, lockDuration: 10_000, stalledInterval: 5_000, runRetryDelay: 1_000 })
export class CloseCycleProcessor extends WorkerHost {
  constructor(
    private readonly cutCycle: CutCycle,
    private readonly netCycle: NetCycle,
    @Inject(WORKER_LOG) private readonly log: WorkerLog,
  ) {
    super();
  }

  /** Cuts, then nets. Both may be asked again: what is done already stays done. */
  async process({ id, data: { communityId, cycle } }: Job<CloseCycle>): Promise<void> {
    const ctx: RequestContext = {
      communityId,
      actor: { name: 'system:clearing', permissions: new Set() },
      at: new Date(),
      requestId: id ?? '',
    };
    const cut = await this.cutCycle.execute(ctx, { cycle });
    // A refused cut leaves a cycle that is not cut alone; one that was cut earlier under another id is still netted.
    await this.netCycle.execute(communityId, cycle);
    if (isRefusal(cut)) this.log.warn({ communityId, cycle, refused: cut.refused }, 'The cut was refused');
    else this.log.info({ communityId, cycle }, 'The cycle is closed');
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
