import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareDatabase } from '@youhui/db';
import { isRefusal } from '@youhui/kernel';
import { Database, lockDataFolder, startEmbeddedServices } from '@youhui/platform';
import { aside } from '../instance/log';
import { progressBar } from '../instance/progress-bar';
import { untilStopped } from '../instance/undo';
import { useCasesOn } from '../use-cases';
import { monthIn } from './month-in';
import { writeResults } from './write-results';

interface ReplayOptions {
  readonly folder: string;
  readonly out: string;
}

/**
 * Replays a month folder in a private instance that is thrown away afterwards, and writes the five result files.
 * The last line of its output says how fast: `N events/s`. Exit code 1 when the folder is malformed.
 */
export async function replay(args: readonly string[]): Promise<number> {
  const { folder, out } = replayOptions(args);
  const month = await monthIn(folder);
  if (!month) return 1;
  mkdirSync(out, { recursive: true }); // a place that cannot be written to is found before the work, not after
  return untilStopped(async (undo) => {
    const lock = lockDataFolder(join(tmpdir(), `youhui-replay-${randomUUID()}`));
    undo.push(() => rmSync(lock.folder, { recursive: true, force: true }));
    undo.push(() => lock.release());
    const services = await startEmbeddedServices({
      dataFolder: lock.folder,
      log: aside,
      need: { postgres: true, redis: false },
    });
    undo.push(() => services.stop());
    const database = new Database((await prepareDatabase(services.adminDatabaseUrl)).appUrl, 4);
    undo.push(() => database.close());

    const { openMonth, replayMonth, resultFiles } = useCasesOn(database, aside);
    const opened = await openMonth(month, { code: 'replay' });
    if (isRefusal(opened)) throw new Error(`the community was refused: ${opened.refused}`);
    const began = performance.now();
    const results = await replayMonth.execute(opened.communityId, month, progressBar('回放 · Replaying'));
    const seconds = (performance.now() - began) / 1000;
    if (isRefusal(results)) throw new Error(`the month was refused: ${results.refused}`);
    writeResults(out, await resultFiles.read(opened.communityId, month, results));
    console.log(`${out}: results.csv, balances.csv, issuers.csv, settlement.csv, fund.csv`);
    console.log(`${results.length} events, ${seconds.toFixed(2)} s`);
    console.log(`${Math.round(results.length / seconds)} events/s`);
    return 0;
  });
}

function replayOptions(args: readonly string[]): ReplayOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new Error('replay needs one month folder: replay FOLDER --out DIR');
  if (!values.out) throw new Error('replay needs a folder for its results: --out DIR');
  return { folder, out: values.out };
}
