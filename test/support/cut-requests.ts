import { prepareDatabase } from '@youhui/db';
import { Database } from '@youhui/platform';
import { faultsInBooks } from './books-hold';
import { accepted, TestCommunity } from './test-community';

/** What became of the cycles that were asked to be cut. All but the first are 0 and empty when nothing went wrong. */
export interface CutToll {
  readonly acknowledged: number;
  /** Acknowledged requests whose cycle was not cut and netted. */
  readonly lost: number;
  /** Cuts and nettings beyond one for each cycle. */
  readonly doubled: number;
  /** Facts nobody was told of. */
  readonly untold: number;
  readonly violations: readonly string[];
}

const pollMs = 50;

/**
 * Communities that sell, ask for their open cycle to be cut, sell on, and ask again as soon as it is netted. Whoever
 * does the work is not their affair.
 */
export class CutRequests {
  private readonly requested = new Map<string, string[]>();
  private going: Promise<void> = Promise.resolve();
  private isGoing = false;
  private netted = 0;
  private waiting: (() => void)[] = [];

  private constructor(
    private readonly communities: readonly TestCommunity[],
    private readonly worker: Database,
  ) {}

  static async open(urls: { appUrl: string; workerUrl: string }, count = 10): Promise<CutRequests> {
    const communities: TestCommunity[] = [];
    while (communities.length < count) {
      const community = await TestCommunity.make(urls.appUrl, { max_redeem_points_per_day: null });
      for (const shop of ['M01', 'M02']) accepted(await community.use.merchant(shop));
      accepted(await community.use.member('R1'));
      accepted(await community.use.bringIn('R1', 'M02', 1_000_000, '2999-12-31'));
      communities.push(community);
    }
    return new CutRequests(communities, new Database(urls.workerUrl, 1));
  }

  /** In a database of its own: a worker serves every community it sees. */
  static async openIn(database: string) {
    const urls = await prepareDatabase(process.env['TEST_ADMIN_URL'] as string, database);
    return { urls, requests: await CutRequests.open(urls) };
  }

  start(): void {
    this.isGoing = true;
    this.going = this.goOn();
  }

  nextNetted(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Resolves when every community has had a cycle netted that was asked for after this moment. */
  async allGoOn(): Promise<void> {
    const before = new Map([...this.requested].map(([communityId, cycles]) => [communityId, cycles.length]));
    const hasGoneOn = (communityId: string, cycles: number) =>
      (this.requested.get(communityId)?.length ?? 0) > cycles + 1;
    while (![...before].every(([communityId, cycles]) => hasGoneOn(communityId, cycles))) await this.nextNetted();
  }

  /** Asks no more; resolves when whatever was asked for is done and told. */
  async finish(): Promise<void> {
    this.isGoing = false;
    await this.going;
    const left = () =>
      this.count(`select count(*) from cycle where state = 'cut' or (state = 'open' and cut_requested_at is not null)`);
    const untold = () => this.count('select count(*) from ledger_outbox where relayed_at is null');
    while ((await left()) + (await untold()) > 0) await aLittleLater();
  }

  async toll(): Promise<CutToll> {
    const tolls = await Promise.all(this.communities.map((community) => this.tollOf(community)));
    const sum = (name: 'acknowledged' | 'lost' | 'doubled') => tolls.reduce((all, toll) => all + toll[name], 0);
    return {
      acknowledged: sum('acknowledged'),
      lost: sum('lost'),
      doubled: sum('doubled'),
      untold: await this.count('select count(*) from ledger_outbox where relayed_at is null'),
      violations: tolls.flatMap(({ violations }) => violations),
    };
  }

  async close(): Promise<void> {
    this.isGoing = false;
    await this.going;
    await Promise.all([this.worker, ...this.communities].map((one) => one.close()));
  }

  private async goOn(): Promise<void> {
    while (this.isGoing) {
      await Promise.all(this.communities.map((community) => this.askOf(community)));
      const netted = await this.count(`select count(*) from cycle where state = 'netted'`);
      if (netted > this.netted) for (const told of this.waiting.splice(0)) told();
      this.netted = netted;
      await aLittleLater();
    }
  }

  private async askOf(community: TestCommunity): Promise<void> {
    const [open] = await community.rows<{ cycle: string }>(
      `select cycle from cycle where state = 'open' and cut_requested_at is null
         and not exists (select 1 from cycle where state = 'cut')`,
    );
    if (!open) return;
    const sell = () => community.use.checkout('M01', 'R1', 400, 1);
    const sales = [sell(), sell()];
    const asked = community.use.requestCut(open.cycle);
    sales.push(sell(), sell());
    (await Promise.all(sales)).forEach(accepted);
    accepted(await asked);
    const cycles = this.requested.get(community.communityId) ?? [];
    this.requested.set(community.communityId, [...cycles, open.cycle]);
  }

  private async tollOf(community: TestCommunity) {
    const requested = this.requested.get(community.communityId) ?? [];
    const closed = await community.rows<{ cycle: string; fencing: number }>(
      `select cycle, fencing from cycle where state = 'netted' order by ordinal`,
    );
    const netted = new Set(closed.map(({ cycle }) => cycle));
    const cuts = await community.number(`select count(*) from ledger_command where kind = 'cut'`);
    const nettings = closed.reduce((all, { fencing }) => all + fencing, 0);
    return {
      acknowledged: requested.length,
      lost: requested.filter((cycle) => !netted.has(cycle)).length,
      doubled: Math.max(cuts, nettings, closed.length) - requested.length,
      violations: await faultsInBooks(community),
    };
  }

  private async count(statement: string): Promise<number> {
    const [row] = await this.worker.acrossCommunities((tx) => tx.query<{ n: number }>(`select (${statement}) as n`));
    return row!.n;
  }
}

const aLittleLater = () => new Promise((resolve) => setTimeout(resolve, pollMs));
