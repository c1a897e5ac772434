import { isRefusal, systemClock } from '@youhui/kernel';
import { NetCycle, openFirstCycle } from '@youhui/clearing';
import { CreateCommunity, readTerms } from '@youhui/community';
import { Ledger } from '@youhui/ledger';
import { MonthResultFiles, openCommunityFor, ReplayMonth, type Month, type MonthResults } from '@youhui/month';
import type { Database } from '@youhui/platform';
import { randomBytes } from 'node:crypto';
import { accepted } from './test-community';

/** How a month's commands reach the books: none of it may show in what comes of them. */
export interface WayOfReplaying {
  /** The most commands of one transaction. */
  readonly batch?: number;
  /** No command is ordered before the one before it is answered. */
  readonly eachAwaited?: boolean;
}

/** A ledger that is given a command only when the one before has its answer. */
class OneByOneLedger extends Ledger {
  private last: Promise<unknown> = Promise.resolve();

  override post: Ledger['post'] = (...command) => {
    const answer = this.last.then(() => super.post(...command));
    this.last = answer.catch(() => undefined);
    return answer;
  };
}

/** A month in a community of its own, replayed through the use cases on the real database. */
export async function replayedOn(
  database: Database,
  month: Month,
  { batch = 512, eachAwaited = false }: WayOfReplaying = {},
): Promise<{ communityId: string; files: MonthResults; alarms: readonly unknown[] }> {
  const alarms: unknown[] = [];
  const alarm = (_: string, { error }: { error: unknown }) => alarms.push(error);
  const limits = { batch, waiting: 4096, reconnectMs: 20_000 };
  const ledger = new (eachAwaited ? OneByOneLedger : Ledger)(database, readTerms, alarm, systemClock, limits);
  const create = new CreateCommunity(database, systemClock, openFirstCycle);
  const code = `m${randomBytes(8).toString('hex')}`;
  const { communityId } = accepted(await openCommunityFor(create, month, { code }));
  const results = await new ReplayMonth(ledger, new NetCycle(database, systemClock)).execute(communityId, month);
  if (isRefusal(results)) throw new Error(`The month was refused: ${results.refused}`);
  return { communityId, alarms, files: await new MonthResultFiles(database).read(communityId, month, results) };
}
