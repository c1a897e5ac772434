import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type GuardedService, plainEnvironment } from './guarded-service';

export type GuardianEvent =
  | { readonly event: 'started'; readonly name: GuardedService['name']; readonly pid: number }
  | { readonly event: 'died'; readonly name: GuardedService['name']; readonly reason: string }
  | { readonly event: 'gave-up'; readonly name: GuardedService['name'] }
  | { readonly event: 'guardian-gone'; readonly reason: string };

/** Names the guardian of a data folder while there is one; stale after a kill -9. */
export function guardianPidFile(dataFolder: string): string {
  return join(dataFolder, 'guardian.pid');
}

/** The caller's end of the guardian: starts it with its services, hears its reports, and ends both. */
export class GuardianProcess {
  private readonly child: ChildProcess;
  private readonly gone: Promise<void>;
  private readonly events = new EventEmitter();
  private stopping = false;

  /** The guardian does not keep the calling process alive, and ends when that ends in whatever way. */
  constructor(dataFolder: string, services: readonly GuardedService[]) {
    this.child = spawn(process.execPath, [join(__dirname, 'guardian.js'), dataFolder], {
      detached: true,
      cwd: dataFolder,
      env: plainEnvironment(),
      stdio: ['pipe', 'pipe', 'inherit'],
      windowsHide: true,
    });
    this.gone = new Promise((resolve) => {
      const onGone = (reason: string) => {
        resolve();
        if (!this.stopping) this.events.emit('event', { event: 'guardian-gone', reason } satisfies GuardianEvent);
      };
      this.child.once('exit', (code, signal) => onGone(signal ?? `exit code ${code}`));
      this.child.once('error', (error) => onGone(error.message));
    });
    if (this.child.pid !== undefined) writeFileSync(guardianPidFile(dataFolder), `${this.child.pid}\n`);
    this.child.stdin!.on('error', () => undefined); // it died: 'exit' tells
    this.child.stdin!.write(`${JSON.stringify(services)}\n`);
    createInterface(this.child.stdout!).on('line', (line) => this.events.emit('event', JSON.parse(line)));
    this.child.unref();
    (this.child.stdin as Socket).unref();
    (this.child.stdout as Socket).unref();
  }

  onEvent(listener: (event: GuardianEvent) => void): void {
    this.events.on('event', listener);
  }

  /** Resolves when the services and the guardian have exited. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.child.ref();
    this.child.stdin!.end();
    await this.gone;
  }
}
