import { accepted, TestCommunity } from '../../../test/support/test-community';
import { CustomerQueries, toldCounts } from '@youhui/checkout';
import { localDateOf } from '@youhui/kernel';

let community: TestCommunity;
const today = localDateOf(new Date(), 'Asia/Shanghai');
const counts = (shop: string, from = today, to = today) =>
  new CustomerQueries(community.database).byOthersPoints(community.communityId, shop, from, to);

beforeAll(async () => {
  community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
  const { use } = community;
  for (const shop of ['M1', 'M2']) accepted(await use.merchant(shop));
  for (const member of ['R1', 'R2', 'R3', 'R4', 'R5']) {
    accepted(await use.member(member));
    accepted(await use.bringIn(member, member === 'R5' ? 'M1' : 'FUND', 50, '2090-01-01'));
  }
  for (const member of ['R1', 'R1', 'R2', 'R3', 'R5']) accepted(await use.checkout('M1', member, 900, 5));
  accepted(await use.checkout('M1', 'R4', 900, 0)); // paid in money alone
  const backWhole = accepted(await use.checkout('M1', 'R4', 900, 5));
  accepted(await use.refund(backWhole.checkoutId, 900, 5));
});

afterAll(() => community.close());

describe('Customers through others’ points', () => {
  it('are those who paid with points that the shop did not issue; what was taken back whole does not count', async () => {
    expect(await counts('M1')).toEqual({ members: 3, firstTime: 3, bills: 4 });
    expect(await counts('M2')).toEqual({ members: 0, firstTime: 0, bills: 0 });
  });

  it('are not new once they have bought here on an earlier day', async () => {
    const tomorrow = localDateOf(new Date(Date.now() + 86_400_000), 'Asia/Shanghai');
    expect(await counts('M1', tomorrow, tomorrow)).toEqual({ members: 0, firstTime: 0, bills: 0 });
    await community.rows(
      `insert into checkout select community_id, checkout_id || '-later', null, 1000000 + recorded_no, merchant_no, member_no, bill_fen, redeem_points, earned_points,
         earned_lot_id, taken, terms, channel, cashier, occurred_at, local_date + 1, points_after, 0, 0, 0 from checkout where refunded_points = 0 and redeem_points > 0`,
    );
    expect(await counts('M1', tomorrow, tomorrow)).toEqual({ members: 3, firstTime: 0, bills: 4 });
  });
});

it.each([
  [
    { members: 0, firstTime: 0, bills: 0 },
    { members: null, firstTime: null, bills: null },
  ],
  [
    { members: 2, firstTime: 2, bills: 9 },
    { members: null, firstTime: null, bills: 9 },
  ],
  [
    { members: 3, firstTime: 2, bills: 3 },
    { members: 3, firstTime: null, bills: 3 },
  ],
  [
    { members: 400, firstTime: 3, bills: 901 },
    { members: 400, firstTime: 3, bills: 901 },
  ],
])('%j is told as %j: fewer than three could be a person', (counted, told) => {
  expect(toldCounts(counted)).toEqual(told);
});
