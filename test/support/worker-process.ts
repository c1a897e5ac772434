import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(__dirname, '../../dist/apps/worker/src/main.js');

export interface WorkerAddresses {
  readonly workerUrl: string;
  readonly redisUrl: string;
}

/** One worker process of its own, as it runs in production; ends with the test that started it. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** Resolves when it says that it is ready. */
  static async start({ workerUrl, redisUrl }: WorkerAddresses): Promise<WorkerProcess> {
    const child = spawn(process.execPath, [program], {
      env: { ...process.env, YOUHUI_WORKER_DATABASE_URL: workerUrl, REDIS_URL: redisUrl },
      stdio: ['ignore', 'pipe', process.env['YOUHUI_TEST_VERBOSE'] ? 'inherit' : 'ignore', 'ipc'],
    });
    const ready = once(createInterface(child.stdout!), 'line');
    const early = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The worker ended with ${code}`)));
    await Promise.race([ready, early]);
    early.catch(() => undefined);
    return new WorkerProcess(child);
  }

  /** As a machine that stands still: it does nothing and does not know it. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}
