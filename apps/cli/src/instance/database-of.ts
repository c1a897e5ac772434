import { prepareDatabase, type DatabaseUrls } from '@youhui/db';
import type { ServiceLog } from '@youhui/platform';
import { log } from './log';

/** Brings the database to the schema of this version, and gives the addresses to work with. */
export async function databaseOf(adminDatabaseUrl: string, say: ServiceLog = log): Promise<DatabaseUrls> {
  say('准备数据库… · Preparing the database …');
  return prepareDatabase(adminDatabaseUrl).catch((cause: Error) => {
    throw new Error(`the database at ${new URL(adminDatabaseUrl).host} could not be prepared: ${cause.message}`, {
      cause,
    });
  });
}
