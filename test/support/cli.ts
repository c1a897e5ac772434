import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const program = join(__dirname, '../../dist/apps/cli/src/main.js');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** One run of the command line, as a person starts it; without services of the environment. */
export class CliRun {
  private readonly child: ChildProcess;
  private out = '';
  private err = '';
  private readonly ended: Promise<Ended>;

  constructor(...args: readonly string[]) {
    const { DATABASE_URL: _database, REDIS_URL: _redis, ...env } = process.env;
    this.child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.on('data', (chunk: Buffer) => (this.out += chunk.toString()));
    this.child.stderr?.on('data', (chunk: Buffer) => (this.err += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      out: this.out,
      err: this.err,
    }));
  }

  end(): Promise<Ended> {
    return this.ended;
  }

  /** Resolves when one of its outputs says so; rejects when the run ends before. */
  async says(pattern: RegExp): Promise<void> {
    const isSaid = () => pattern.test(this.err) || pattern.test(this.out);
    if (isSaid()) return;
    const streams = [this.child.stdout, this.child.stderr];
    await new Promise<void>((resolve, reject) => {
      const listen = () => {
        if (!isSaid()) return;
        for (const stream of streams) stream?.off('data', listen);
        resolve();
      };
      for (const stream of streams) stream?.on('data', listen);
      void this.ended.then(({ code, out, err }) => reject(new Error(`It ended with ${code}: ${out}${err}`)));
    });
  }

  /** What it has said on its output so far. */
  get said(): string {
    return this.out;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }
}

export const run = (...args: readonly string[]): Promise<Ended> => new CliRun(...args).end();
