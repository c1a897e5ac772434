import { event, play } from './small-month';

const checkout = (fields: Parameters<typeof event<'checkout'>>[1] = {}) => event('checkout', { id: 'c', ...fields });

describe('a checkout is refused', () => {
  const everythingWrong = { merchant: 'M9', member: 'R9', bill_fen: 1, redeem_points: 999 };
  const suspended = event('suspend');
  const frozen = event('freeze');
  const policy = { max_redeem_points_per_day: 50 };

  it.each([
    ['an unknown merchant', [], everythingWrong, 'MERCHANT_NOT_FOUND'],
    ['a suspended merchant', [suspended], { ...everythingWrong, merchant: 'M1' }, 'MERCHANT_SUSPENDED'],
    ['an unknown member', [], { ...everythingWrong, merchant: 'M1' }, 'MEMBER_NOT_FOUND'],
    ['a frozen member', [frozen], { bill_fen: 1, redeem_points: 999 }, 'ACCOUNT_FROZEN'],
    ['more points than the bill', [], { bill_fen: 1, redeem_points: 999 }, 'REDEEM_SHARE_EXCEEDED'],
    ['more points than a day may see', [], { bill_fen: 10_000, redeem_points: 51 }, 'DAILY_LIMIT_EXCEEDED'],
    ['more points than there are', [], { bill_fen: 10_000, redeem_points: 50 }, 'INSUFFICIENT_POINTS'],
  ])('for %s before anything that stands later in the list', async (_, before, fields, code) => {
    expect((await play({ policy }, ...before, checkout(fields))).last).toBe(code);
  });

  it('without leaving a trace', async () => {
    const played = await play({}, event('opening_lot'), checkout({ redeem_points: 101, bill_fen: 5000 }));
    expect(played.last).toBe('INSUFFICIENT_POINTS');
    expect(played.balances.R1).toBe(100);
    expect(played.issuers.M1).toMatchObject({ issued: 0, redeemed: 0 });
  });
});

describe('freezing and suspending', () => {
  it('lasts until it is lifted, and repeating it is OK', async () => {
    const played = await play(
      {},
      ...[event('unfreeze'), event('resume')],
      ...[event('freeze'), event('freeze'), event('unfreeze'), checkout({ id: 'c1' }), event('unfreeze')],
      ...[event('suspend'), event('suspend'), checkout({ id: 'c2' }), event('resume'), checkout({ id: 'c3' })],
      event('resume'),
    );
    expect(played.codes.filter((code) => code !== 'OK')).toEqual(['MERCHANT_SUSPENDED']);
  });

  it('is of one member and one merchant', async () => {
    const played = await play({}, event('freeze'), event('suspend'), checkout({ merchant: 'M2', member: 'R2' }));
    expect(played.last).toBe('OK');
  });
});

describe('the share of a bill that points may pay', () => {
  it.each([
    [1000, 100, undefined, 'OK'],
    [1009, 100, undefined, 'OK'],
    [999, 100, undefined, 'REDEEM_SHARE_EXCEEDED'],
    [1000, 50, 5000, 'OK'],
    [1000, 51, 5000, 'REDEEM_SHARE_EXCEEDED'],
    [999, 50, 5000, 'REDEEM_SHARE_EXCEEDED'],
    [1001, 50, 5000, 'OK'],
    [1000, 100, 10_000, 'OK'],
    [1000, 0, 0, 'OK'],
    [1000, 1, 0, 'REDEEM_SHARE_EXCEEDED'],
    [3003, 100, 3333, 'OK'], // 1000.8999 fen
    [3000, 100, 3333, 'REDEEM_SHARE_EXCEEDED'], // 999.9 fen
  ])('of %i fen, %i points at 10 fen, with a limit of %p bps: %s', async (bill_fen, redeem_points, share, code) => {
    const policy = { max_redeem_share_bps: share };
    expect((await play({ policy }, event('opening_lot'), checkout({ bill_fen, redeem_points }))).last).toBe(code);
  });
});

describe('the daily limit', () => {
  const policy = { max_redeem_points_per_day: 50 };
  const lots = [event('opening_lot', { points: 200 }), event('opening_lot', { member: 'R2', points: 200 })];
  const first = event('checkout', { id: 'first', bill_fen: 5000, redeem_points: 30 });

  it.each([
    ['met exactly', [first], { redeem_points: 20 }, 'OK'],
    ['passed by one', [first], { redeem_points: 21 }, 'DAILY_LIMIT_EXCEEDED'],
    ['passed at another merchant', [first], { redeem_points: 21, merchant: 'M2' }, 'DAILY_LIMIT_EXCEEDED'],
    ['of another member', [first], { redeem_points: 21, member: 'R2' }, 'OK'],
    ['of the next day', [first], { redeem_points: 50, on: '2026-03-11' }, 'OK'],
    [
      'not made roomier by a refund',
      [first, event('refund', { checkout: 'first', bill_fen: 5000, redeem_points: 30 })],
      { redeem_points: 21 },
      'DAILY_LIMIT_EXCEEDED',
    ],
    ['used up, for money alone', [{ ...first, redeem_points: 50 }], { redeem_points: 0 }, 'OK'],
  ])('%s', async (_, before, fields, code) => {
    expect((await play({ policy }, ...lots, ...before, checkout({ bill_fen: 5000, ...fields }))).last).toBe(code);
  });

  it('does not count what was refused', async () => {
    const refused = event('checkout', { bill_fen: 1, redeem_points: 30 });
    expect((await play({ policy }, ...lots, refused, checkout({ bill_fen: 5000, redeem_points: 50 }))).last).toBe('OK');
  });

  it('of 0 leaves money alone', async () => {
    const none = { max_redeem_points_per_day: 0 };
    expect((await play({ policy: none }, ...lots, checkout())).last).toBe('OK');
    expect((await play({ policy: none }, ...lots, checkout({ redeem_points: 1 }))).last).toBe('DAILY_LIMIT_EXCEEDED');
  });
});

describe('lots', () => {
  const lot = (issuer: string, points: number, expires_on: string, on = '2026-03-01') =>
    event('opening_lot', { issuer, points, expires_on, on });

  it.each([
    ['2026-03-10', 'OK'],
    ['2026-03-09', 'INSUFFICIENT_POINTS'],
  ])('that expire on %s are spent on 10 March: %s', async (expires_on, code) => {
    expect((await play({}, lot('FUND', 10, expires_on), checkout({ redeem_points: 10, on: '2026-03-10' }))).last).toBe(
      code,
    );
  });

  it('are taken soonest to expire first', async () => {
    const played = await play(
      {},
      lot('M1', 10, '2026-05-02'),
      lot('M2', 10, '2026-05-01'),
      checkout({ redeem_points: 15 }),
    );
    expect(played.issuers.M2?.redeemed).toBe(10);
    expect(played.issuers.M1?.redeemed).toBe(5);
  });

  it('of one date are taken oldest first', async () => {
    const played = await play(
      {},
      lot('M2', 10, '2026-05-01'),
      lot('M1', 10, '2026-05-01'),
      checkout({ redeem_points: 15 }),
    );
    expect(played.issuers.M2?.redeemed).toBe(10);
    expect(played.issuers.M1?.redeemed).toBe(5);
  });

  it('past their date stay in the balance until they are moved', async () => {
    const played = await play({}, lot('FUND', 10, '2026-03-09'), checkout({ on: '2026-03-20' }));
    expect(played.balances.R1).toBe(20);
    expect(played.issuers.FUND).toMatchObject({ heldByMembers: 10, movedToCare: 0, outstanding: 10 });
  });
});

describe('obligations', () => {
  const opening = (issuer: string, points: number) => event('opening_lot', { issuer, points });
  const unearning = { merchant: { issuing_limit_points: 0, settlement_bps: 8000 } };

  it.each([
    // 7 points at 13 fen are 91 fen: 80 % are 72.8, 90 % are 81.9
    ['the fund', 'FUND', ['A,M1,0,72,0,0,72,pay', 'A,M2,0,0,0,0,0,zero', 'A,FUND,0,-72,0,0,-72,fund']],
    ['the acceptor itself', 'M1', ['A,M1,0,0,0,0,0,zero', 'A,M2,0,0,0,0,0,zero', 'A,FUND,0,0,0,0,0,fund']],
    ['another merchant', 'M2', ['A,M1,0,0,81,0,81,pay', 'A,M2,0,0,0,91,-91,collect', 'A,FUND,0,0,10,0,10,fund']],
  ])('for points of %s', async (_, issuer, lines) => {
    const played = await play(
      { ...unearning, policy: { face_value_fen: 13 } },
      opening(issuer, 7),
      checkout({ redeem_points: 7 }),
      event('cut', { cycle: 'A' }),
    );
    expect(played.settlement).toEqual(lines);
  });

  it('are floored once per checkout and issuer, not once per lot', async () => {
    // 3 + 4 points at 13 fen: 80 % of 91 is 72.8; lot by lot it would be 31 + 41
    const played = await play(
      { ...unearning, policy: { face_value_fen: 13 } },
      ...[opening('FUND', 3), opening('FUND', 4)],
      checkout({ redeem_points: 7 }),
      event('cut', { cycle: 'A' }),
    );
    expect(played.settlement[0]).toBe('A,M1,0,72,0,0,72,pay');
  });

  it.each([
    [0, 0, ['A,M1,0,0,0,0,0,zero', 'A,M2,0,0,0,100,-100,collect', 'A,FUND,0,0,100,0,100,fund']],
    [10_000, 10_000, ['A,M1,0,100,100,0,200,pay', 'A,M2,0,0,0,100,-100,collect', 'A,FUND,0,-100,0,0,-100,fund']],
  ])('with settlement %i and interchange %i bps', async (settlement_bps, interchange_bps, lines) => {
    const played = await play(
      { merchant: { issuing_limit_points: 0, settlement_bps }, policy: { interchange_bps } },
      ...[opening('FUND', 10), opening('M2', 10)],
      checkout({ redeem_points: 20 }),
      event('cut', { cycle: 'A' }),
    );
    expect(played.settlement).toEqual(lines);
  });
});

describe('earning', () => {
  it.each([
    [99, 0, 0],
    [100, 0, 1],
    [199, 0, 1],
    [1000, 90, 1],
    [1000, 91, 0],
    [1000, 100, 0],
  ])('on %i fen with %i points of 10 fen: %i points', async (bill_fen, redeem_points, earned) => {
    const played = await play({}, event('opening_lot'), checkout({ bill_fen, redeem_points }));
    expect(played.issuers.M1).toMatchObject({ issued: earned, outstanding: earned });
    expect(played.balances.R1).toBe(100 - redeem_points + earned);
  });

  it.each([
    ['exactly at the limit', 90, {}, 10],
    ['one past the limit', 91, {}, 0],
    ['past the limit but for the points redeemed', 91, { bill_fen: 1010, redeem_points: 1 }, 10],
    ['past the limit by one in spite of them', 92, { bill_fen: 1010, redeem_points: 1 }, 0],
    ['at a limit passed long ago, of nothing', 200, { bill_fen: 99 }, 0],
  ])('%s', async (_, opening, fields, earned) => {
    const played = await play(
      { merchant: { issuing_limit_points: 100 } },
      event('opening_lot', { issuer: 'M1', points: opening }),
      checkout(fields),
    );
    expect(played.last).toBe('OK');
    expect(played.issuers.M1?.issued).toBe(earned);
  });

  it('finds room again when points are redeemed elsewhere, and none when they only change hands', async () => {
    const setting = { merchant: { issuing_limit_points: 100 } };
    const full = event('opening_lot', { issuer: 'M1', points: 100 });
    const elsewhere = event('checkout', { merchant: 'M2', redeem_points: 10 });
    expect((await play(setting, full, elsewhere, checkout())).issuers.M1?.issued).toBe(10);
    expect((await play(setting, full, event('donate'), checkout())).issuers.M1?.issued).toBe(0);
    expect((await play(setting, full, event('gift'), checkout())).issuers.M1?.issued).toBe(0);
    expect((await play(setting, full, event('expire', { date: '2028-01-01' }), checkout())).issuers.M1?.issued).toBe(0);
  });

  it('makes points that can be spent at once, after those that expire sooner', async () => {
    const played = await play(
      {},
      event('opening_lot', { points: 5 }),
      checkout(),
      event('checkout', { merchant: 'M2', redeem_points: 8 }),
    );
    expect(played.issuers.FUND?.redeemed).toBe(0);
    expect(played.issuers.M1?.redeemed).toBe(8); // 10 March 2027 comes before 31 December 2027
  });
});
