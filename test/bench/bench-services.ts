import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase, type DatabaseUrls } from '@youhui/db';
import { startEmbeddedServices } from '@youhui/platform';
import { Client } from 'pg';
import type { Undo } from '../../apps/cli/src/instance/undo';
import {
  countedStatements,
  processorMsOf,
  statementTimes,
  type CountedStatement,
  type StatementTimes,
} from './profile/statement-times';

export interface BenchServices extends DatabaseUrls {
  readonly redisUrl: string;
  readonly postgresVersion: string;
  /** As the owner of the tables, for what only a benchmark needs. */
  asOwner<Row extends object>(text: string): Promise<Row[]>;
  /** Begins the counts of statements anew; what it gives reads them. Only where statements are counted. */
  countAnew(): Promise<() => Promise<StatementTimes>>;
}

const postmaster = `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`;
const silent = (): void => undefined;

/**
 * A PostgreSQL and a Redis for this run alone, in a temporary folder that is gone afterwards; set up as the product sets
 * up its own. With `countStatements` PostgreSQL also counts what each statement takes, which costs a little.
 */
export async function startBenchServices(undo: Undo, countStatements: boolean): Promise<BenchServices> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'youhui-bench-'));
  undo.push(() => rmSync(dataFolder, { recursive: true, force: true }));
  const order = { dataFolder, log: silent, need: { postgres: true, redis: true } } as const;
  let services = await startEmbeddedServices(order);
  if (countStatements) {
    await ask(services.adminDatabaseUrl, `alter system set shared_preload_libraries = 'pg_stat_statements'`);
    await services.stop();
    services = await startEmbeddedServices(order);
  }
  undo.push(() => services.stop());
  const urls = await prepareDatabase(services.adminDatabaseUrl);
  const admin = new URL(services.adminDatabaseUrl);
  admin.pathname = new URL(urls.ownerUrl).pathname;
  if (countStatements) await ask(admin.href, 'create extension pg_stat_statements');
  const [row] = await ask<{ version: string }>(urls.ownerUrl, `select current_setting('server_version') as version`);
  return {
    ...urls,
    redisUrl: services.redisUrl,
    postgresVersion: row?.version ?? 'unknown',
    asOwner: (text) => ask(urls.ownerUrl, text),
    countAnew: async () => {
      const [server] = await ask<{ pid: number }>(admin.href, postmaster);
      await ask(admin.href, 'select pg_stat_statements_reset()');
      const processorMs = () => processorMsOf(server?.pid ?? 0);
      const before = processorMs();
      return async () => {
        const cpuMs = processorMs() - before;
        return statementTimes(await ask<CountedStatement>(admin.href, countedStatements), cpuMs);
      };
    },
  };
}

async function ask<Row extends object>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
