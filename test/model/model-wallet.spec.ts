import { event, play } from './small-month';

const lot = (points: number, expires_on: string, member = 'R1', issuer = 'FUND') =>
  event('opening_lot', { points, expires_on, member, issuer });

describe('expiry', () => {
  it.each([
    ['2026-03-10', '2026-03-10', 0],
    ['2026-03-09', '2026-03-10', 10],
    ['2026-03-20', '2026-03-21', 10], // a date still to come sweeps live lots too
  ])('of a lot of %s at %s moves %i points', async (expires_on, date, moved) => {
    const played = await play({}, lot(10, expires_on), event('expire', { date }));
    expect(played.balances.R1).toBe(10 - moved);
    expect(played.issuers.FUND).toMatchObject({ movedToCare: moved, heldByMembers: 10 - moved, outstanding: 10 });
  });

  it('moves what remains, of everyone, once', async () => {
    const played = await play(
      {},
      ...[lot(10, '2026-03-11'), lot(10, '2026-03-11', 'R2', 'M2'), event('donate', { points: 4 })],
      ...[event('freeze'), event('expire', { date: '2026-03-12' }), event('expire', { date: '2026-03-12' })],
    );
    expect(played.issuers.FUND).toMatchObject({ movedToCare: 10, outstanding: 10 });
    expect(played.issuers.M2).toMatchObject({ movedToCare: 10, outstanding: 10 });
  });
});

describe('a gift', () => {
  it.each([
    ['R1', 'R2', 'OK'],
    ['R9', 'R8', 'MEMBER_NOT_FOUND'],
    ['R1', 'R9', 'MEMBER_NOT_FOUND'],
    ['R1', 'R1', 'GIFT_OUTSIDE_HOUSEHOLD'],
    ['R1', 'R3', 'GIFT_OUTSIDE_HOUSEHOLD'],
    ['R4', 'R5', 'GIFT_OUTSIDE_HOUSEHOLD'],
    ['R4', 'R4', 'GIFT_OUTSIDE_HOUSEHOLD'],
    ['R2', 'R1', 'INSUFFICIENT_POINTS'],
  ])('from %s to %s is %s', async (from, to, code) => {
    expect((await play({}, lot(10, '2027-01-01'), event('gift', { from, to }))).last).toBe(code);
  });

  it('asks for the giver, then for the receiver, then for the household', async () => {
    expect((await play({}, event('freeze'), event('gift', { to: 'R9' }))).last).toBe('ACCOUNT_FROZEN');
    expect((await play({}, event('freeze', { member: 'R3' }), event('gift', { from: 'R9', to: 'R3' }))).last).toBe(
      'MEMBER_NOT_FOUND',
    );
    expect((await play({}, event('freeze', { member: 'R3' }), event('gift', { to: 'R3' }))).last).toBe(
      'ACCOUNT_FROZEN',
    );
    expect((await play({}, event('gift', { to: 'R3', points: 999 }))).last).toBe('GIFT_OUTSIDE_HOUSEHOLD');
  });

  it.each([
    [10, 'OK'],
    [11, 'INSUFFICIENT_POINTS'],
  ])('of %i points of 10 is %s', async (points, code) => {
    expect((await play({}, lot(10, '2027-01-01'), event('gift', { points }))).last).toBe(code);
  });

  it('keeps issuer and date of every lot taken', async () => {
    const played = await play(
      {},
      ...[lot(10, '2026-04-01', 'R1', 'M2'), lot(10, '2026-05-01')],
      event('gift', { points: 15 }),
      event('expire', { date: '2026-04-02' }),
    );
    expect(played.balances).toMatchObject({ R1: 5, R2: 5 });
    expect(played.issuers.M2).toMatchObject({ movedToCare: 10, outstanding: 10, redeemed: 0, issued: 0 });
  });

  it('is as old as the giving: the receiver spends older points of the same date first', async () => {
    const played = await play(
      {},
      ...[lot(10, '2026-05-01', 'R1', 'M2'), lot(10, '2026-05-01', 'R2', 'FUND'), event('gift')],
      event('donate', { member: 'R2', points: 10 }),
    );
    expect(played.issuers.FUND?.movedToCare).toBe(10);
    expect(played.issuers.M2?.movedToCare).toBe(0);
  });
});

describe('a donation', () => {
  it.each([
    [[], { points: 10 }, 'OK'],
    [[], { points: 11 }, 'INSUFFICIENT_POINTS'],
    [[], { member: 'R9' }, 'MEMBER_NOT_FOUND'],
    [[event('freeze')], { points: 11 }, 'ACCOUNT_FROZEN'],
  ])('after %j with %j is %s', async (before, fields, code) => {
    expect((await play({}, lot(10, '2027-01-01'), ...before, event('donate', fields))).last).toBe(code);
  });

  it('moves points to the care pool, where they are still outstanding', async () => {
    const played = await play({}, lot(10, '2027-01-01'), event('donate', { points: 4 }));
    expect(played.balances.R1).toBe(6);
    expect(played.issuers.FUND).toMatchObject({ movedToCare: 4, heldByMembers: 6, outstanding: 10 });
  });

  it('leaves points past their date alone', async () => {
    const lots = [lot(10, '2026-03-09'), lot(10, '2027-01-01')];
    expect((await play({}, ...lots, event('donate', { points: 11, on: '2026-03-10' }))).last).toBe(
      'INSUFFICIENT_POINTS',
    );
  });
});

describe('an opening lot', () => {
  it('is brought in whatever the limits say, and whoever is frozen', async () => {
    const played = await play(
      { merchant: { issuing_limit_points: 1 } },
      ...[event('freeze'), lot(10, '2020-01-01', 'R1', 'M1'), lot(10, '2027-01-01')],
    );
    expect(played.codes).toEqual(['OK', 'OK', 'OK']);
    expect(played.issuers.M1).toMatchObject({ opening: 10, issued: 0, outstanding: 10 });
    expect(played.balances.R1).toBe(20);
  });
});
