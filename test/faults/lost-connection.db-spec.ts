import { Client } from 'pg';
import { faultsInBooks } from '../support/books-hold';
import { accepted, codeOf, TestCommunity } from '../support/test-community';

describe('a pen that is disturbed', () => {
  let community: TestCommunity;
  const url = () => process.env['TEST_APP_URL'] as string;

  beforeEach(async () => {
    community = await TestCommunity.make(url(), { max_redeem_points_per_day: null });
    accepted(await community.use.merchant('M01'));
    await community.memberWithPoints('R1', 100);
  });

  afterEach(async () => {
    expect(await faultsInBooks(community)).toEqual([]);
    await community.close();
  });

  it('books every acknowledged sale once though its connections are cut again and again', async () => {
    const name = `cut-${community.code}`;
    const cashiers = community.sibling(`${url()}?application_name=${name}`);
    const sales = Array.from({ length: 100 }, () => cashiers.use.checkout('M01', 'R1', 20, 1));
    let sold = false;
    const all = Promise.all(sales).finally(() => (sold = true));
    let cut = 0;
    const admin = new Client({ connectionString: process.env['TEST_ADMIN_URL'] });
    await admin.connect();
    while (!sold && cut < 5) {
      const { rowCount } = await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
        [name],
      );
      cut += rowCount ?? 0;
    }
    await admin.end();
    expect((await all).map(codeOf)).toEqual(Array(100).fill('OK'));
    expect(cut).toBeGreaterThan(0);
    expect(await community.number('select count(*) from checkout')).toBe(100);
    expect(await community.number(`select balance from ledger_balance where account = 'wallet:R1'`)).toBe(0);
    await cashiers.close();
  });

  it('waits for a frozen holder of the head row until the database has thrown it out', async () => {
    let thaw: () => void = () => undefined;
    let hold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (hold = resolve));
    const frozen = community
      .sibling(url())
      .database.inCommunity(community.communityId, async (tx) => {
        await tx.query('select 1 from ledger_head where community_id = $1 for update', [community.communityId]);
        hold();
        await new Promise<void>((resolve) => (thaw = resolve));
      })
      .then(
        () => 'committed',
        () => 'thrown out',
      );
    await held;
    const sale = community.use.checkout('M01', 'R1', 20, 1);
    expect(codeOf(await sale)).toBe('OK');
    thaw();
    expect(await frozen).toBe('thrown out');
  });
});
