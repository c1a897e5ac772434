import { readFileSync, writeFileSync } from 'node:fs';
import { untilStopped } from '../../apps/cli/src/instance/undo';
import { benchOptions, type BenchOptions, type RowName } from './bench-options';
import { BenchRun } from './bench-run';
import { startBenchServices } from './bench-services';
import { checkoutRow } from './checkouts/checkout-row';
import { httpRow } from './http/http-row';
import { thisMachine } from './machine';
import { monthRow } from './months/month-row';
import type { BenchResult } from './result';
import { resultTable } from './result-table';
import { transfersRow } from './transfers/transfers-row';

const rowOf: Record<RowName, (run: BenchRun) => Promise<void>> = {
  transfers: transfersRow,
  checkout: checkoutRow,
  http: httpRow,
  month: monthRow,
};

/** Measures in services of its own that are gone afterwards. Exit code 1 when the books that came of it do not prove. */
function measure(options: BenchOptions): Promise<number> {
  return untilStopped(async (undo) => {
    const services = await startBenchServices(undo, options.profile);
    const run = new BenchRun(services, options, undo);
    for (const row of options.rows) {
      console.error(`bench: ${row} …`);
      await rowOf[row](run);
    }
    const { lines, profiles, books } = run;
    const { callers, pool, rounds, seconds } = options;
    const settings = { callers, 'connections each': pool, rounds, 'seconds a round': seconds };
    const machine = thisMachine(services.postgresVersion);
    const result: BenchResult = { machine, settings, lines, profiles, books };
    console.log(resultTable(result));
    if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
    return books.every(({ violation }) => violation === undefined) ? 0 : 1;
  });
}

async function main(): Promise<number> {
  const options = benchOptions(process.argv.slice(2));
  if (!options.table) return measure(options);
  console.log(resultTable(JSON.parse(readFileSync(options.table, 'utf8')) as BenchResult));
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error('bench:', error);
    process.exit(1);
  },
);
