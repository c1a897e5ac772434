import { accepted, TestCommunity } from '../../../../test/support/test-community';
import { ClearingQueries, StatementQueries, type StatementFilter, type StatementLine } from '@youhui/clearing';

jest.setTimeout(60_000);

let community: TestCommunity;
let statements: StatementQueries;
let clearing: ClearingQueries;
let mixedSale: string;
const newest = { sequence: Number.MAX_SAFE_INTEGER, issuer: '' };

beforeAll(async () => {
  community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
  statements = new StatementQueries(community.database);
  clearing = new ClearingQueries(community.database);
  const { use } = community;
  for (const shop of ['M1', 'M2', 'M3']) accepted(await use.merchant(shop));
  accepted(await use.member('R1'));
  accepted(await use.bringIn('R1', 'M2', 7, '2090-01-01'));
  accepted(await use.bringIn('R1', 'M1', 5, '2090-06-01'));
  accepted(await use.bringIn('R1', 'FUND', 60, '2091-01-01'));
  mixedSale = accepted(await use.checkout('M1', 'R1', 900, 15)).checkoutId; // 7 of M2, 5 of its own, 3 of the fund
  accepted(await use.checkout('M3', 'R1', 900, 20)); // of the fund
  accepted(await use.refund(mixedSale, 500, 10)); // 3 of the fund, 5 of its own, 2 of M2
});

afterAll(() => community.close());

const open = async () => (await clearing.openCycle(community.communityId))!;
const lines = async (shop: string, filter: StatementFilter = {}, before = newest, limit = 50) =>
  statements.lines(community.communityId, shop, await open(), filter, before, limit);
const told = ({ kind, role, issuer, acceptor, points, netFen }: StatementLine) =>
  [kind, role, issuer, acceptor, points, netFen].join(' ');

describe('A shop’s statement', () => {
  it('has a line for each issuer of each sale and refund, newest first, with why', async () => {
    expect((await lines('M1')).map(told)).toEqual([
      'refund accepted M2 M1 -2 -18',
      'refund accepted FUND M1 -3 -24',
      'sale accepted M2 M1 7 63',
      'sale accepted FUND M1 3 24',
    ]);
    const [, , ofShop, ofFund] = await lines('M1');
    expect(ofShop).toMatchObject({
      faceFen: 70,
      rateBps: 9000,
      donationFen: 7,
      concessionFen: 0,
      issuerName: '商户M2',
    });
    expect(ofFund).toMatchObject({ faceFen: 30, rateBps: 8000, donationFen: 0, concessionFen: 6, issuerName: null });
  });

  it('names the sale, also on the line of its refund', async () => {
    expect(new Set((await lines('M1')).map(({ checkoutId }) => checkoutId))).toEqual(new Set([mixedSale]));
  });

  it('has what the shop’s own points cost it elsewhere', async () => {
    expect((await lines('M2')).map(told)).toEqual([
      'refund used_elsewhere M2 M1 -2 20',
      'sale used_elsewhere M2 M1 7 -70',
    ]);
  });

  it.each<[string, StatementFilter, number]>([
    ['M1', { kind: 'refund' }, 2],
    ['M1', { kind: 'sale' }, 2],
    ['M1', { role: 'used_elsewhere' }, 0],
    ['M2', { role: 'used_elsewhere', kind: 'refund' }, 1],
    ['M2', { role: 'accepted' }, 0],
  ])('of %s filtered by %j has %d lines', async (shop, filter, count) => {
    expect(await lines(shop, filter)).toHaveLength(count);
  });

  it('goes on below any place, also between the lines of one sale', async () => {
    const all = await lines('M1');
    for (const [index, { sequence, issuer }] of all.entries())
      expect(await lines('M1', {}, { sequence, issuer }, 2)).toEqual(all.slice(index + 1, index + 3));
  });

  it('sums to the shop’s position, part by part, also after a cut and with what was carried', async () => {
    const { communityId, use } = community;
    const holds = async () => {
      for (const cycle of await clearing.cycles(communityId, 1000, 10))
        for (const { party, carriedInFen, fundFen, netFen, ...position } of await clearing.positions(
          communityId,
          cycle,
        )) {
          const sums = await statements.sums(communityId, party, cycle);
          if (party === 'FUND') expect(sums).toBeUndefined();
          else
            expect({ cycle: cycle.cycle, party, ...sums }).toMatchObject({
              carriedInFen,
              fundFen,
              netFen,
              interchangeReceivableFen: position.interchangeReceivableFen,
              interchangePayableFen: position.interchangePayableFen,
            });
        }
    };
    await holds();
    const { cycle } = await open();
    accepted(await use.cut(cycle));
    await use.net(cycle);
    await holds();
    accepted(await use.checkout('M2', 'R1', 900, 1));
    await holds();
    expect((await statements.sums(communityId, 'M1', await open()))?.carriedInFen).toBe(45);
  });

  it('is nobody’s who is no shop', async () => {
    expect(await statements.sums(community.communityId, 'M9', await open())).toBeUndefined();
    expect(await lines('M9')).toEqual([]);
  });
});
