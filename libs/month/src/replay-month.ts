import { createHash } from 'node:crypto';
import { canonicalJson, isRefusal, systemCommandId, type Refusal, type RequestContext } from '@youhui/kernel';
import { type NetCycle } from '@youhui/clearing';
import { ImportPast } from '@youhui/community';
import type { Ledger } from '@youhui/ledger';
import type { Month } from './month';
import { MonthOrders, resultOf } from './month-orders';

/** Told how many events have been answered, in order. */
export type ReplayProgress = (done: number, total: number) => void;

/** How far the file may run ahead of the answers: enough to fill batches, below what the ledger lets wait. */
const MOST_AHEAD = 2048;

/**
 * Replays a month into a community that was made for it, through the use cases: members and shops, then every event in
 * file order, its `at` being the business time, without awaiting each answer; then every cut cycle is netted.
 *
 * Gives each line's result. Interrupted and called again with the same month, it goes on and gives the same results:
 * what was answered before is remembered. Refused when the community holds anything else.
 */
export class ReplayMonth {
  private readonly orders: MonthOrders;
  private readonly importPast: ImportPast;

  constructor(
    ledger: Ledger,
    private readonly netCycle: NetCycle,
  ) {
    this.orders = new MonthOrders(ledger);
    this.importPast = new ImportPast(ledger);
  }

  async execute(
    communityId: string,
    month: Month,
    progress: ReplayProgress = () => undefined,
  ): Promise<string[] | Refusal> {
    const first = month.events[0];
    const ctxAt = contextsOf(communityId);
    const begin = ctxAt(first ? new Date(first.at) : new Date());
    const digest = digestOfMonth(month);
    const begun = await this.importPast.begin(begin, { digest });
    if (isRefusal(begun)) return begun;
    await this.admitEverybody(begin, month);
    const results = await this.placeAll(month, ctxAt, progress);
    for (const event of month.events) if (event.kind === 'cut') await this.netCycle.execute(communityId, event.cycle);
    await this.importPast.finish(ctxAt(new Date(month.events.at(-1)?.at ?? begin.at)), { digest });
    return results;
  }

  /** Shops and households first, in the order of the files; their command ids cannot be those of events. */
  private async admitEverybody(ctx: RequestContext, { merchants, members }: Month): Promise<void> {
    const window = new AnswersInOrder<object | Refusal>(MOST_AHEAD, (answer) => {
      if (isRefusal(answer))
        throw new Error(`A shop or a member was refused: ${answer.refused} ${JSON.stringify(answer.details)}`);
    });
    const id = (what: string, no: string) => systemCommandId('import', what, no);
    for (const merchant of merchants)
      await window.add(this.orders.merchant(ctx, id('merchant', merchant.merchant_no), merchant));
    for (const household of new Set(members.flatMap(({ household_no }) => household_no ?? [])))
      await window.add(this.orders.household(ctx, id('household', household), household));
    for (const member of members) await window.add(this.orders.member(ctx, id('member', member.member_no), member));
    await window.drain();
  }

  private async placeAll({ events }: Month, ctxAt: (at: Date) => RequestContext, progress: ReplayProgress) {
    const results: string[] = [];
    const window = new AnswersInOrder<string>(MOST_AHEAD, (result) => {
      results.push(result);
      progress(results.length, events.length);
    });
    for (const event of events) {
      const answer = this.orders.place(ctxAt(new Date(event.at)), event);
      await window.add(answer.then((given) => resultOf(event, given)));
    }
    await window.drain();
    return results;
  }
}

/** What distinguishes one month from another. */
export const digestOfMonth = (month: Month): string => createHash('sha256').update(canonicalJson(month)).digest('hex');

const contextsOf =
  (communityId: string) =>
  (at: Date): RequestContext => ({
    communityId,
    actor: { name: 'system:import', permissions: new Set() },
    at,
    requestId: 'import',
  });

/** Hands answers on in the order they were asked for, and lets at most so many be outstanding. */
class AnswersInOrder<Answer> {
  private readonly waiting: Promise<Answer>[] = [];

  constructor(
    private readonly most: number,
    private readonly each: (answer: Answer) => void,
  ) {}

  async add(answer: Promise<Answer>): Promise<void> {
    answer.catch(() => undefined); // told when its turn comes; until then nobody is listening
    this.waiting.push(answer);
    if (this.waiting.length >= this.most) await this.take(this.most / 2);
  }

  drain(): Promise<void> {
    return this.take(this.waiting.length);
  }

  private async take(count: number): Promise<void> {
    for (const answer of this.waiting.splice(0, count)) this.each(await answer);
  }
}
