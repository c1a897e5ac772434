import { CompleteCheckout } from '@youhui/checkout';
import { readTerms } from '@youhui/community';
import { fen, points, systemClock } from '@youhui/kernel';
import { Ledger } from '@youhui/ledger';
import { faultsInBooks } from '../support/books-hold';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';

describe('the queue before the pen', () => {
  let community: TestCommunity;

  beforeEach(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string, { max_redeem_points_per_day: null });
    accepted(await community.use.merchant('M01'));
    await community.memberWithPoints('R1', 100);
  });

  afterEach(async () => {
    expect(await faultsInBooks(community)).toEqual([]);
    await community.close();
  });

  it('refuses what does not fit, honestly: it was not executed and is not remembered', async () => {
    const limits = { batch: 4, waiting: 5, reconnectMs: 1000 };
    const ledger = new Ledger(community.database, readTerms, () => undefined, systemClock, limits);
    const sell = (id: string) =>
      new CompleteCheckout(ledger).execute(community.as(), id, {
        merchantNo: 'M01',
        memberNo: 'R1',
        billFen: fen(20),
        redeemPoints: points(1),
        channel: 'scan',
      });
    const ids = Array.from({ length: 20 }, nextId);
    const codes = (await Promise.all(ids.map(sell))).map(codeOf);
    // The first is being written while five wait; for the others there was no room.
    expect(codes).toEqual([...Array<string>(6).fill('OK'), ...Array<string>(14).fill('OVERLOADED')]);
    expect(await community.number('select count(*) from checkout')).toBe(6);
    expect(codeOf(await sell(ids[19] as string))).toBe('OK');
  });

  it('keeps the order of coming without waiting for answers, also around a command that is alone', async () => {
    const [open] = await community.rows<{ cycle: string }>(`select cycle from cycle where state = 'open'`);
    const before = Array.from({ length: 10 }, () => community.use.checkout('M01', 'R1', 20, 1));
    const cut = community.use.cut(open?.cycle ?? '');
    const after = Array.from({ length: 7 }, () => community.use.checkout('M01', 'R1', 20, 1));
    const codes = (await Promise.all([...before, ...after])).map(codeOf);
    expect(codes).toEqual(Array(17).fill('OK'));
    const { lastSequence } = accepted(await cut);
    expect(await community.number(`select count(*) from checkout where sequence <= ${lastSequence}`)).toBe(10);
    expect(await community.number(`select count(*) from checkout where sequence > ${lastSequence}`)).toBe(7);
    const kinds = await community.rows<{ kind: string }>(
      `select kind from ledger_command order by command_no desc limit 18`,
    );
    expect(kinds.map(({ kind }) => kind).reverse()).toEqual([
      ...Array<string>(10).fill('checkout'),
      'cut',
      ...Array<string>(7).fill('checkout'),
    ]);
  });
});
