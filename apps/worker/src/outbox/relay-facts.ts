import type { Clock } from '@youhui/kernel';
import { markRelayed, takeWaitingFacts, type WaitingFact } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import type { JobDesk, JobOrder } from '../job-desk';

const FACTS_AT_ONCE = 200;

/** The jobs a fact gives rise to; none when nobody waits for it. */
export type JobsOf = (fact: WaitingFact) => readonly JobOrder[];

/**
 * Brings facts from the outbox to the queues, at least once each: a fact counts as told when its jobs are in Redis.
 * Several relays may work side by side.
 */
export class RelayFacts {
  constructor(
    private readonly database: Database,
    private readonly desk: JobDesk,
    private readonly jobsOf: JobsOf,
    private readonly clock: Clock,
  ) {}

  /** Relays all that wait, and says how many there were. */
  async execute(): Promise<number> {
    for (let told = 0; ;) {
      const some = await this.database.acrossCommunities(async (tx) => {
        const facts = await takeWaitingFacts(tx, FACTS_AT_ONCE);
        if (facts.length === 0) return 0;
        await this.desk.add(facts.flatMap(this.jobsOf));
        await markRelayed(tx, facts, this.clock.now());
        return facts.length;
      });
      told += some;
      if (some < FACTS_AT_ONCE) return told;
    }
  }
}
