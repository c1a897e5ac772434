import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { BenchServices } from '../bench-services';
import type { ProcessTimes } from '../profile/profile';
import type { AskedOfApi, ToldByApi } from './api-process';
import type { LoadOrder, LoadReport } from './load';

/** The API in a process of its own, as in production. */
export class BenchApi {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
  ) {}

  static async start({ appUrl, redisUrl }: Pick<BenchServices, 'appUrl' | 'redisUrl'>): Promise<BenchApi> {
    const child = fork(join(__dirname, 'api-process.js'), {
      env: { ...process.env, NODE_ENV: 'production', YOUHUI_APP_DATABASE_URL: appUrl, REDIS_URL: redisUrl },
    });
    const told = await toldBy<ToldByApi>(child);
    if (!('listening' in told)) throw new Error('The API did not say where it listens');
    return new BenchApi(child, told.listening);
  }

  /** Watches the process; what it gives ends the watching. */
  async watch(): Promise<() => Promise<ProcessTimes>> {
    await this.ask('watch');
    return async () => {
      const told = await this.ask('report');
      if (!('times' in told)) throw new Error('The API did not say what it spent');
      return told.times;
    };
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }

  private ask(asked: AskedOfApi): Promise<ToldByApi> {
    const told = toldBy<ToldByApi>(this.child);
    this.child.send(asked);
    return told;
  }
}

/** Calls the API from a process of its own. Throws when an answer was no success. */
export async function callApiFromOutside(order: LoadOrder): Promise<LoadReport> {
  const child = fork(join(__dirname, 'load-process.js'));
  const told = toldBy<LoadReport>(child);
  child.send(order);
  const report = await told;
  if (report.failure) throw new Error(`${order.work} was answered: ${report.failure}`);
  return report;
}

function toldBy<Told>(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A process of the benchmark ended with ${code}`));
    child.once('exit', gone);
    child.once('message', (told) => {
      child.off('exit', gone);
      resolve(told as Told);
    });
  });
}
