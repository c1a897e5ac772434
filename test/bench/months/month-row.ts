import { NetCycle, openFirstCycle } from '@youhui/clearing';
import { CreateCommunity, readTerms } from '@youhui/community';
import { demo } from '@youhui/db';
import { isRefusal, systemClock } from '@youhui/kernel';
import { Ledger } from '@youhui/ledger';
import { isMalformed, openCommunityFor, readMonthFolder, ReplayMonth, type Month } from '@youhui/month';
import { Database } from '@youhui/platform';
import { accepted } from '../../support/test-community';
import type { BenchRun } from '../bench-run';

/** The demo's month, replayed each time into a community of its own, and its books proved. */
export async function monthRow(run: BenchRun): Promise<void> {
  const database = new Database(run.services.appUrl, 4);
  run.undo.push(() => database.close());
  const month = await readMonthFolder(demo.monthFolder);
  if (isMalformed(month)) throw new Error('The month is malformed');
  await replayed(database, month, 'bench-warm');
  const rates: number[] = [];
  const proofs: number[] = [];
  for (let round = 0; round < run.options.rounds; round += 1) {
    const { communityId, seconds } = await replayed(database, month, `bench-${round}`);
    rates.push(month.events.length / seconds);
    const began = performance.now();
    await run.prove(`month ${round + 1}`, { database, communityId });
    proofs.push((performance.now() - began) / 1000);
  }
  const of = `${month.events.length} events`;
  run.lines.push(
    {
      what: `month of ${of} replayed`,
      ours: { name: '`ReplayMonth`', unit: 'events/s', rounds: rates },
      aim: { atLeast: 1500 },
    },
    { what: `books of ${of} proved`, ours: { name: '`VerifyBooks`', unit: 's', rounds: proofs } },
  );
}

async function replayed(database: Database, month: Month, code: string) {
  const alarm = (message: string, details: object) => console.error('bench:', message, details);
  const ledger = new Ledger(database, readTerms, alarm);
  const create = new CreateCommunity(database, systemClock, openFirstCycle);
  const { communityId } = accepted(await openCommunityFor(create, month, { code }));
  const began = performance.now();
  const results = await new ReplayMonth(ledger, new NetCycle(database, systemClock)).execute(communityId, month);
  const seconds = (performance.now() - began) / 1000;
  if (isRefusal(results)) throw new Error(`The month was refused: ${results.refused}`);
  return { communityId, seconds };
}
