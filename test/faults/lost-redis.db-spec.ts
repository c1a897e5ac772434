import { Redis } from 'ioredis';
import { CutRequests } from '../support/cut-requests';
import { PrivateServices } from '../support/private-services';
import { WorkerProcess } from '../support/worker-process';
import { often, someMoment } from './how-often';
import { settlesOnce } from './settle-once';

jest.setTimeout(1_200_000);

/** The guardian starts a service again five times in a minute. Before it gives up everything is started anew. */
const endingsBeforeANewStart = 4;

describe('Redis that forgets or goes away while cycles are asked to be cut', () => {
  let services: PrivateServices;
  let requests: CutRequests;
  let worker: WorkerProcess;
  let startWorker: () => Promise<void>;

  beforeEach(async () => {
    services = await PrivateServices.start({ postgres: false });
    const { urls, requests: opened } = await CutRequests.openIn('youhui_lost_redis');
    requests = opened;
    startWorker = async () => {
      worker = await WorkerProcess.start({ workerUrl: urls.workerUrl, redisUrl: services.redisUrl });
    };
    await startWorker();
    requests.start();
  });

  afterEach(async () => {
    await worker.kill();
    await requests.close();
    await services.stop();
  });

  it('emptied and killed in turn: each cycle is cut once and netted once, and every fact is told', async () => {
    const recoveriesMs: number[] = [];
    await requests.nextNetted();
    for (let round = 0; round < often(4); round += 1) {
      await someMoment(300);
      if (services.endings('redis') >= endingsBeforeANewStart) await startAnew();
      await strike(round);
      const struckAt = performance.now();
      await requests.nextNetted();
      recoveriesMs.push(performance.now() - struckAt);
    }
    await settlesOnce(requests, 'redis FLUSHALL and kill -9', recoveriesMs);
  });

  it('away for a while: what was asked for is done when it is back', async () => {
    const recoveriesMs: number[] = [];
    await requests.nextNetted();
    services.signalRedis('SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, often(4_000, 20_000)));
    services.signalRedis('SIGCONT');
    const backAt = performance.now();
    await requests.allGoOn();
    recoveriesMs.push(performance.now() - backAt);
    await settlesOnce(requests, 'redis away', recoveriesMs);
  });

  async function strike(round: number): Promise<void> {
    if (round % 2 === 1) return services.signalRedis('SIGKILL');
    const redis = new Redis(services.redisUrl);
    await redis.flushall();
    redis.disconnect();
  }

  async function startAnew(): Promise<void> {
    await worker.kill();
    await services.startAnew();
    await startWorker();
    await requests.nextNetted();
  }
});
