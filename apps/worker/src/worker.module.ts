import { BullModule, getQueueToken, type WorkerHost } from '@nestjs/bullmq';
import {
  type DynamicModule,
  Module,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Queue } from 'bullmq';
import { CutCycle, dueCycles, NetCycle } from '@youhui/clearing';
import { readTerms } from '@youhui/community';
import { systemClock } from '@youhui/kernel';
import { Ledger } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import { CarryOutDeletion } from '@youhui/privacy';
import { CloseCycle, VerifyBooks } from '@youhui/proof';
import { AuditLog } from '@youhui/review';
import { CloseMembership, dueExpiries, ExpirePoints } from '@youhui/wallet';
import { clearingJobsOf, clearingQueue, closeCycleJob } from './clearing/close-cycle.job';
import { CloseCycleProcessor } from './clearing/close-cycle.processor';
import { expirePointsJob, expiryQueue } from './expiry/expire-points.job';
import { ExpirePointsProcessor } from './expiry/expire-points.processor';
import { JobDesk } from './job-desk';
import { PrivacySweep } from './privacy-sweep';
import { RelayFacts } from './outbox/relay-facts';
import { RepeatedWork } from './repeated-work';
import { SweepDue } from './sweep-due';
import { WORKER_LOG } from './tokens';
import type { WorkerLog } from './worker-log';
import type { WorkerSettings } from './worker-settings';

const RELAY_EVERY_MS = 250;
const SWEEP_EVERY_MS = 2_000;
const EXPIRY_EVERY_MS = 10_000;
const DELETIONS_EVERY_MS = 60_000;

/** The work that no job starts, and the order in which everything ends. */
class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly rounds: readonly RepeatedWork[],
    private readonly processors: readonly WorkerHost[],
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    for (const round of this.rounds) round.start();
  }

  /** Takes nothing new, and waits for what is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.rounds.map((round) => round.stop()));
    await Promise.all(this.processors.map(({ worker }) => worker.close()));
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
      imports: [clearingQueue, expiryQueue].map((name) =>
        BullModule.registerQueue({ name, connection: { url: settings.redisUrl } }),
      ),
      providers: [
        CloseCycleProcessor,
        ExpirePointsProcessor,
        { provide: WORKER_LOG, useValue: log },
        { provide: Database, useFactory: () => new Database(settings.databaseUrl) },
        {
          provide: Ledger,
          useFactory: (database: Database) =>
            new Ledger(database, readTerms, (message, details) => log.error(details, message)),
          inject: [Database],
        },
        { provide: ExpirePoints, useFactory: (ledger: Ledger) => new ExpirePoints(ledger), inject: [Ledger] },
        {
          provide: CloseCycle,
          useFactory: (database: Database, ledger: Ledger) =>
            new CloseCycle(
              database,
              new VerifyBooks(database),
              new CutCycle(ledger),
              new NetCycle(database, systemClock),
              systemClock,
            ),
          inject: [Database, Ledger],
        },
        {
          provide: Rounds,
          useFactory: (
            database: Database,
            ledger: Ledger,
            clearing: Queue,
            expiry: Queue,
            ...processors: WorkerHost[]
          ) => new Rounds(roundsOf(database, ledger, { clearing, expiry }, log), processors, database),
          inject: [
            Database,
            Ledger,
            getQueueToken(clearingQueue),
            getQueueToken(expiryQueue),
            CloseCycleProcessor,
            ExpirePointsProcessor,
          ],
        },
      ],
    };
  }
}

function roundsOf(
  database: Database,
  ledger: Ledger,
  queues: { clearing: Queue; expiry: Queue },
  log: WorkerLog,
): RepeatedWork[] {
  for (const queue of Object.values(queues))
    queue.on('error', (error) => log.warn({ reason: error.message }, 'The queue is disturbed'));
  const desk = { clearing: new JobDesk(queues.clearing), expiry: new JobDesk(queues.expiry) };
  const relay = new RelayFacts(database, new JobDesk(queues.clearing), clearingJobsOf, systemClock);
  const cycles = new SweepDue(database, desk.clearing, systemClock, dueCycles, closeCycleJob);
  const expiries = new SweepDue(database, desk.expiry, systemClock, dueExpiries, expirePointsJob);
  const leaving = new CarryOutDeletion(database, new CloseMembership(ledger));
  // What is sealed for a member is gone by then: entries of the worker have no details, and need no seal.
  const auditLog = new AuditLog(database, undefined, (entry, error) =>
    log.error({ entry, err: error }, 'An entry of the audit log was not written'),
  );
  const deletions = new PrivacySweep(database, leaving, auditLog, systemClock, log);
  return [
    new RepeatedWork('The relay of facts', RELAY_EVERY_MS, () => relay.execute(), log),
    new RepeatedWork('The sweep for due cycles', SWEEP_EVERY_MS, () => cycles.execute(), log),
    new RepeatedWork('The sweep for expired points', EXPIRY_EVERY_MS, () => expiries.execute(), log),
    new RepeatedWork('The sweep for members who leave', DELETIONS_EVERY_MS, () => deletions.execute(), log),
  ];
}
