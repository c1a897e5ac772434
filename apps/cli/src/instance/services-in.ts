import { type ServiceLog, startEmbeddedServices } from '@youhui/platform';
import { log } from './log';
import type { Undo } from './undo';

/** Services that were asked for have an address. */
type Addresses<Postgres extends boolean, Redis extends boolean> = {
  readonly adminDatabaseUrl: Postgres extends true ? string : undefined;
  readonly redisUrl: Redis extends true ? string : undefined;
};

/** The addresses given by the environment; what is missing is started in the data folder. */
export async function servicesIn<Postgres extends boolean, Redis extends boolean>(
  dataFolder: string,
  undo: Undo,
  need: { readonly postgres: Postgres; readonly redis: Redis },
  say: ServiceLog = log,
): Promise<Addresses<Postgres, Redis>> {
  const given = {
    adminDatabaseUrl: need.postgres ? process.env['DATABASE_URL'] || undefined : undefined,
    redisUrl: need.redis ? process.env['REDIS_URL'] || undefined : undefined,
  };
  const missing = {
    postgres: need.postgres && given.adminDatabaseUrl === undefined,
    redis: need.redis && given.redisUrl === undefined,
  };
  if (!missing.postgres && !missing.redis) return given as Addresses<Postgres, Redis>;
  say('启动内置数据库与队列… · Starting the built-in database and queue …');
  const services = await startEmbeddedServices({ dataFolder, log: say, need: missing });
  undo.push(() => services.stop());
  return {
    adminDatabaseUrl: given.adminDatabaseUrl ?? services.adminDatabaseUrl,
    redisUrl: given.redisUrl ?? services.redisUrl,
  } as Addresses<Postgres, Redis>;
}
