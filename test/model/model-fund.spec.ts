import { event, play } from './small-month';

const reserve = (amount_fen: number) => event('fund_income', { amount_fen });
const spend = (amount_fen: number) => event('fund_expense', { purpose: 'redemption_reserve', amount_fen });
const allocate = (points: number, programme = 'help') => event('allocate', { points, programme });
const lot = (points: number, issuer = 'FUND') => event('opening_lot', { points, issuer });
const redeem = (redeem_points: number, id = 'c') =>
  event('checkout', { id, bill_fen: redeem_points * 10, redeem_points });
const cut = (cycle: string) => event('cut', { cycle });

describe('a purpose of the fund', () => {
  it('holds what came in less what went out', async () => {
    const played = await play(
      {},
      ...[reserve(500), event('fund_income', { purpose: 'care', amount_fen: 300 }), event('fund_expense')],
      event('fund_income', { purpose: 'unrestricted', amount_fen: 7 }),
    );
    expect(played.fund).toEqual({ redemption_reserve: 500, care: 200, renewal: 0, unrestricted: 7 });
  });

  it.each([
    ['care', 100, 'OK'],
    ['care', 101, 'PURPOSE_OVERSPENT'],
    ['renewal', 1, 'PURPOSE_OVERSPENT'],
    ['redemption_reserve', 100, 'OK'],
    ['redemption_reserve', 101, 'PURPOSE_OVERSPENT'],
  ] as const)('%s of 100 fen meets an expense of %i with %s', async (purpose, amount_fen, code) => {
    const before = [reserve(100), event('fund_income', { purpose: 'care', amount_fen: 100 })];
    expect((await play({}, ...before, event('fund_expense', { purpose, amount_fen }))).last).toBe(code);
  });
});

describe('coverage', () => {
  it.each([
    ['exactly', [reserve(1000)], 100, 'OK'],
    ['by a fen too little', [reserve(999)], 100, 'COVERAGE_EXCEEDED'],
    ['with points out', [reserve(1000), lot(1)], 99, 'OK'],
    ['with points out, passed', [reserve(1000), lot(1)], 100, 'COVERAGE_EXCEEDED'],
    ['with points of a merchant out', [reserve(1000), lot(50, 'M1')], 100, 'OK'],
    ['with points in the care pool', [reserve(1000), lot(10), event('donate')], 90, 'OK'],
    ['with points in the care pool, passed', [reserve(1000), lot(10), event('donate')], 91, 'COVERAGE_EXCEEDED'],
    ['with another budget', [reserve(1000), allocate(40, 'patrol')], 60, 'OK'],
    ['with another budget, passed', [reserve(1000), allocate(40, 'patrol')], 61, 'COVERAGE_EXCEEDED'],
    ['with a budget that became points', [reserve(1000), allocate(40), event('grant')], 60, 'OK'],
    [
      'with a budget that became points, passed',
      [reserve(1000), allocate(40), event('grant')],
      61,
      'COVERAGE_EXCEEDED',
    ],
    ['with only other purposes filled', [event('fund_income', { purpose: 'care' })], 1, 'COVERAGE_EXCEEDED'],
    // 10 points redeemed: the fund owes 80 of their 100 fen
    ['with an uncut debt', [reserve(1000), lot(10), redeem(10)], 92, 'OK'],
    ['with an uncut debt, passed', [reserve(1000), lot(10), redeem(10)], 93, 'COVERAGE_EXCEEDED'],
    ['with a debt that was cut', [reserve(1000), lot(10), redeem(10), cut('A')], 92, 'OK'],
    ['with a debt that was cut, passed', [reserve(1000), lot(10), redeem(10), cut('A')], 93, 'COVERAGE_EXCEEDED'],
    // points of M2 at M1: 10 fen are donated, and count only once they are cut
    ['with a donation not yet cut', [reserve(1000), lot(10, 'M2'), redeem(10)], 101, 'COVERAGE_EXCEEDED'],
    ['with a donation cut', [reserve(1000), lot(10, 'M2'), redeem(10), cut('A')], 101, 'OK'],
  ])('%s', async (_, before, points, code) => {
    const setting = { merchant: { issuing_limit_points: 0 } };
    expect((await play(setting, ...before, allocate(points))).last).toBe(code);
  });

  it.each([
    // 1000 − 80 cut; 10 points come back (100 fen to cover) and the acceptors owe 80: 920 ≥ 100 + (−80) + 900
    [90, 'OK'],
    [91, 'COVERAGE_EXCEEDED'],
  ])('counts a debt that a refund made negative: %i points', async (points, code) => {
    const back = event('refund', { bill_fen: 100, redeem_points: 10 });
    expect((await play({}, reserve(1000), lot(10), redeem(10), cut('A'), back, allocate(points))).last).toBe(code);
  });

  it.each([
    ['what is left covers exactly', [reserve(1000), lot(50)], 500, 'OK'],
    ['what is left is a fen short', [reserve(1000), lot(50)], 501, 'COVERAGE_EXCEEDED'],
    ['budgets count', [reserve(1000), allocate(50)], 501, 'COVERAGE_EXCEEDED'],
    ['the debt counts', [reserve(1000), lot(10), redeem(10)], 921, 'COVERAGE_EXCEEDED'],
    ['the debt is covered', [reserve(1000), lot(10), redeem(10)], 920, 'OK'],
    ['more is asked than there is', [reserve(1000), lot(50)], 1001, 'PURPOSE_OVERSPENT'],
  ])('of an expense from the reserve: %s', async (_, before, amount, code) => {
    const setting = { merchant: { issuing_limit_points: 0 } };
    expect((await play(setting, ...before, spend(amount))).last).toBe(code);
  });

  it('is no matter of other purposes', async () => {
    const care = event('fund_income', { purpose: 'care', amount_fen: 100 });
    expect((await play({}, lot(100), care, event('fund_expense'))).last).toBe('OK');
  });
});

describe('waiting awards', () => {
  const hours = (id: string, minutes: number, member = 'R1') => [
    event('service', { id, minutes, member }),
    event('approve', { service: id }),
  ];
  const three = [...hours('a', 60, 'R1'), ...hours('b', 120, 'R3'), ...hours('c', 30, 'R4')]; // 10, 20, 5

  it.each([
    [9, 0, 0, 0],
    [10, 10, 0, 0],
    [29, 10, 0, 0], // 19 are left; the 5 of R4 would fit and still wait behind the 20 of R3
    [30, 10, 20, 0],
    [34, 10, 20, 0],
    [35, 10, 20, 5],
  ])('are granted in order while the first fits: %i points', async (points, R1, R3, R4) => {
    const played = await play({}, reserve(1000), ...three, allocate(points));
    expect(played.balances).toMatchObject({ R1, R3, R4 });
    expect(played.issuers.FUND?.issued).toBe(R1 + R3 + R4);
  });

  it('stand in order of approval, not of service', async () => {
    const services = ['a', 'b'].map((id, index) => event('service', { id, member: index === 0 ? 'R1' : 'R3' }));
    const approvals = [event('approve', { service: 'b' }), event('approve', { service: 'a' })];
    const played = await play({}, reserve(1000), ...services, ...approvals, allocate(10));
    expect(played.balances).toMatchObject({ R1: 0, R3: 10 });
  });

  it('use what was left in the budget', async () => {
    const played = await play({}, reserve(1000), allocate(6), ...hours('a', 60), allocate(4));
    expect(played.codes).toEqual(['OK', 'OK', 'OK', 'POINTS_WAITING', 'OK']);
    expect(played.balances.R1).toBe(10);
  });

  it('do not move when another programme is given points, or none are', async () => {
    expect((await play({}, reserve(1000), ...hours('a', 60), allocate(50, 'patrol'))).balances.R1).toBe(0);
    expect((await play({}, reserve(99), ...hours('a', 60), allocate(10))).balances.R1).toBe(0);
  });

  it('are not counted as points out, nor as promised', async () => {
    expect((await play({}, reserve(100), ...hours('a', 600), allocate(10))).last).toBe('OK');
  });

  it('live from the day they are granted', async () => {
    const setting = { policy: { lot_lifetime_months: 1 } };
    const granted = [reserve(1000), ...hours('a', 60), event('allocate', { on: '2026-03-31' })];
    expect((await play(setting, ...granted, event('donate', { on: '2026-04-30' }))).last).toBe('OK');
    expect((await play(setting, ...granted, event('donate', { on: '2026-05-01' }))).last).toBe('INSUFFICIENT_POINTS');
  });

  it('reach a frozen member', async () => {
    expect((await play({}, reserve(1000), ...hours('a', 60), event('freeze'), allocate(10))).balances.R1).toBe(10);
  });

  it('once granted let the next award through', async () => {
    const played = await play({}, reserve(1000), ...hours('a', 60), allocate(15), event('grant'));
    expect(played.last).toBe('OK');
  });
});
