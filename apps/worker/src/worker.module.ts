import { BullModule, getQueueToken } from '@nestjs/bullmq';
import {
  type DynamicModule,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Queue } from 'bullmq';
import { CutCycle, NetCycle } from '@youhui/clearing';
import { readTerms } from '@youhui/community';
import { systemClock } from '@youhui/kernel';
import { Ledger } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import { clearingJobsOf, clearingQueue } from './clearing/close-cycle.job';
import { CloseCycleProcessor } from './clearing/close-cycle.processor';
import { SweepDueCycles } from './clearing/sweep-due-cycles';
import { JobDesk } from './job-desk';
import { RelayFacts } from './outbox/relay-facts';
import { RepeatedWork } from './repeated-work';
import { WORKER_LOG } from './tokens';
import type { WorkerLog } from './worker-log';
import type { WorkerSettings } from './worker-settings';

const RELAY_EVERY_MS = 250;
const SWEEP_EVERY_MS = 2_000;

/** The work that no job starts, and the order in which everything ends. */
class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly rounds: readonly RepeatedWork[],
    private readonly processor: CloseCycleProcessor,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    for (const round of this.rounds) round.start();
  }

  /** Takes nothing new, and waits for what is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.rounds.map((round) => round.stop()));
    await this.processor.worker.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

/** The worker's composition root. */
@Module({})
export class WorkerModule {
  static with(settings: WorkerSettings, log: WorkerLog): DynamicModule {
    return {
      module: WorkerModule,
      imports: [BullModule.registerQueue({ name: clearingQueue, connection: { url: settings.redisUrl } })],
      providers: [
        CloseCycleProcessor,
        { provide: WORKER_LOG, useValue: log },
        { provide: Database, useFactory: () => new Database(settings.databaseUrl) },
        {
          provide: Ledger,
          useFactory: (database: Database) =>
            new Ledger(database, readTerms, (message, details) => log.error(details, message)),
          inject: [Database],
        },
        { provide: CutCycle, useFactory: (ledger: Ledger) => new CutCycle(ledger), inject: [Ledger] },
        {
          provide: NetCycle,
          useFactory: (database: Database) => new NetCycle(database, systemClock),
          inject: [Database],
        },
        {
          provide: Rounds,
          useFactory: (database: Database, queue: Queue, processor: CloseCycleProcessor) =>
            new Rounds(roundsOf(database, queue, log), processor, database),
          inject: [Database, getQueueToken(clearingQueue), CloseCycleProcessor],
        },
      ],
    };
  }
}

function roundsOf(database: Database, queue: Queue, log: WorkerLog): RepeatedWork[] {
  queue.on('error', (error) => log.warn({ reason: error.message }, 'The queue is disturbed'));
  const relay = new RelayFacts(database, new JobDesk(queue), clearingJobsOf, systemClock);
  const sweep = new SweepDueCycles(database, new JobDesk(queue), systemClock);
  return [
    new RepeatedWork('The relay of facts', RELAY_EVERY_MS, () => relay.execute(), log),
    new RepeatedWork('The sweep for due cycles', SWEEP_EVERY_MS, () => sweep.execute(), log),
  ];
}
