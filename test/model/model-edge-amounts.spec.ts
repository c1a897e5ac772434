import { event, play } from './small-month';

/** 2^53 − 1: the greatest whole number that is exact together with its neighbours. */
const most = Number.MAX_SAFE_INTEGER;

describe('amounts up to 2^53 − 1', () => {
  it('of money stay exact to the fen', async () => {
    const income = (amount_fen: number) => event('fund_income', { purpose: 'care', amount_fen });
    const expense = (amount_fen: number) => event('fund_expense', { amount_fen });
    expect((await play({}, income(most - 1), income(1))).fund.care).toBe(most);
    expect((await play({}, income(most), expense(most - 1))).fund.care).toBe(1);
    expect((await play({}, income(most - 1), expense(most))).last).toBe('PURPOSE_OVERSPENT');
  });

  it('of points stay exact to the point', async () => {
    const lot = event('opening_lot', { points: most, issuer: 'M2' });
    const played = await play({}, lot, event('donate', { points: most - 1 }), event('gift', { points: 1 }));
    expect(played.codes).toEqual(['OK', 'OK', 'OK']);
    expect(played.balances).toMatchObject({ R1: 0, R2: 1 });
    expect(played.issuers.M2).toMatchObject({ opening: most, movedToCare: most - 1, outstanding: most });
    expect((await play({}, lot, event('donate', { points: most }), event('gift', { points: 1 }))).last).toBe(
      'INSUFFICIENT_POINTS',
    );
  });

  it.each([
    // M2 owes 9 007 199 254 740 990 fen: 33.33 % of them to M1, floored, the rest to the fund
    ['M2', 3333, 0, ['M1,0,0,3002099511605171,0', 'M2,0,0,0,9007199254740990', 'FUND,0,0,6005099743135819,0']],
    ['FUND', 0, 8000, ['M1,0,7205759403792792,0,0', 'M2,0,0,0,0', 'FUND,0,-7205759403792792,0,0']],
    ['M2', 0, 10_000, ['M1,0,0,0,0', 'M2,0,0,0,9007199254740990', 'FUND,0,0,9007199254740990,0']],
    ['M2', 10_000, 0, ['M1,0,0,9007199254740990,0', 'M2,0,0,0,9007199254740990', 'FUND,0,0,0,0']],
    ['FUND', 0, 0, ['M1,0,0,0,0', 'M2,0,0,0,0', 'FUND,0,0,0,0']],
    ['FUND', 0, 10_000, ['M1,0,9007199254740990,0,0', 'M2,0,0,0,0', 'FUND,0,-9007199254740990,0,0']],
  ])('of %s, redeemed at interchange %i and settlement %i, are owed exactly, and undone', async (issuer, ...rest) => {
    const [interchange_bps, settlement_bps, lines] = rest;
    const points = 900_719_925_474_099;
    const setting = { policy: { interchange_bps }, merchant: { settlement_bps, issuing_limit_points: 0 } };
    const back = event('refund', { bill_fen: most, redeem_points: points });
    const played = await play(
      setting,
      event('opening_lot', { issuer, points }),
      event('checkout', { id: 'c', bill_fen: most, redeem_points: points }),
      ...[event('cut', { cycle: 'A' }), back, event('cut', { cycle: 'B' })],
    );
    expect(played.codes).toEqual(['OK', 'OK', 'OK', 'OK', 'OK']);
    expect(played.settlement.slice(0, 3).map((line) => line.split(',').slice(1, 6).join(','))).toEqual(lines);
    expect(played.fund.redemption_reserve).toBe(0);
    expect(played.balances.R1).toBe(points);
  });

  it('are compared exactly where their product passes 2^53', async () => {
    // 9 007 199 254 740 991 ÷ 7 is 1 286 742 750 677 284.4: with 7 fen a point that many are covered and not one more
    const policy = { face_value_fen: 7 };
    const covered = 1_286_742_750_677_284;
    const reserve = event('fund_income', { amount_fen: most });
    const allocate = (points: number) => event('allocate', { points });
    expect((await play({ policy }, reserve, allocate(covered))).last).toBe('OK');
    expect((await play({ policy }, reserve, allocate(covered + 1))).last).toBe('COVERAGE_EXCEEDED');
    expect((await play({ policy }, reserve, allocate(most))).last).toBe('COVERAGE_EXCEEDED');
    const dear = { face_value_fen: 1_000_000_000 };
    const lot = event('opening_lot', { points: most });
    expect((await play({ policy: dear }, lot, reserve, allocate(1))).last).toBe('COVERAGE_EXCEEDED');
    const spend = event('fund_expense', { purpose: 'redemption_reserve', amount_fen: 1 });
    expect((await play({ policy: dear }, lot, reserve, spend)).last).toBe('COVERAGE_EXCEEDED');
  });

  it.each([
    [most, 'REDEEM_SHARE_EXCEEDED'], // × 1000 fen
    [9_007_199_254_741, 'REDEEM_SHARE_EXCEEDED'],
    [9_007_199_254_740, 'OK'],
  ])('of points to redeem are never more than the bill: %i', async (redeem_points, code) => {
    const setting = { policy: { face_value_fen: 1000 }, merchant: { issuing_limit_points: 0 } };
    const lot = event('opening_lot', { points: most });
    expect((await play(setting, lot, event('checkout', { bill_fen: most, redeem_points }))).last).toBe(code);
  });

  it('of a refund are refused, not rounded', async () => {
    const paid = [event('opening_lot'), event('checkout', { id: 'c', redeem_points: 50 })];
    for (const refund of [
      { bill_fen: most, redeem_points: 50 },
      { bill_fen: 1000, redeem_points: most },
      { bill_fen: most, redeem_points: most },
    ])
      expect((await play({}, ...paid, event('refund', refund))).last).toBe('REFUND_EXCEEDS_ORIGINAL');
  });

  it('are earned, to the limit and not past it', async () => {
    const merchant = { issuing_limit_points: most, earn_fen_per_point: 1 };
    const full = event('checkout', { id: 'c', bill_fen: most });
    const played = await play({ merchant }, full, event('checkout', { bill_fen: 1 }), event('refund', { bill_fen: 1 }));
    expect(played.codes).toEqual(['OK', 'OK', 'OK']);
    expect(played.issuers.M1).toMatchObject({ issued: most, cancelled: 1, outstanding: most - 1 });
  });

  it('of minutes are only invalid', async () => {
    for (const minutes of [most, -most])
      expect((await play({}, event('service', { minutes }))).last).toBe('MINUTES_INVALID');
  });
});
