import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { guardianPidFile } from './guardian-process';
import { becomesTrue, commandLineOf, isAlive, workingFolderOf } from './process-identity';
import { redisFolderOf } from './redis-service';
import type { ServiceLog } from './service-log';

const PATIENCE_MS = 20_000;

/**
 * Ends what an earlier run in this data folder left behind: a guardian still at its work is waited for; a PostgreSQL or
 * Redis that lost its guardian is stopped cleanly. A process counts as left over only when its id stands in this folder's
 * own files and it can be seen to work on this very folder. The caller holds the folder's lock.
 */
export async function stopLeftOvers(dataFolder: string, log: ServiceLog): Promise<void> {
  const guardian = pidIn(guardianPidFile(dataFolder));
  if (guardian !== undefined) {
    await end(
      guardian,
      (line) => line.includes('guardian.js') && line.includes(dataFolder),
      [undefined, undefined, 'SIGKILL'],
      'guardian',
      log,
    );
  }

  const cluster = join(dataFolder, 'postgres');
  if (existsSync(cluster)) await stopPostgres(realpathSync(cluster), log);

  const redisFolder = redisFolderOf(dataFolder);
  const redis = pidIn(join(redisFolder, 'redis.pid'));
  const isRedis = (line: string) => line.includes('redis-server') && workingFolderOf(redis!) === redisFolder;
  if (redis !== undefined) await end(redis, isRedis, ['SIGTERM', 'SIGKILL'], 'Redis', log);
}

async function stopPostgres(cluster: string, log: ServiceLog): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  const pid = pidIn(pidFile);
  if (pid === undefined) return;
  const isPostgres = (line: string) => line.includes('postgres') && line.includes(`-D ${cluster} `);
  await end(pid, isPostgres, ['SIGINT', 'SIGQUIT', 'SIGKILL'], 'PostgreSQL', log);
  // PostgreSQL itself would refuse to start while the number belongs to another program, or to a dead process nobody has
  // waited for. It still notices its own orphaned workers, by their shared memory.
  if (!isAlive(pid) || commandLineOf(pid) !== undefined) rmSync(pidFile, { force: true });
}

/** Sends the signals in turn until the process is gone; `undefined` stands for waiting only. */
async function end(
  pid: number,
  isOurs: (line: string) => boolean,
  signals: (NodeJS.Signals | undefined)[],
  name: string,
  log: ServiceLog,
): Promise<void> {
  const isLeft = () => isAlive(pid) && isOurs(commandLineOf(pid) ?? '');
  if (!isLeft()) return;
  log(`Ending ${name} (process ${pid}), left over from an earlier run`, 'warn');
  for (const signal of signals) {
    if (signal && isLeft()) process.kill(pid, signal);
    if (await becomesTrue(() => !isLeft(), PATIENCE_MS)) return;
  }
  throw new Error(`${name} (process ${pid}), left over from an earlier run, cannot be ended.`);
}

function pidIn(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return pid > 1 && pid !== process.pid ? pid : undefined;
}
