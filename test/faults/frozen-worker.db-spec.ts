import { CutRequests } from '../support/cut-requests';
import { TestWorkers } from '../support/test-workers';
import { often, someMoment } from './how-often';
import { settlesOnce } from './settle-once';

jest.setTimeout(1_200_000);

describe('a worker that stands still while cycles are cut and netted', () => {
  let requests: CutRequests;
  let workers: TestWorkers;

  beforeEach(async () => {
    const { urls, requests: opened } = await CutRequests.openIn('youhui_frozen_worker');
    requests = opened;
    workers = new TestWorkers(urls.workerUrl, 13);
  });

  afterEach(async () => {
    await workers.killAll();
    await requests.close();
  });

  it('until another has its work, and then goes on: each cycle is cut once and netted once', async () => {
    const recoveriesMs: number[] = [];
    requests.start();
    let sleeper = await workers.start();
    for (let round = 0; round < often(1, 5); round += 1) {
      await requests.nextNetted();
      await someMoment(100);
      sleeper.freeze();
      const frozenAt = performance.now();
      const other = await workers.start();
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
