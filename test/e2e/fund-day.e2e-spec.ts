import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

describe('a day of the fund and of the till’s bounds, through GraphQL alone', () => {
  let at: ApiCommunity;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: null });
    await at.merchant('M01');
    await at.people(
      { login: 'worker', roles: ['social_worker'] },
      { login: 'accountant', roles: ['accountant'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'desk', roles: ['social_worker'], merchantNo: 'M01' },
    );
  });

  afterAll(() => at?.close());

  const income = (purpose: string, amountFen: number, from = 'DONATION') =>
    at.run('accountant', 'recordFundIncome', { purpose, amountFen, class: from }, '... on FundReceipt { balanceFen }');
  const spent =
    '... on FundExpense { purpose amountFen balanceFen sequence } ... on PurposeOverspent { leftFen } ... on ReserveCommitted { headroomFen }';
  const expense = (purpose: string, amountFen: number, who = 'accountant', commandId = nextId()) =>
    at.run(who, 'recordFundExpense', { commandId, purpose, amountFen, class: 'PROGRAMME_COST' }, spent);

  it('spends what a purpose has, and no more', async () => {
    await income('CARE', 5000);
    expect(await expense('CARE', 1, 'worker')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await expense('CARE', 0)).toMatchObject({ code: 'INVALID_INPUT' });
    const overspent = { __typename: 'PurposeOverspent', code: 'PURPOSE_OVERSPENT', leftFen: 5000 };
    expect(await expense('CARE', 5001)).toMatchObject(overspent);
    expect(await expense('RENEWAL', 1)).toMatchObject({ ...overspent, leftFen: 0 });
    const id = nextId();
    const first = await expense('CARE', 2000, 'accountant', id);
    expect(first).toMatchObject({ purpose: 'CARE', amountFen: 2000, balanceFen: 3000, sequence: 2 });
    expect(await expense('CARE', 2000, 'accountant', id)).toEqual(first);
    expect(await expense('CARE', 2001, 'accountant', id)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  it('keeps in the reserve what covers the points', async () => {
    await income('REDEMPTION_RESERVE', 10_000);
    const picks = '... on Allocation { budgetPoints } ... on CoverageExceeded { headroomPoints }';
    const allocate = (points: number) => at.run('accountant', 'allocatePoints', { programme: '助老', points }, picks);
    expect(await allocate(600)).toMatchObject({ budgetPoints: 600 });
    expect(await expense('REDEMPTION_RESERVE', 10_001)).toMatchObject({ code: 'PURPOSE_OVERSPENT', leftFen: 10_000 });
    const committed = { __typename: 'ReserveCommitted', code: 'COVERAGE_EXCEEDED', headroomFen: 4000 };
    expect(await expense('REDEMPTION_RESERVE', 4001)).toMatchObject(committed);
    expect(await expense('REDEMPTION_RESERVE', 4000)).toMatchObject({ balanceFen: 6000 });
    expect(await expense('REDEMPTION_RESERVE', 1)).toMatchObject({ ...committed, headroomFen: 0 });
    const uncovered = { __typename: 'CoverageExceeded', code: 'COVERAGE_EXCEEDED', headroomPoints: 0 };
    expect(await allocate(1)).toMatchObject(uncovered);
  });

  it('says what every purpose has left', async () => {
    const query = '{ fundPurposes { purpose leftFen } }';
    expect(await at.read('worker', query)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await at.read('accountant', query)).toEqual([
      { purpose: 'REDEMPTION_RESERVE', leftFen: 6000 },
      { purpose: 'CARE', leftFen: 3000 },
      { purpose: 'RENEWAL', leftFen: 0 },
      { purpose: 'UNRESTRICTED', leftFen: 0 },
    ]);
  });

  it('books no amount that could not be kept exactly', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(await income('RENEWAL', most - 8999)).toMatchObject({ code: 'AMOUNT_TOO_LARGE' }); // 9000 are in the bank
    expect(await income('RENEWAL', most - 9000)).toMatchObject({ balanceFen: most - 9000 });
    expect(await expense('RENEWAL', most - 9000)).toMatchObject({ balanceFen: 0 });
    expect(await income('RENEWAL', 9001, 'SERVICE')).toMatchObject({ balanceFen: 9001 });
    expect(await expense('RENEWAL', 9001)).toMatchObject({ code: 'AMOUNT_TOO_LARGE' });
    expect(await expense('RENEWAL', 9000)).toMatchObject({ balanceFen: 1 });
  });

  it('takes no bill and no points at a till that nobody means', async () => {
    const sale = { merchantNo: 'M01', memberNo: 'R1', billFen: 3200, redeemPoints: 0 };
    const quote = (input: object) =>
      at.read(
        'desk',
        `{ quoteCheckout(input: { merchantNo: "M01", memberNo: "R1", ${Object.entries({
          billFen: 3200,
          redeemPoints: 0,
          ...input,
        })
          .map(([name, value]) => `${name}: ${value}`)
          .join(', ')} }) { __typename ... on CheckoutQuote { payFen } ... on Refusal { code message } } }`,
      );
    const { checkoutId } = await at.run(
      'desk',
      'completeCheckout',
      { ...sale, channel: '扫码枪' },
      '... on Checkout { checkoutId }',
    );
    for (const [field, amount] of [
      ['billFen', 1_000_000_000_001],
      ['redeemPoints', 1_000_000_001],
    ] as const) {
      const refused = { code: 'INVALID_INPUT', message: expect.stringContaining(field) };
      const input = { ...sale, [field]: amount };
      expect(await at.run('desk', 'completeCheckout', { ...input, channel: 'scan' })).toMatchObject(refused);
      expect(await quote({ [field]: amount })).toMatchObject(refused);
      const { billFen, redeemPoints } = input;
      expect(await at.run('cashier', 'refundCheckout', { checkoutId, billFen, redeemPoints })).toMatchObject(refused);
    }
    expect(await quote({ billFen: 1_000_000_000_000 })).toMatchObject({ payFen: 1_000_000_000_000 });
    expect(await quote({ redeemPoints: 1_000_000_000 })).toMatchObject({ code: 'REDEEM_SHARE_EXCEEDED' });
  });
});
