import type { Config } from 'jest';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '@youhui/db';
import { startEmbeddedServices } from '../../libs/platform/src/embedded';
import { prepareBrowser } from './browser-provision';
import { prepareCodeReader } from './code-reader-provision';
import { remember } from './running-services';
import stopServices from './stop-services';

interface PatternsOfThisRun {
  readonly testPathPatterns?: { readonly patterns: readonly string[] };
}

/** Starts what the tests talk to, once for the whole run, and tells them where by environment variables. */
export default async function startServices(run: Config & PatternsOfThisRun): Promise<void> {
  const log = process.env['YOUHUI_TEST_VERBOSE'] ? (line: string) => process.stderr.write(`${line}\n`) : () => {};
  const dataFolder = mkdtempSync(join(tmpdir(), 'youhui-test-data-'));
  const services = await startEmbeddedServices({ dataFolder, log, need: { postgres: true, redis: true } });
  remember({ dataFolder, stop: () => services.stop() });

  // Jest runs no teardown after a start that failed, so what did start is stopped here.
  const database = await prepareDatabase(services.adminDatabaseUrl).catch(async (error: unknown) => {
    await stopServices();
    throw error;
  });
  process.env['TEST_ADMIN_URL'] = services.adminDatabaseUrl;
  process.env['TEST_OWNER_URL'] = database.ownerUrl;
  process.env['TEST_APP_URL'] = database.appUrl;
  process.env['TEST_WORKER_URL'] = database.workerUrl;
  process.env['TEST_REDIS_URL'] = services.redisUrl;

  if (wantsBrowser(run)) Object.assign(process.env, await prepareBrowser(), await prepareCodeReader());
}

/** A browser, and what reads codes from its pictures, are only fetched when this run will use them. */
function wantsBrowser(run: PatternsOfThisRun): boolean {
  const folder = join(__dirname, '../browser');
  let specs: string[];
  try {
    specs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.browser-spec.ts'),
    );
  } catch {
    return false;
  }
  const patterns = run.testPathPatterns?.patterns ?? [];
  const chosen = (path: string) =>
    patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'i').test(path));
  return specs.some((name) => chosen(join(folder, name)));
}
