import { dueCycles } from '@youhui/clearing';
import type { Clock } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { JobDesk } from '../job-desk';
import { closeCycleJob } from './close-cycle.job';

/** Orders the close of every cycle that is due and not netted, whatever became of earlier orders in Redis. */
export class SweepDueCycles {
  constructor(
    private readonly database: Database,
    private readonly desk: JobDesk,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const due = await this.database.acrossCommunities((tx) => dueCycles(tx, this.clock.now()));
    await this.desk.add(due.map(closeCycleJob));
  }
}
