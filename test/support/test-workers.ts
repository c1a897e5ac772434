import { WorkerProcess } from './worker-process';

/** Workers of one test on one database, with a Redis database of their own; none outlives the test. */
export class TestWorkers {
  private readonly started: WorkerProcess[] = [];

  /** Others use the same Redis server: `database` is one that nobody else takes. */
  constructor(
    private readonly workerUrl: string,
    private readonly database: number,
  ) {}

  async start(): Promise<WorkerProcess> {
    const redisUrl = process.env['TEST_REDIS_URL']!.replace(/\/\d*$/, `/${this.database}`);
    const worker = await WorkerProcess.start({ workerUrl: this.workerUrl, redisUrl });
    this.started.push(worker);
    return worker;
  }

  async killAll(): Promise<void> {
    for (const worker of this.started) await worker.kill();
  }
}
