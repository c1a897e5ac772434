import type { Clock } from '@youhui/kernel';
import type { Database, Tx } from '@youhui/platform';
import type { JobDesk, JobOrder } from './job-desk';

/** Orders the work of everything that is due by its rows, whatever became of earlier orders in Redis. */
export class SweepDue<Due> {
  constructor(
    private readonly database: Database,
    private readonly desk: JobDesk,
    private readonly clock: Clock,
    private readonly dueAt: (tx: Tx, now: Date) => Promise<Due[]>,
    private readonly jobFor: (due: Due) => JobOrder,
  ) {}

  async execute(): Promise<void> {
    const due = await this.database.acrossCommunities((tx) => this.dueAt(tx, this.clock.now()));
    await this.desk.add(due.map(this.jobFor));
  }
}
