import { type Environment, isProduction, refuseOpenServices, Settings } from '@youhui/platform';

/** What a worker must be told by its environment. */
export interface WorkerSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string;
}

/** Throws `SettingsAtFault` with everything that is wrong; with `YOUHUI_PRODUCTION=on` also with what is open to others. */
export function workerSettings(environment: Environment): WorkerSettings {
  const settings = new Settings(environment);
  const databaseUrl = settings.needed('YOUHUI_WORKER_DATABASE_URL');
  const redisUrl = settings.needed('REDIS_URL');
  if (isProduction(settings))
    refuseOpenServices(settings, { databaseSetting: 'YOUHUI_WORKER_DATABASE_URL', databaseUrl, redisUrl });
  settings.check();
  return { databaseUrl, redisUrl };
}
