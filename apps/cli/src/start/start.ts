import { join } from 'node:path';
import { SecretKey } from '@youhui/identity';
import { dataFolderSecret, firstFreeDataFolder, lockDataFolder } from '@youhui/platform';
import { ensureDemo } from '../demo/ensure-demo';
import { databaseOf } from '../instance/database-of';
import { log } from '../instance/log';
import { secretKeyIn } from '../instance/secret-key';
import { servicesIn } from '../instance/services-in';
import { StopRequest } from '../instance/stop-request';
import type { Undo } from '../instance/undo';
import { Lan } from '../lan/lan';
import { announcement } from './announcement';
import { keepDemoPeopleFile } from './demo-people-file';
import { ServerProcess } from './server-process';
import { type LanOptions, startOptions, type StartOptions } from './start-options';
import { type PortWish, webPort } from './web-port';

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
  const host = process.env['HOST'] || (options.lan ? '0.0.0.0' : '127.0.0.1');
  await refuseTakenPorts(host, options);

  const { adminDatabaseUrl, redisUrl } = await servicesIn(lock.folder, undo, { postgres: true, redis: true });
  unlessStopped(stop);
  const urls = await databaseOf(adminDatabaseUrl);
  unlessStopped(stop);
  const secretKey = secretKeyIn(lock.folder);
  const hasDemo = await ensureDemo(urls, log, new SecretKey(secretKey));
  unlessStopped(stop);

  log('启动服务… · Starting the api and the worker …');
  const env = childEnvironment();
  const worker = serverProcess('worker', 'ready', lock.folder, giveUp, {
    ...env,
    YOUHUI_WORKER_DATABASE_URL: urls.workerUrl,
    REDIS_URL: redisUrl,
  });
  const apiOn = (port: number, lan?: Lan) =>
    serverProcess('api', 'listening', lock.folder, giveUp, {
      ...env,
      YOUHUI_APP_DATABASE_URL: urls.appUrl,
      REDIS_URL: redisUrl,
      HOST: host,
      PORT: String(port),
      YOUHUI_INSTALLATION_TOKEN: dataFolderSecret(lock.folder, 'installationToken'),
      YOUHUI_SECRET_KEY: secretKey,
      YOUHUI_DEVELOPMENT_MESSAGES: hasDemo ? 'on' : 'off',
      YOUHUI_DEMO_PEOPLE_FILE: keepDemoPeopleFile(lock.folder, hasDemo),
      ...lan?.environment,
    });
  undo.push(() => worker.stop());
  /** Between looking for a free port and taking it somebody else may have taken it: then another is looked for. */
  const startApi = async () => {
    for (let tries = 1; ; tries += 1) {
      unlessStopped(stop);
      const port = await webPort(host, plainPort(options));
      const lan = options.lan && (await openLan(options.lan, host, port, lock.folder));
      const api = apiOn(port, lan);
      undo.push(() => api.stop());
      try {
        await api.start();
        return { port, lan };
      } catch (error) {
        if (tries === 3 || !(error as Error).message.includes('EADDRINUSE')) throw error;
      }
    }
  };
  const started = Promise.all([startApi(), worker.start()]);
  const ready = await Promise.race([started, stop.made]);
  if (ready === undefined) {
    started.catch(() => undefined); // they end because they are stopped
    throw new Interrupted();
  }
  const [{ port, lan }] = ready;
  lan?.stayFresh();
  undo.push(() => lan?.close());
  return announcement(`http://${addressOf(host)}:${port}`, lock.folder, hasDemo, await lan?.announcement());
}

const plainPort = ({ port }: StartOptions): PortWish => ({ option: '--port', usual: 4000, wanted: port });
const securePort = ({ httpsPort }: LanOptions): PortWish => ({
  option: '--https-port',
  usual: 4443,
  wanted: httpsPort,
});

/** A port that was asked for and is taken is no reason to start anything. */
async function refuseTakenPorts(host: string, options: StartOptions): Promise<void> {
  if (options.port !== undefined) await webPort(host, plainPort(options));
  if (options.lan?.httpsPort !== undefined) await webPort(host, securePort(options.lan));
}

async function openLan(options: LanOptions, host: string, port: number, dataFolder: string): Promise<Lan> {
  return Lan.open({
    dataFolder,
    log,
    hosts: options.hosts,
    plainPort: port,
    securePort: await webPort(host, securePort(options)),
  });
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
