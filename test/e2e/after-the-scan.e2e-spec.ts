import { receiptNoOf } from '@youhui/kernel';
import type { Answer } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

const salePicks = '... on Checkout { checkoutId receiptNo merchantNo payFen refundedFen }';

describe('what stands after a scan: the news on the phone, the receipt, whom to call', () => {
  let at: ApiCommunity;
  let card: string;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: 'H1', R2: 'H1' });
    for (const shop of ['M01', 'M02']) await at.merchant(shop);
    await at.people(
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'neighbour', roles: ['cashier'], merchantNo: 'M02' },
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'spouse', roles: ['resident'], memberNo: 'R2' },
      { login: 'worker', roles: ['social_worker'] },
      { login: 'owner', roles: ['merchant_owner'], merchantNo: 'M01' },
    );
    await at.run('admin', 'bringInBalance', { memberNo: 'R1', issuer: 'FUND', points: 100, expiresOn: '2999-12-31' });
    card = (await plain('worker', 'issueCard', { memberNo: 'R1', nfcId: null }, '... on MemberCard { cardNo }'))[
      'cardNo'
    ] as string;
  });

  afterAll(() => at?.close());

  const plain = (who: string, field: string, input: object, picks = '') =>
    at.run(who, field, { commandId: undefined, ...input }, picks);
  const latest = (who: string) =>
    at.read<Answer | null>(
      who,
      '{ latestScan { quoteId merchantName presented checkoutId redeemPoints payFen until } }',
    );
  const scan = async (who = 'cashier', merchantNo = 'M01') =>
    (await plain(who, 'openQuote', { presented: card, merchantNo }, '... on Quote { quoteId }'))['quoteId'] as string;
  const sell = (who: string, quoteId: string, billFen: number, redeemPoints: number) =>
    at.run(who, 'completeQuote', { quoteId, billFen, redeemPoints }, salePicks);
  const byReceipt = (who: string, receiptNo: string) =>
    at.read(
      who,
      `{ checkoutByReceipt(receiptNo: ${JSON.stringify(receiptNo)}) { ${salePicks} ... on Refused { code } } }`,
    );

  it('tells the member, and nobody else, that a till is at work, and then what the sale took', async () => {
    expect(await latest('resident')).toBeNull();
    const first = await scan();
    expect(await latest('resident')).toMatchObject({
      ...{ quoteId: first, merchantName: '商户M01', presented: 'CARD' },
      ...{ checkoutId: null, redeemPoints: null, payFen: null },
    });
    const quoteId = await scan('neighbour', 'M02');
    expect(await latest('resident')).toMatchObject({ quoteId, merchantName: '商户M02' });
    const { checkoutId } = await sell('neighbour', quoteId, 2700, 5);
    expect(await latest('resident')).toMatchObject({ quoteId, checkoutId, redeemPoints: 5, payFen: 2650 });
    expect(await latest('spouse')).toBeNull();
    for (const who of ['cashier', 'worker', 'nobody'])
      expect(await latest(who)).toEqual({ code: who === 'nobody' ? 'NOT_SIGNED_IN' : 'NOT_PERMITTED' });
  });

  it('finds a sale by its receipt, at the shop that made it alone', async () => {
    const sold = await sell('cashier', await scan(), 1000, 0);
    const receiptNo = sold['receiptNo'] as string;
    expect(receiptNo).toMatch(/^YH\d{10}$/);
    const { __typename: _, ...asSold } = sold;
    expect(await byReceipt('cashier', receiptNo)).toEqual(asSold);
    expect(await byReceipt('owner', receiptNo)).toEqual(asSold);
    for (const answer of [
      await byReceipt('neighbour', receiptNo),
      await byReceipt('cashier', receiptNoOf(999_999)),
      await byReceipt('cashier', receiptNoOf(Number.MAX_SAFE_INTEGER)),
    ])
      expect(answer).toEqual({ code: 'CHECKOUT_NOT_FOUND' });
    for (const wrong of ['', 'YH', card, receiptNo.toLowerCase(), `${receiptNo}0`, `YH${'9'.repeat(17)}`, "YH1' or 1"])
      expect(await byReceipt('cashier', wrong)).toEqual({ code: 'INVALID_INPUT' });
    for (const who of ['resident', 'worker'])
      expect(await byReceipt(who, receiptNo)).toEqual({ code: 'NOT_PERMITTED' });
    await at.run('cashier', 'refundCheckout', { checkoutId: sold['checkoutId'], billFen: 400, redeemPoints: 0 });
    expect(await byReceipt('cashier', receiptNo)).toMatchObject({ refundedFen: 400 });
  });

  it('shows whom to call, as the administrator said last', async () => {
    const picks = '... on CommunityContact { contactPhone }';
    const shown = () => at.read('resident', '{ community { contactPhone } }');
    const set = (who: string, phone: string | null) => plain(who, 'setCommunityContact', { phone }, picks);
    expect(await shown()).toEqual({ contactPhone: null });
    expect(await set('admin', ' 028-8555 0123 ')).toMatchObject({ contactPhone: '028-8555 0123' });
    expect(await shown()).toEqual({ contactPhone: '028-8555 0123' });
    for (const wrong of ['', '12', 'call me', '9'.repeat(10_000)])
      expect(await set('admin', wrong)).toMatchObject({ code: 'INVALID_INPUT' });
    for (const who of ['worker', 'cashier', 'resident'])
      expect(await set(who, '12345')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await at.read('cashier', '{ viewer { community { contactPhone } } }')).toEqual({
      community: { contactPhone: '028-8555 0123' },
    });
    await set('admin', null);
    expect(await shown()).toEqual({ contactPhone: null });
  });

  it('says whether there is a PIN, to the member and to the desk', async () => {
    const pinSetAt = (who: string, memberNo?: string) =>
      at.read<unknown>(who, memberNo ? `{ pinSetAt(memberNo: "${memberNo}") }` : '{ pinSetAt }');
    expect(await pinSetAt('resident')).toBeNull();
    const set = await plain('resident', 'setPin', { memberNo: 'R1', pin: '246813' }, '... on PinSet { setAt }');
    expect(await pinSetAt('resident')).toBe(set['setAt']);
    expect(await pinSetAt('worker', 'R1')).toBe(set['setAt']);
    expect(await pinSetAt('worker', 'R2')).toBeNull();
    expect(await pinSetAt('worker')).toBeNull();
    expect(await pinSetAt('spouse', 'R1')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await pinSetAt('cashier', 'R1')).toEqual({ code: 'NOT_PERMITTED' });
  });
});
