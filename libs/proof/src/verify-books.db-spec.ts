import { Database } from '@youhui/platform';
import { monthOfSeed } from '../../../test/model/random-month';
import { replayedOn } from '../../../test/support/replayed-month';
import { accepted, TestCommunity } from '../../../test/support/test-community';
import { VerifyBooks } from './verify-books';

const appUrl = () => process.env['TEST_APP_URL'] as string;

describe('verifying a community’s books', () => {
  let database: Database;
  beforeAll(() => {
    database = new Database(appUrl(), 4);
  });
  afterAll(() => database.close());

  const verified = (communityId: string) => new VerifyBooks(database).execute(communityId);

  it('finds nothing in books where nothing has happened', async () => {
    const community = await TestCommunity.make(appUrl());
    expect(await verified(community.communityId)).toBeUndefined();
    await community.close();
  });

  it.each([1, 2, 3, 4, 5, 6])('finds nothing in the books of random month %i', async (seed) => {
    const { communityId } = await replayedOn(database, monthOfSeed(seed, 120));
    expect(await verified(communityId)).toBeUndefined();
  });

  it('reads one view while the till goes on', async () => {
    const community = await TestCommunity.make(appUrl());
    accepted(await community.use.merchant('M01'));
    await community.memberWithPoints('R1', 100);
    const sales = Array.from({ length: 50 }, () => community.use.checkout('M01', 'R1', 1000, 1));
    const found = await Promise.all(Array.from({ length: 3 }, () => verified(community.communityId)));
    expect(found).toEqual([undefined, undefined, undefined]);
    await Promise.all(sales);
    await community.close();
  });

  it('changes nothing: the view cannot be written to', async () => {
    const community = await TestCommunity.make(appUrl());
    const write = database.snapshotOf(community.communityId, (tx) =>
      tx.query('update ledger_head set sequence = 1 where community_id = $1', [community.communityId]),
    );
    await expect(write).rejects.toThrow('read-only');
    await community.close();
  });

  it('says in both languages what does not hold, and where', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000';
    expect(await verified(nowhere)).toEqual({
      proof: 'head',
      place: 'head',
      message: 'A community has a head to its books. Not so at head: it is missing.',
      messageZh: '社区账簿有账首。head 处不成立：缺失。',
    });
  });
});
