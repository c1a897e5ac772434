import type { GuardedService } from './guarded-service';
import { GuardianProcess } from './guardian-process';
import { stopLeftOvers } from './left-over-processes';
import { endOf } from './log-end';
import type { ServiceLog } from './service-log';

const MAX_REPLACEMENTS = 5;
const WINDOW_MS = 60_000;

/**
 * Tells the log what happens to running services, and replaces a guardian that is killed (with its services, which lose
 * their connections), so that none is ever left without one. Gives up, loudly, after five replacements within a minute.
 * Returns what stops everything; it resolves when all processes have exited.
 */
export function keepGuarded(
  first: GuardianProcess,
  dataFolder: string,
  services: readonly GuardedService[],
  log: ServiceLog,
): () => Promise<void> {
  let current = Promise.resolve(first);
  let stopping = false;
  let replacements: number[] = [];

  const watch = (guardian: GuardianProcess): GuardianProcess => {
    guardian.onEvent((event) => {
      if (stopping) return;
      if (event.event === 'started') log(`${event.name} was started again (process ${event.pid})`);
      if (event.event === 'died') log(`${event.name} ended by itself (${event.reason})`, 'warn');
      if (event.event === 'gave-up')
        log(`${event.name} keeps ending and is NOT started again. ${lastWordsOf(event.name)}`, 'error');
      if (event.event === 'guardian-gone') current = replace(guardian, event.reason);
    });
    return guardian;
  };

  const replace = async (gone: GuardianProcess, reason: string): Promise<GuardianProcess> => {
    const now = Date.now();
    replacements = replacements.filter((at) => now - at < WINDOW_MS);
    if (replacements.length === MAX_REPLACEMENTS) {
      log(`The guardian of the services keeps ending (${reason}) and is NOT started again.`, 'error');
      return gone;
    }
    replacements.push(now);
    log(`The guardian of the services ended (${reason}); starting them under a new one`, 'warn');
    try {
      await stopLeftOvers(dataFolder, log);
      return stopping ? gone : watch(new GuardianProcess(dataFolder, services));
    } catch (error) {
      log(`The services cannot be guarded any more: ${(error as Error).message}`, 'error');
      return gone;
    }
  };

  const lastWordsOf = (name: string): string => {
    const logFile = services.find((service) => service.name === name)?.logFile;
    return logFile ? `The end of ${logFile}:\n${endOf(logFile)}` : '';
  };

  watch(first);
  return async () => {
    stopping = true;
    await (await current).stop();
  };
}
