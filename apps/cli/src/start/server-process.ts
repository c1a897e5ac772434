import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { endOf, type ServiceLog } from '@youhui/platform';

export interface ServerOrder {
  readonly name: string;
  /** The compiled program. */
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** The member of the JSON line on stdout by which the program says that it is ready. */
  readonly readyMember: string;
  readonly log: ServiceLog;
  /** Called when the program keeps ending by itself and is not started any more. */
  onGaveUp(): void;
}

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 15_000;
const RESTART_AFTER_MS = 500;
const RESTARTS = 5;
const RESTARTS_WITHIN_MS = 60_000;

/**
 * A program of the installation in a process of its own, started again when it ends by itself, at most five times a minute.
 * It has its own process group, so that a terminal's Ctrl-C leaves it to the orderly stop, and an IPC channel by which it
 * notices the end of this process.
 */
export class ServerProcess {
  private child: ChildProcess | undefined;
  private restart: NodeJS.Timeout | undefined;
  private stopping = false;
  private restartedAt: number[] = [];

  constructor(private readonly order: ServerOrder) {}

  /** Resolves with what the ready line says. Throws with the end of the log when the program does not get there. */
  async start(): Promise<unknown> {
    const { name, readyMember, logFile } = this.order;
    const child = this.spawn();
    let timer: NodeJS.Timeout | undefined;
    const failed = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve(`is not ready after ${READY_WITHIN_MS / 1000} s`), READY_WITHIN_MS);
      child.once('exit', (code, signal) => resolve(`ended with ${signal ?? `exit code ${code}`}`));
      child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    });
    const outcome = await Promise.race([readyValue(child, readyMember).then((ready) => ({ ready })), failed]);
    clearTimeout(timer);
    if (typeof outcome === 'string') {
      child.kill('SIGKILL');
      throw new Error(`${name} ${outcome}. The end of ${logFile}:\n${endOf(logFile)}`);
    }
    child.once('exit', (code, signal) => this.afterExit(signal ?? `exit code ${code}`));
    if (isGone(child)) this.afterExit('an early exit');
    return outcome.ready;
  }

  /** Resolves when the process has exited; it is killed after fifteen seconds. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restart);
    const { child } = this;
    if (!child || isGone(child)) return;
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await exited;
    clearTimeout(timer);
  }

  private spawn(): ChildProcess {
    const { program, env, logFile, name } = this.order;
    mkdirSync(dirname(logFile), { recursive: true });
    const log = openSync(logFile, 'a', 0o600);
    writeSync(log, `--- ${name} started ${new Date().toISOString()}\n`);
    try {
      this.child = spawn(process.execPath, ['--enable-source-maps', program], {
        detached: true,
        env,
        stdio: ['ignore', 'pipe', log, 'ipc'],
        windowsHide: true,
      });
    } finally {
      closeSync(log);
    }
    return this.child;
  }

  private afterExit(reason: string): void {
    if (this.stopping) return;
    const { name, log, logFile } = this.order;
    const now = Date.now();
    this.restartedAt = this.restartedAt.filter((at) => now - at < RESTARTS_WITHIN_MS);
    if (this.restartedAt.length >= RESTARTS) {
      log(`${name} keeps ending by itself (${reason}) and is not started again. Its log is ${logFile}`, 'error');
      this.order.onGaveUp();
      return;
    }
    this.restartedAt.push(now);
    log(`${name} ended by itself (${reason}) and is started again. Its log is ${logFile}`, 'warn');
    this.restart = setTimeout(() => {
      this.start().then(
        () => log(`${name} runs again`),
        (error: Error) => this.afterExit(error.message.split('\n')[0] ?? ''),
      );
    }, RESTART_AFTER_MS);
  }
}

const isGone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function readyValue(child: ChildProcess, member: string): Promise<unknown> {
  return new Promise((resolve) => {
    // Read to the end, so that a program that goes on talking is never held up.
    createInterface(child.stdout!).on('line', (line) => {
      const ready = memberOf(line, member);
      if (ready !== undefined) resolve(ready);
    });
  });
}

function memberOf(line: string, member: string): unknown {
  try {
    return (JSON.parse(line) as Record<string, unknown> | null)?.[member];
  } catch {
    return undefined;
  }
}
