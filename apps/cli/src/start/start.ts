import { join } from 'node:path';
import { dataFolderSecret, firstFreeDataFolder, lockDataFolder } from '@youhui/platform';
import { ensureDemo } from '../demo/ensure-demo';
import { databaseOf } from '../instance/database-of';
import { log } from '../instance/log';
import { servicesIn } from '../instance/services-in';
import { StopRequest } from '../instance/stop-request';
import type { Undo } from '../instance/undo';
import { announcement } from './announcement';
import { keepDemoPeopleFile } from './demo-people-file';
import { ServerProcess } from './server-process';
import { startOptions, type StartOptions } from './start-options';
import { webPort } from './web-port';

class Interrupted extends Error {}

/** Runs everything on this computer, in the foreground, until somebody stops it. Exit code 0 when that was a signal. */
export async function start(args: readonly string[]): Promise<number> {
  const options = startOptions(args);
  const stop = new StopRequest();
  const undo: Undo = [];
  let exitCode = 0;
  const giveUp = (): void => {
    exitCode = 1;
    stop.make();
  };
  try {
    log(await startAll(options, stop, undo, giveUp));
    await stop.made;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    if (undo.length > 0) log('正在停止… · Stopping …');
    for (const step of undo.reverse()) await step();
  }
  log('已停止 · Stopped');
  return exitCode;
}

/** Starts one thing after the other, and returns what to tell people when all of it runs. */
async function startAll(options: StartOptions, stop: StopRequest, undo: Undo, giveUp: () => void): Promise<string> {
  const lock = options.dataFolder === undefined ? firstFreeDataFolder(log) : lockDataFolder(options.dataFolder);
  undo.push(() => lock.release());
  const host = process.env['HOST'] || '127.0.0.1';
  if (options.port !== undefined) await webPort(host, options.port); // refused before anything is started

  const { adminDatabaseUrl, redisUrl } = await servicesIn(lock.folder, undo, { postgres: true, redis: true });
  unlessStopped(stop);
  const urls = await databaseOf(adminDatabaseUrl);
  unlessStopped(stop);
  const hasDemo = await ensureDemo(urls, log);
  unlessStopped(stop);

  log('启动服务… · Starting the api and the worker …');
  const port = await webPort(host, options.port);
  const env = childEnvironment();
  const worker = serverProcess('worker', 'ready', lock.folder, giveUp, {
    ...env,
    YOUHUI_WORKER_DATABASE_URL: urls.workerUrl,
    REDIS_URL: redisUrl,
  });
  const api = serverProcess('api', 'listening', lock.folder, giveUp, {
    ...env,
    YOUHUI_APP_DATABASE_URL: urls.appUrl,
    REDIS_URL: redisUrl,
    HOST: host,
    PORT: String(port),
    YOUHUI_INSTALLATION_TOKEN: dataFolderSecret(lock.folder, 'installationToken'),
    YOUHUI_DEMO_PEOPLE_FILE: keepDemoPeopleFile(lock.folder, hasDemo),
  });
  undo.push(
    () => worker.stop(),
    () => api.stop(),
  );
  const started = Promise.all([worker.start(), api.start()]);
  const ready = await Promise.race([started, stop.made]);
  if (ready === undefined) {
    started.catch(() => undefined); // they end because they are stopped
    throw new Interrupted();
  }
  return announcement(`http://${addressOf(host)}:${port}`, lock.folder, hasDemo);
}

function serverProcess(
  name: 'api' | 'worker',
  readyMember: string,
  dataFolder: string,
  onGaveUp: () => void,
  env: NodeJS.ProcessEnv,
): ServerProcess {
  return new ServerProcess({
    name,
    readyMember,
    env,
    log,
    onGaveUp,
    program: join(__dirname, '../../..', name, 'src/main.js'),
    logFile: join(dataFolder, 'logs', `${name}.log`),
  });
}

/** The administrator's address is for preparing the database only; no server has it. */
function childEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _forPreparingOnly, ...env } = process.env;
  return { NODE_ENV: 'production', ...env };
}

/** Where a browser on this computer finds a server that listens on that host. */
const addressOf = (host: string): string =>
  ['0.0.0.0', '::', ''].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;

function unlessStopped(stop: StopRequest): void {
  if (stop.isMade) throw new Interrupted();
}
