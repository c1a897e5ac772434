import { CutRequests } from '../support/cut-requests';
import { WorkerProcess } from '../support/worker-process';
import { often, someMoment } from './how-often';
import { settlesOnce } from './settle-once';

jest.setTimeout(1_200_000);

// A Redis database of its own: others use the same server.
const redisUrl = process.env['TEST_REDIS_URL']!.replace(/\/\d*$/, '/13');

describe('a worker that stands still while cycles are cut and netted', () => {
  let requests: CutRequests;
  let workers: WorkerProcess[];
  let start: () => Promise<WorkerProcess>;

  beforeEach(async () => {
    const { urls, requests: opened } = await CutRequests.openIn('youhui_frozen_worker');
    requests = opened;
    workers = [];
    start = async () => {
      const worker = await WorkerProcess.start({ workerUrl: urls.workerUrl, redisUrl });
      workers.push(worker);
      return worker;
    };
  });

  afterEach(async () => {
    for (const worker of workers) await worker.kill();
    await requests.close();
  });

  it('until another has its work, and then goes on: each cycle is cut once and netted once', async () => {
    const recoveriesMs: number[] = [];
    requests.start();
    let sleeper = await start();
    for (let round = 0; round < often(1, 5); round += 1) {
      await requests.nextNetted();
      await someMoment(100);
      sleeper.freeze();
      const frozenAt = performance.now();
      const other = await start();
      await requests.allGoOn();
      recoveriesMs.push(performance.now() - frozenAt);
      sleeper.thaw();
      await requests.allGoOn();
      await sleeper.stop();
      sleeper = other;
    }
    await settlesOnce(requests, 'worker frozen past its lock', recoveriesMs);
  });
});
