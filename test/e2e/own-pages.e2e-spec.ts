import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

const far = '2099-12-31';

describe('what members see on their own pages, through GraphQL alone', () => {
  let at: ApiCommunity;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: 'H1', R2: 'H1', R3: 'H2', R4: null });
    await at.merchant('M01');
    await at.merchant('M02');
    await at.people(
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'alone', roles: ['resident'], memberNo: 'R4' },
      { login: 'desk', roles: ['social_worker'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
    );
    for (const [issuer, points] of Object.entries({ FUND: 60, M02: 40 }))
      await at.run('admin', 'bringInBalance', { memberNo: 'R1', issuer, points, expiresOn: far });
  });

  afterAll(() => at?.close());

  it('shows every shop with its rule, and nothing that is between the shop and the community', async () => {
    await at.run('admin', 'suspendMerchant', { merchantNo: 'M02' });
    const shops = '{ shops { merchantNo name trade earnFenPerPoint suspended honoursUntil } }';
    const open = { trade: 'grocery', earnFenPerPoint: 1000, honoursUntil: null };
    const all = [
      { ...open, merchantNo: 'M01', name: '商户M01', suspended: false },
      { ...open, merchantNo: 'M02', name: '商户M02', suspended: true },
    ];
    expect(await at.read('resident', shops)).toEqual(all);
    expect(await at.read('cashier', shops)).toEqual(all);
    expect(await at.read('stranger', shops)).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await at.read('resident', '{ merchants { settlementBps } }')).toEqual({ code: 'NOT_PERMITTED' });
  });

  it('names the others of one’s own household, masked', async () => {
    const household = '{ household { memberNo maskedName } }';
    expect(await at.read('resident', household)).toEqual([{ memberNo: 'R2', maskedName: '王**' }]);
    expect(await at.read('alone', household)).toEqual([]);
    expect(await at.read('desk', household)).toEqual([]);
    expect(await at.read('cashier', household)).toEqual({ code: 'NOT_PERMITTED' });
  });

  it('says of every line of the history who stands for its points', async () => {
    const lines = `{ member(memberNo: "R1") { history(first: 6) { lines {
      kind amountPoints honouredBy { issuer issuerName points } } } } }`;
    const fund = { issuer: 'FUND', issuerName: '社区基金' };
    const shop = (merchantNo: string) => ({ issuer: merchantNo, issuerName: `商户${merchantNo}` });
    await at.run('resident', 'giftPoints', { fromMemberNo: 'R1', toMemberNo: 'R2', points: 50 });
    const sale = { merchantNo: 'M01', memberNo: 'R1', billFen: 10_000, redeemPoints: 20, channel: 'assisted' };
    await at.run('desk', 'completeCheckout', { ...sale, commandId: nextId() });
    const { history } = await at.read<{ history: { lines: object[] } }>('resident', lines);
    // Lots of one last day are spent in the order in which they came.
    expect(history.lines).toEqual([
      { kind: 'checkout', amountPoints: 9, honouredBy: [{ ...shop('M01'), points: 9 }] },
      { kind: 'checkout', amountPoints: -10, honouredBy: [{ ...shop('M02'), points: 10 }] },
      { kind: 'checkout', amountPoints: -10, honouredBy: [{ ...fund, points: 10 }] },
      { kind: 'gift', amountPoints: -50, honouredBy: [{ ...fund, points: 50 }] },
      { kind: 'opening_lot', amountPoints: 40, honouredBy: [{ ...shop('M02'), points: 40 }] },
      { kind: 'opening_lot', amountPoints: 60, honouredBy: [{ ...fund, points: 60 }] },
    ]);
  });
});
