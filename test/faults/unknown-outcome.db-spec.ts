import { CompleteCheckout } from '@youhui/checkout';
import { readTerms } from '@youhui/community';
import { fen, points, systemClock } from '@youhui/kernel';
import { Ledger, OutcomeUnknown } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import { faultsInBooks } from '../support/books-hold';
import { PostgresProxy, type CutMoment } from '../support/postgres-proxy';
import { accepted, nextId, TestCommunity } from '../support/test-community';

describe('a database that goes away in the middle of a commit, for longer than the pen has patience', () => {
  let proxy: PostgresProxy;
  let community: TestCommunity;
  let database: Database;

  beforeEach(async () => {
    const appUrl = process.env['TEST_APP_URL'] as string;
    proxy = await PostgresProxy.before(appUrl);
    database = new Database(proxy.url);
    community = await TestCommunity.make(appUrl);
    accepted(await community.use.merchant('M01'));
    accepted(await community.use.member('R1'));
    accepted(await community.use.bringIn('R1', 'FUND', 100, '2999-12-31'));
  });

  afterEach(async () => {
    await database.close();
    await proxy.close();
    await community.close();
  });

  it.each<[CutMoment, number]>([
    ['before the COMMIT is passed on', 0],
    ['when the COMMIT has been answered and nobody told', 1],
  ])('%s: the outcome is said to be unknown, and asking again is definitive', async (moment, doneAlready) => {
    const limits = { batch: 512, waiting: 4096, reconnectMs: 300 };
    const ledger = new Ledger(database, readTerms, () => undefined, systemClock, limits);
    const id = nextId();
    const sell = () =>
      new CompleteCheckout(ledger).execute(community.as(), id, {
        merchantNo: 'M01',
        memberNo: 'R1',
        billFen: fen(400),
        redeemPoints: points(20),
        channel: 'scan',
      });
    const gone = proxy.cutNext(moment).then(() => proxy.goAway());
    await expect(sell()).rejects.toThrow(OutcomeUnknown);
    await gone;
    const sales = () => community.number('select count(*) from checkout');
    expect(await sales()).toBe(doneAlready);

    proxy.comeBack();
    const answer = accepted(await sell());
    expect(answer.pointsAfter).toBe(80);
    expect(await sell()).toEqual(answer);
    expect(await sales()).toBe(1);
    expect(await faultsInBooks(community)).toEqual([]);
  });
});
