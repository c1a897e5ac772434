import { CutRequests } from '../support/cut-requests';
import { WorkerProcess } from '../support/worker-process';
import { often, someMoment } from './how-often';
import { settlesOnce } from './settle-once';

jest.setTimeout(1_200_000);

// A Redis database of its own: others use the same server.
const redisUrl = process.env['TEST_REDIS_URL']!.replace(/\/\d*$/, '/12');

describe('a worker that is killed while cycles are cut and netted', () => {
  let requests: CutRequests;
  let workers: WorkerProcess[];
  let start: () => Promise<WorkerProcess>;

  beforeEach(async () => {
    const { urls, requests: opened } = await CutRequests.openIn('youhui_killed_worker');
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

  it('again and again: each cycle is cut once and netted once, and every fact is told', async () => {
    const times = often(3);
    const recoveriesMs: number[] = [];
    requests.start();
    let worker = await start();
    for (let round = 0; round < times; round += 1) {
      await someMoment(600);
      await worker.kill();
      const killedAt = performance.now();
      [worker] = await Promise.all([start(), requests.nextNetted()]);
      recoveriesMs.push(performance.now() - killedAt);
    }
    await settlesOnce(requests, 'worker kill -9', recoveriesMs);
  });
});
