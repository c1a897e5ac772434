import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port';
import type { GuardedService } from './guarded-service';
import { GuardianProcess } from './guardian-process';
import { endOf } from './log-end';
import { becomesTrue } from './process-identity';

/** One service that can be tried on another port. */
export interface Candidate {
  readonly name: GuardedService['name'];
  on(port: number, logFile: string): { readonly service: GuardedService; readonly url: string };
  readonly answers: (url: string) => Promise<boolean>;
}

export interface Running {
  readonly service: GuardedService;
  readonly url: string;
  readonly answers: (url: string) => Promise<boolean>;
}

class PortTaken extends Error {}

const PORT_ATTEMPTS = 5;
const START_TIMEOUT_MS = 180_000; // replaying the log after a crash takes its time

/**
 * Starts the services under a new guardian and resolves when all of them answer. Tries again on other ports when another
 * program was faster on one of them. Throws with the end of its log when a service does not start; nothing runs then.
 */
export async function startOnFreePorts(
  folder: string,
  candidates: Candidate[],
): Promise<{ guardian: GuardianProcess; running: Running[] }> {
  for (let attempt = 1; ; attempt += 1) {
    const running: Running[] = [];
    for (const candidate of candidates) {
      const port = await freePort();
      running.push({ ...candidate.on(port, freshLog(folder, candidate.name)), answers: candidate.answers });
    }
    const guardian = new GuardianProcess(
      folder,
      running.map(({ service }) => service),
    );
    try {
      await untilAllAnswer(guardian, running);
      return { guardian, running };
    } catch (error) {
      await guardian.stop();
      if (!(error instanceof PortTaken) || attempt === PORT_ATTEMPTS) throw error;
    }
  }
}

async function untilAllAnswer(guardian: GuardianProcess, running: readonly Running[]): Promise<void> {
  let failure: Error | undefined;
  guardian.onEvent((event) => {
    if (event.event === 'guardian-gone') failure = new Error(`The guardian of the services ended: ${event.reason}`);
    if (event.event !== 'died' && event.event !== 'gave-up') return;
    const lastWords = endOf(running.find(({ service }) => service.name === event.name)!.service.logFile);
    if (/address already in use/i.test(lastWords)) failure = new PortTaken(lastWords);
    else if (event.event === 'gave-up') failure = new Error(`${event.name} does not start:\n${lastWords}`);
  });
  const waiting = new Set(running);
  const allAnswer = async (): Promise<boolean> => {
    for (const one of waiting) {
      if (failure) throw failure;
      if (await one.answers(one.url)) waiting.delete(one);
    }
    return waiting.size === 0;
  };
  if (!(await becomesTrue(allAnswer, START_TIMEOUT_MS))) {
    throw new Error(
      `No answer after ${START_TIMEOUT_MS / 1000} seconds from: ${[...waiting].map(({ service }) => service.name).join(', ')}`,
    );
  }
}

/** An empty log for this start; that of the start before is kept beside it. */
function freshLog(folder: string, name: string): string {
  const file = join(folder, 'logs', `${name}.log`);
  mkdirSync(join(folder, 'logs'), { recursive: true, mode: 0o700 });
  if (existsSync(file)) renameSync(file, `${file}.1`);
  return file;
}
