import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProgram } from './built-program';

const cli = builtProgram('cli');
const startLimitMs = 120_000;

/** The product as `npm start` runs it, in a data folder of its own; stopped as Ctrl-C stops it. */
export class RunningProduct {
  private constructor(
    readonly process: ChildProcess,
    readonly address: string,
    readonly dataFolder: string,
    private readonly ownsFolder: boolean,
  ) {}

  /** Starts it, with the demo community where the folder is new, and waits until it says where to look. */
  static async start(dataFolder?: string, settings: Readonly<Record<string, string>> = {}): Promise<RunningProduct> {
    const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'youhui-product-')));
    const { DATABASE_URL: _database, REDIS_URL: _redis, ...environment } = process.env;
    const child = spawn(process.execPath, [cli, 'start', '--data', folder], {
      env: { ...environment, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const address = await saidAddress(child);
    return new RunningProduct(child, address, folder, dataFolder === undefined);
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      const gone = once(this.process, 'exit');
      this.process.kill('SIGINT');
      await gone;
    }
    if (this.ownsFolder) await rm(this.dataFolder, { recursive: true, force: true });
  }
}

function saidAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const limit = setTimeout(() => fail('did not become ready in time'), startLimitMs);
    const fail = (why: string) => {
      clearTimeout(limit);
      child.kill('SIGINT');
      reject(new Error(`The product ${why}. It said:\n${said}`));
    };
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /Youhui is ready, open\s+(http:\/\/\S+)/.exec(said);
      if (!ready?.[1]) return;
      clearTimeout(limit);
      resolve(ready[1]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}
