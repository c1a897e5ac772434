import { CutRequests } from '../support/cut-requests';
import { TestWorkers } from '../support/test-workers';
import { often, someMoment } from './how-often';
import { settlesOnce } from './settle-once';

jest.setTimeout(1_200_000);

describe('a worker that is killed while cycles are cut and netted', () => {
  let requests: CutRequests;
  let workers: TestWorkers;

  beforeEach(async () => {
    const { urls, requests: opened } = await CutRequests.openIn('youhui_killed_worker');
    requests = opened;
    workers = new TestWorkers(urls.workerUrl, 12);
  });

  afterEach(async () => {
    await workers.killAll();
    await requests.close();
  });

  it('again and again: each cycle is cut once and netted once, and every fact is told', async () => {
    const times = often(3);
    const recoveriesMs: number[] = [];
    requests.start();
    let worker = await workers.start();
    for (let round = 0; round < times; round += 1) {
      await someMoment(600);
      await worker.kill();
      const killedAt = performance.now();
      [worker] = await Promise.all([workers.start(), requests.nextNetted()]);
      recoveriesMs.push(performance.now() - killedAt);
    }
    await settlesOnce(requests, 'worker kill -9', recoveriesMs);
  });
});
