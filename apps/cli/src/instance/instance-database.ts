import { Database, defaultDataFolder, lockDataFolder, type ServiceLog } from '@youhui/platform';
import { databaseOf } from './database-of';
import { log } from './log';
import { servicesIn } from './services-in';
import type { Undo } from './undo';

export interface InstanceDatabase {
  readonly database: Database;
  /** Where the instance keeps its data; locked until everything is undone. */
  readonly folder: string;
}

/**
 * Takes an instance that does not run for this command alone, brings its database to the schema of this version and
 * connects to it in one role: `app` sees one community at a time, `worker` sees all of them. Everything it takes stands
 * on the list of what is to be undone. Throws `DataFolderInUse` while the instance runs.
 */
export async function instanceDatabase(
  dataFolder: string | undefined,
  undo: Undo,
  { role, connections }: { readonly role: 'app' | 'worker'; readonly connections: number },
  say: ServiceLog = log,
): Promise<InstanceDatabase> {
  const lock = lockDataFolder(dataFolder ?? defaultDataFolder());
  undo.push(() => lock.release());
  const { adminDatabaseUrl } = await servicesIn(lock.folder, undo, { postgres: true, redis: false }, say);
  const { appUrl, workerUrl } = await databaseOf(adminDatabaseUrl, say);
  const database = new Database(role === 'app' ? appUrl : workerUrl, connections);
  undo.push(() => database.close());
  return { database, folder: lock.folder };
}
