import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { CloseCycle as CloseCycleUseCase } from '@youhui/proof';
import { jobContext, LoggingProcessor, processorOptions } from '../logging-processor';
import { WORKER_LOG } from '../tokens';
import type { WorkerLog } from '../worker-log';
import { clearingQueue, type CloseCycle } from './close-cycle.job';

@Processor(clearingQueue, processorOptions)
export class CloseCycleProcessor extends LoggingProcessor {
  constructor(
    private readonly closeCycle: CloseCycleUseCase,
    @Inject(WORKER_LOG) log: WorkerLog,
  ) {
    super(log);
  }

  /** May be asked again: what is done already stays done. */
  async process(job: Job<CloseCycle>): Promise<void> {
    const { communityId, cycle } = job.data;
    const closed = await this.closeCycle.execute(jobContext('clearing', communityId, job), cycle);
    switch (closed.state) {
      case 'closed':
        return this.log.info({ communityId, cycle }, 'The cycle is closed');
      case 'refused':
        return this.log.warn({ communityId, cycle, refused: closed.refusal.refused }, 'The cut was refused');
      case 'stopped':
        return this.log.error({ communityId, cycle, ...closed.violation }, 'The books do not prove: settlement stops');
    }
  }
}
