import { event, play } from './small-month';

describe('a day', () => {
  const policy = { max_redeem_points_per_day: 10 };
  const redeem = (at: string) => event('checkout', { redeem_points: 6, at });

  it.each([
    // clocks go forward, the day has 23 hours
    ['America/New_York', '2026-03-08T00:00:00-05:00', '2026-03-08T23:59:59-04:00', 'DAILY_LIMIT_EXCEEDED'],
    ['America/New_York', '2026-03-08T23:59:59-04:00', '2026-03-09T00:00:00-04:00', 'OK'],
    ['America/New_York', '2026-03-07T23:59:59-05:00', '2026-03-08T05:00:00Z', 'OK'],
    // and back: half past one comes twice
    ['America/New_York', '2026-11-01T01:30:00-04:00', '2026-11-01T01:30:00-05:00', 'DAILY_LIMIT_EXCEEDED'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T04:59:59Z', 'DAILY_LIMIT_EXCEEDED'],
    ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00Z', 'OK'],
    // midnight itself is left out, and comes twice
    ['America/Havana', '2026-03-08T04:59:59Z', '2026-03-08T05:00:00Z', 'OK'],
    ['America/Havana', '2026-11-01T04:00:00Z', '2026-11-01T05:00:00Z', 'DAILY_LIMIT_EXCEEDED'],
    ['America/Havana', '2026-11-01T03:59:59Z', '2026-11-01T04:00:00Z', 'OK'],
    // half an hour of summer time, three quarters of an hour of offset, the ends of the world
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05T13:29:59Z', 'DAILY_LIMIT_EXCEEDED'],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', '2026-04-05T13:30:00Z', 'OK'],
    ['Pacific/Chatham', '2026-03-10T10:14:59Z', '2026-03-10T10:15:00Z', 'OK'],
    ['Pacific/Kiritimati', '2026-03-10T09:59:59Z', '2026-03-10T10:00:00Z', 'OK'],
    ['Etc/GMT+12', '2026-03-10T11:59:59Z', '2026-03-10T12:00:00Z', 'OK'],
    // a day that was left out altogether
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-30T10:00:00Z', 'OK'],
    // less than a second before midnight
    ['UTC', '2026-03-10T00:00:00.000000001Z', '2026-03-10T23:59:59.999999999Z', 'DAILY_LIMIT_EXCEEDED'],
    ['UTC', '2026-03-10T23:59:59.999999999Z', '2026-03-11T00:00:00.000000000Z', 'OK'],
    // before anybody counted from 1970
    ['Asia/Shanghai', '1969-12-31T15:59:59Z', '1969-12-31T16:00:00Z', 'OK'],
  ])('in %s: after %s, at %s, %s', async (timezone, first, second, code) => {
    const lot = event('opening_lot', { at: first, expires_on: '9999-12-31' });
    expect((await play({ timezone, policy }, lot, redeem(first), redeem(second))).last).toBe(code);
  });

  it('left out altogether is a date that lots may have all the same', async () => {
    const opening = event('opening_lot', { at: '2011-12-29T10:00:00Z', expires_on: '2011-12-30' });
    const setting = { timezone: 'Pacific/Apia' };
    const before = event('donate', { at: '2011-12-30T09:59:59Z' });
    expect((await play(setting, opening, before)).last).toBe('OK');
    const after = event('donate', { at: '2011-12-30T10:00:00Z' });
    expect((await play(setting, opening, after)).last).toBe('INSUFFICIENT_POINTS');
  });

  it('of a service is the local one, for a second review too', async () => {
    const setting = { timezone: 'America/New_York', policy: { second_review_above_minutes: 60 } };
    const hour = (id: string, at: string) => event('service', { id, at });
    const approvals = ['a', 'b', 'c'].map((service) => event('approve', { service, on: '2026-03-20' }));
    const played = await play(
      setting,
      ...[hour('a', '2026-03-08T04:59:59Z'), hour('b', '2026-03-08T05:00:00Z'), hour('c', '2026-03-09T03:59:59Z')],
      ...approvals,
    );
    expect(played.codes.slice(3)).toEqual(['POINTS_WAITING', 'POINTS_WAITING', 'SECOND_REVIEW_REQUIRED']);
  });
});

describe('dates far off', () => {
  const lots = ['0001-01-01', '2026-03-09', '2026-03-10', '9999-12-31'].map((expires_on, index) =>
    event('opening_lot', { expires_on, points: 10 ** index }),
  );

  it.each([
    ['0001-01-01', 0],
    ['0001-01-02', 1],
    ['2026-03-10', 11],
    ['9999-12-31', 111],
  ])('an expiry of %s takes %i points', async (date, moved) => {
    expect((await play({}, ...lots, event('expire', { date }))).issuers.FUND?.movedToCare).toBe(moved);
  });

  it.each([
    [1100, 'OK'],
    [1101, 'INSUFFICIENT_POINTS'],
  ])('of lots brought in past their date nothing can be given: %i points are %s', async (points, code) => {
    const played = await play({}, ...lots, event('gift', { points }));
    expect(played.last).toBe(code);
    expect(played.balances.R1).toBe(code === 'OK' ? 11 : 1111);
  });

  it('a thousand years of life end on a day like any other', async () => {
    const given = [event('fund_income'), event('allocate'), event('grant', { on: '2028-02-29' })];
    const setting = { policy: { lot_lifetime_months: 12_000 } };
    expect((await play(setting, ...given, event('expire', { date: '3028-02-29' }))).balances.R1).toBe(5);
    expect((await play(setting, ...given, event('expire', { date: '3028-03-01' }))).balances.R1).toBe(0);
  });

  it('a life or a grace that ends after the year 9999 is never over', async () => {
    const late = { points: 10, at: '9997-03-02T00:00:00Z' };
    const lifetime = { policy: { lot_lifetime_months: 12_000 } };
    const sweep = event('expire', { date: '9999-12-31', at: '9997-03-01T00:00:00Z' });
    const earned = [event('checkout', { at: '9997-03-01T00:00:00Z' }), sweep];
    expect((await play(lifetime, ...earned, event('donate', late))).last).toBe('OK');
    const grace = { policy: { refund_grace_days: 3_650_000 }, merchant: { issuing_limit_points: 0 } };
    const lot = event('opening_lot', { points: 10, expires_on: '2026-03-10' });
    const paid = [lot, event('checkout', { id: 'c', redeem_points: 10 })];
    const refund = event('refund', { bill_fen: 100, redeem_points: 10, on: '2026-03-20' });
    expect((await play(grace, ...paid, refund, event('donate', late))).last).toBe('OK');
  });

  it('a sweep of live lots, then a refund past their date, makes points that the next sweep can take', async () => {
    const played = await play(
      { merchant: { issuing_limit_points: 0 }, policy: { refund_grace_days: 1 } },
      event('opening_lot', { points: 30, expires_on: '2026-03-12' }),
      event('checkout', { id: 'c', redeem_points: 20 }),
      event('expire', { date: '2027-01-01' }), // the 10 that were left
      event('refund', { bill_fen: 50, redeem_points: 5, on: '2026-03-12' }), // back into the lot
      event('refund', { bill_fen: 70, redeem_points: 7, on: '2026-03-13' }), // a new lot until the 14th
      event('expire', { date: '2026-03-14' }), // the 5
      event('donate', { points: 7, on: '2026-03-14' }),
      event('refund', { bill_fen: 80, redeem_points: 8, on: '2026-03-15' }),
      event('expire', { date: '2026-03-16' }), // none: the last 8 live until the 16th
    );
    expect(played.codes.every((code) => code === 'OK')).toBe(true);
    expect(played.issuers.FUND).toEqual({
      ...{ opening: 30, issued: 0, redeemed: 0, cancelled: 0 },
      ...{ movedToCare: 10 + 5 + 7, heldByMembers: 8, outstanding: 30 },
    });
  });
});
