import { realpathSync } from 'node:fs';
import { isLockedHere, lockDataFolder } from './data-folder-lock';
import { dataFolderSecret } from './data-folder-secrets';
import { keepGuarded } from './keep-guarded';
import { stopLeftOvers } from './left-over-processes';
import { postgresAnswers, postgresService, postgresUrl, preparePostgres } from './postgres-service';
import { findRedis } from './redis-binary';
import { redisAnswers, redisService, redisUrl } from './redis-service';
import type { ServiceLog } from './service-log';
import { type Candidate, startOnFreePorts } from './start-on-free-ports';

export interface EmbeddedServicesOrder<Postgres extends boolean = boolean, Redis extends boolean = boolean> {
  readonly dataFolder: string;
  readonly log: ServiceLog;
  readonly need: { readonly postgres: Postgres; readonly redis: Redis };
}

/** What was ordered has an address. */
export interface EmbeddedServices<Postgres extends boolean = boolean, Redis extends boolean = boolean> {
  /** Of the bootstrap superuser, in the database `postgres`. Holds the password: not for logs. */
  readonly adminDatabaseUrl: Postgres extends true ? string : string | undefined;
  readonly redisUrl: Redis extends true ? string : string | undefined;
  /** Resolves when every process has exited. May be called more than once. */
  stop(): Promise<void>;
}

const started = new Set<string>();

/**
 * Starts a private PostgreSQL and Redis for this process, on free ports of 127.0.0.1, with their data in the data folder.
 *
 * Resolves when they answer. They end with this process, however it ends; one that dies by itself is started again on its
 * port. What an earlier run left behind is ended first and its data used again. Takes the folder's lock unless this
 * process holds it already; throws `DataFolderInUse` when another one does.
 */
export async function startEmbeddedServices<Postgres extends boolean, Redis extends boolean>({
  dataFolder,
  log,
  need,
}: EmbeddedServicesOrder<Postgres, Redis>): Promise<EmbeddedServices<Postgres, Redis>> {
  const lock = isLockedHere(dataFolder) ? undefined : lockDataFolder(dataFolder);
  const folder = realpathSync(dataFolder);
  if (started.has(folder)) throw new Error(`This process has started the services of ${folder} already.`);
  started.add(folder);
  const leave = (): void => {
    started.delete(folder);
    lock?.release();
  };
  try {
    await stopLeftOvers(folder, log);
    const candidates: Candidate[] = [];
    if (need.redis) candidates.push(await redisIn(folder, log));
    if (need.postgres) candidates.push(await postgresIn(folder, log));
    return await startAll(folder, candidates, log, leave);
  } catch (error) {
    leave();
    throw error;
  }
}

async function postgresIn(folder: string, log: ServiceLog): Promise<Candidate> {
  const password = dataFolderSecret(folder, 'postgresAdminPassword');
  const place = await preparePostgres(folder, password, log);
  return {
    name: 'postgres',
    on: (port, logFile) => ({ service: postgresService(place, port, logFile), url: postgresUrl(port, password) }),
    answers: postgresAnswers,
  };
}

async function redisIn(folder: string, log: ServiceLog): Promise<Candidate> {
  const password = dataFolderSecret(folder, 'redisPassword');
  const binary = await findRedis(log);
  return {
    name: 'redis',
    on: (port, logFile) => ({
      service: redisService(binary, folder, port, password, logFile),
      url: redisUrl(port, password),
    }),
    answers: redisAnswers,
  };
}

async function startAll(
  folder: string,
  candidates: Candidate[],
  log: ServiceLog,
  leave: () => void,
): Promise<EmbeddedServices> {
  const { guardian, running } = await startOnFreePorts(folder, candidates);
  for (const { service } of running) log(`${service.name} runs, its log is ${service.logFile}`);
  const stop = keepGuarded(
    guardian,
    folder,
    running.map(({ service }) => service),
    log,
  );
  let stopped: Promise<void> | undefined;
  return {
    adminDatabaseUrl: running.find(({ service }) => service.name === 'postgres')?.url,
    redisUrl: running.find(({ service }) => service.name === 'redis')?.url,
    stop: () => (stopped ??= stop().finally(leave)),
  };
}
