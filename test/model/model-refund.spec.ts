import { event, play } from './small-month';

const lot = (issuer: string, points: number, expires_on = '2027-12-31') =>
  event('opening_lot', { issuer, points, expires_on });
const checkout = (
  bill_fen: number,
  redeem_points: number,
  more: { id?: string; on?: string; merchant?: string } = {},
) => event('checkout', { id: 'c', bill_fen, redeem_points, ...more });
const refund = (bill_fen: number, redeem_points: number, on?: string) =>
  event('refund', { bill_fen, redeem_points, ...(on && { on }) });
const cut = (cycle: string) => event('cut', { cycle });

describe('a refund exceeds the original', () => {
  // 1000 fen with 40 points of 10 fen: 600 fen are money
  const paid = [lot('FUND', 100), checkout(1000, 40)];

  it.each([
    ['when all of it comes back', [refund(1000, 40)], 'OK'],
    ['by one fen', [refund(1001, 40)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['by one point', [refund(1000, 41)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when the points alone come back', [refund(400, 40)], 'OK'],
    ['when more points come back than the bill of the refund', [refund(399, 40)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when points come back without any bill', [refund(0, 1)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when the money alone comes back', [refund(600, 0)], 'OK'],
    ['when more money than was paid comes back', [refund(601, 0)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when the whole bill comes back and a point stays', [refund(1000, 39)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when the rest comes back', [refund(500, 20), refund(500, 20)], 'OK'],
    ['when one fen more than the rest comes back', [refund(500, 20), refund(501, 20)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when one point more than the rest comes back', [refund(500, 20), refund(500, 21)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when money went before and points come now', [refund(600, 0), refund(400, 40)], 'OK'],
    ['when money went before and money comes now', [refund(600, 0), refund(1, 0)], 'REFUND_EXCEEDS_ORIGINAL'],
    ['when nothing is left', [refund(1000, 40), refund(1, 0)], 'REFUND_EXCEEDS_ORIGINAL'],
  ])('or not: %s', async (_, refunds, code) => expect((await play({}, ...paid, ...refunds)).last).toBe(code));

  it('without counting a refused one', async () => {
    expect((await play({}, ...paid, refund(1001, 40), refund(1000, 40))).last).toBe('OK');
  });

  it('or not, whatever has become of member and merchant', async () => {
    expect((await play({}, ...paid, event('freeze'), event('suspend'), refund(1000, 40))).last).toBe('OK');
  });
});

describe('refunded points go back', () => {
  const noEarning = { merchant: { issuing_limit_points: 0 } };

  it('in reverse order of taking', async () => {
    const lots = [lot('M2', 10, '2026-05-01'), lot('FUND', 10, '2026-06-01')];
    const played = await play(noEarning, ...lots, checkout(200, 20), refund(120, 12));
    expect(played.issuers.FUND?.redeemed).toBe(0);
    expect(played.issuers.M2?.redeemed).toBe(8);
  });

  it('each refund going on where the one before stopped', async () => {
    const lots = [lot('M2', 10, '2026-05-01'), lot('FUND', 10, '2026-06-01')];
    const played = await play(noEarning, ...lots, checkout(200, 20), refund(70, 7), refund(70, 7));
    expect(played.issuers.FUND?.redeemed).toBe(0);
    expect(played.issuers.M2?.redeemed).toBe(6);
  });

  it('into the very lot, which keeps its age', async () => {
    const lots = [lot('M2', 10, '2026-05-01'), lot('FUND', 10, '2026-05-01')];
    const played = await play(
      noEarning,
      ...lots,
      checkout(100, 10),
      refund(100, 10),
      checkout(100, 10, { id: 'again' }),
    );
    expect(played.issuers.M2?.redeemed).toBe(10);
    expect(played.issuers.FUND?.redeemed).toBe(0);
  });

  it('into the lot on its last day', async () => {
    const before = [lot('FUND', 10, '2026-03-12'), checkout(100, 10), refund(100, 10, '2026-03-12')];
    expect((await play(noEarning, ...before, event('donate', { on: '2026-03-12' }))).last).toBe('OK');
    expect((await play(noEarning, ...before, event('donate', { on: '2026-03-13' }))).last).toBe('INSUFFICIENT_POINTS');
  });

  it.each([
    [30, '2026-04-12', 'OK'],
    [30, '2026-04-13', 'INSUFFICIENT_POINTS'],
    [0, '2026-03-13', 'OK'],
    [0, '2026-03-14', 'INSUFFICIENT_POINTS'],
  ])('with %i days of grace when the lot is past its date: spent on %s, %s', async (refund_grace_days, on, code) => {
    const before = [lot('FUND', 10, '2026-03-12'), checkout(100, 10), refund(100, 10, '2026-03-13')];
    expect((await play({ ...noEarning, policy: { refund_grace_days } }, ...before, event('donate', { on }))).last).toBe(
      code,
    );
  });

  it('to a new lot for the lot past its date, and in place for the others', async () => {
    const lots = [lot('M2', 10, '2026-03-11'), lot('FUND', 10, '2026-03-12')];
    const played = await play(
      noEarning,
      ...lots,
      checkout(200, 20),
      refund(150, 15, '2026-03-12'), // 10 to the fund's lot, 5 of M2 get a new one until 11 April
      event('expire', { date: '2026-03-13' }),
    );
    expect(played.issuers.FUND?.movedToCare).toBe(10);
    expect(played.issuers.M2).toMatchObject({ movedToCare: 0, heldByMembers: 5, redeemed: 5, outstanding: 5 });
  });

  it('to the payer, though the rest of the lot was given away', async () => {
    const played = await play(noEarning, lot('FUND', 20), checkout(100, 10), event('gift'), refund(100, 10));
    expect(played.balances).toMatchObject({ R1: 10, R2: 10 });
  });

  it('to a lot that was swept before its date, if its date is still to come', async () => {
    const played = await play(
      noEarning,
      lot('FUND', 20, '2026-05-01'),
      checkout(100, 10),
      event('expire', { date: '2026-06-01' }),
      refund(100, 10),
      event('donate', { on: '2026-05-01' }),
    );
    expect(played.last).toBe('OK');
    expect(played.issuers.FUND).toMatchObject({ redeemed: 0, movedToCare: 20, heldByMembers: 0, outstanding: 20 });
  });
});

describe('a refund books what is owed after less what was owed before', () => {
  it('so that rounding never leaks', async () => {
    // 13 fen a point: 80 % of 91, 52, 13 are 72.8, 41.6, 10.4; 90 % of 91 and 52 are 81.9 and 46.8
    const setting = { merchant: { issuing_limit_points: 0 }, policy: { face_value_fen: 13 } };
    const played = await play(
      setting,
      ...[lot('FUND', 7, '2026-05-01'), lot('M2', 7, '2026-06-01')],
      ...[checkout(182, 14), cut('A'), refund(39, 3), cut('B'), refund(104, 8), cut('C'), refund(39, 3), cut('D')],
    );
    expect(played.settlement).toEqual([
      ...['A,M1,0,72,81,0,153,pay', 'A,M2,0,0,0,91,-91,collect', 'A,FUND,0,-72,10,0,-62,fund'],
      ...['B,M1,0,0,-35,0,-35,collect', 'B,M2,0,0,0,-39,39,pay', 'B,FUND,0,0,-4,0,-4,fund'],
      ...['C,M1,0,-41,-46,0,-87,collect', 'C,M2,0,0,0,-52,52,pay', 'C,FUND,0,41,-6,0,35,fund'],
      ...['D,M1,0,-31,0,0,-31,collect', 'D,M2,0,0,0,0,0,zero', 'D,FUND,0,31,0,0,31,fund'],
    ]);
    expect(played.fund.redemption_reserve).toBe(0);
  });
});

describe('claw-back', () => {
  it.each([
    ['of all that was earned', [refund(1000, 0)], 10, 0],
    ['of a part, for the money left', [refund(451, 0)], 5, 5], // 599 fen earn 5
    ['of nothing, while the money left earns as much', [refund(50, 0)], 0, 10],
    ['in two steps', [refund(150, 0), refund(150, 0)], 3, 7], // 850 earn 8, 700 earn 7
  ])('%s', async (_, refunds, cancelled, left) => {
    const played = await play({}, checkout(1050, 0), ...refunds);
    expect(played.last).toBe('OK');
    expect(played.issuers.M1).toMatchObject({ issued: 10, cancelled, outstanding: left, heldByMembers: left });
  });

  it('takes nothing where the limit let nothing be earned', async () => {
    const played = await play({ merchant: { issuing_limit_points: 9 } }, checkout(1000, 0), refund(1000, 0));
    expect(played.issuers.M1).toMatchObject({ issued: 0, cancelled: 0 });
  });

  it('takes nothing when points alone come back', async () => {
    const played = await play({}, lot('FUND', 40), checkout(1000, 40), refund(400, 40));
    expect(played.issuers.M1).toMatchObject({ issued: 6, cancelled: 0 });
    expect(played.balances.R1).toBe(46);
  });

  it.each([
    ['spent', event('checkout', { id: 'spent', merchant: 'M2', bill_fen: 70, redeem_points: 7 })],
    ['given', event('gift', { points: 7 })],
    ['donated', event('donate', { points: 7 })],
  ])('takes only what the lot still holds when points were %s', async (_, gone) => {
    const played = await play({}, checkout(1000, 0), gone, refund(1000, 0));
    expect(played.issuers.M1).toMatchObject({ cancelled: 3 });
    expect(played.balances.R1).toBe(0);
  });

  it('takes nothing of a lot that was swept, and what an unswept one past its date holds', async () => {
    const setting = { policy: { lot_lifetime_months: 0 } };
    const late = refund(1000, 0, '2026-03-11');
    expect((await play(setting, checkout(1000, 0), late)).issuers.M1?.cancelled).toBe(10);
    const swept = event('expire', { date: '2026-03-11' });
    expect((await play(setting, checkout(1000, 0), swept, late)).issuers.M1).toMatchObject({
      cancelled: 0,
      outstanding: 10,
    });
  });

  it('leaves other lots alone', async () => {
    const other = lot('M1', 50, '2028-12-31');
    const played = await play({}, other, checkout(1000, 0), event('donate', { points: 10 }), refund(1000, 0));
    expect(played.balances.R1).toBe(50);
    expect(played.issuers.M1?.cancelled).toBe(0);
  });

  it('does not ask again for what it asked for and did not get', async () => {
    // 10 earned and 8 spent. 500 fen back: asks 5, gets 2. Then 8 come back by a refund of what they paid for.
    const spendEight = event('checkout', { id: 'spent', merchant: 'M2', bill_fen: 80, redeem_points: 8 });
    const eightBack = event('refund', { checkout: 'spent', bill_fen: 80, redeem_points: 8 });
    const played = await play({}, checkout(1000, 0), spendEight, refund(500, 0), eightBack, refund(300, 0));
    expect(played.issuers.M1).toMatchObject({ cancelled: 2 + 3, redeemed: 0, outstanding: 5 });
    expect(played.balances.R1).toBe(5);
  });

  it('makes room for earning', async () => {
    const setting = { merchant: { issuing_limit_points: 10 } };
    const again = checkout(1000, 0, { id: 'again' });
    expect((await play(setting, checkout(1000, 0), refund(99, 0), again)).issuers.M1?.issued).toBe(10);
    expect((await play(setting, checkout(1000, 0), refund(1000, 0), again)).issuers.M1?.issued).toBe(20);
  });
});
