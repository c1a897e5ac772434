import { event, play } from './small-month';

const funded = [event('fund_income', { amount_fen: 1_000_000 }), event('allocate', { points: 1000 })];
const shortOf = (points: number) => [event('fund_income', { amount_fen: 100_000 }), event('allocate', { points })];

describe('service', () => {
  it.each([
    [-60, 'MINUTES_INVALID'],
    [0, 'MINUTES_INVALID'],
    [1, 'OK'],
    [1440, 'OK'],
    [1441, 'MINUTES_INVALID'],
  ])('of %i minutes is %s', async (minutes, code) =>
    expect((await play({}, event('service', { minutes }))).last).toBe(code),
  );

  it('asks for the member before the minutes', async () => {
    expect((await play({}, event('service', { member: 'R9', minutes: 0 }))).last).toBe('MEMBER_NOT_FOUND');
    expect((await play({}, event('freeze'), event('service', { minutes: 0 }))).last).toBe('ACCOUNT_FROZEN');
  });
});

describe('an award', () => {
  it.each([
    // minutes, tags, points: 10 an hour
    [60, [], 10],
    [5, [], 0],
    [6, [], 1],
    [59, [], 9],
    [60, ['care'], 20],
    [60, ['night'], 15],
    [60, ['care', 'night'], 20],
    [60, ['night', 'care'], 20],
    [60, ['care', 'care'], 20],
    [60, ['light'], 10],
    [60, ['light', 'night'], 15],
    [60, ['unheard'], 10],
    [60, ['constructor', '__proto__'], 10],
    [3, ['care'], 1],
    [1440, ['care'], 480],
  ])('for %i minutes tagged %j is %i points', async (minutes, tags, points) => {
    const played = await play({}, ...funded, event('service', { id: 's', minutes, tags }), event('approve'));
    expect(played.last).toBe('OK');
    expect(played.balances.R1).toBe(points);
    expect(played.issuers.FUND).toMatchObject({ issued: points, outstanding: points, heldByMembers: points });
  });

  it('is exact where the product passes 2^53', async () => {
    // 1427 × 999 999 089 × 99 999 ÷ 600 000; floating arithmetic makes it one more
    const policy = { points_per_hour: 999_999_089, multipliers_bps: { odd: 99_999 }, face_value_fen: 1 };
    const rich = [event('fund_income', { amount_fen: 10 ** 15 }), event('allocate', { points: 10 ** 15 })];
    const hours = event('service', { id: 's', minutes: 1427, tags: ['odd'] });
    expect((await play({ policy }, ...rich, hours, event('approve'))).balances.R1).toBe(237_830_738_335);
  });

  it('of 0 is made without a lot, a budget or a wait', async () => {
    const played = await play({}, event('service', { id: 's', minutes: 5 }), event('approve'));
    expect(played.last).toBe('OK');
    expect(played.issuers.FUND?.issued).toBe(0);
  });

  it('of 0 does not stand in line behind others', async () => {
    const waiting = [event('service', { id: 'big' }), event('approve', { service: 'big' })];
    const played = await play({}, ...waiting, event('service', { id: 's', minutes: 5 }), event('approve'));
    expect(played.codes).toEqual(['OK', 'POINTS_WAITING', 'OK', 'OK']);
  });

  it.each([
    ['2026-03-31', 11, '2027-02-28', '2027-03-01'],
    ['2026-03-31', 23, '2028-02-29', '2028-03-01'],
    ['2026-03-31', 1, '2026-04-30', '2026-05-01'],
    ['2026-03-30', 1, '2026-04-30', '2026-05-01'],
    ['2026-03-15', 12, '2027-03-15', '2027-03-16'],
    ['2026-03-31', 0, '2026-03-31', '2026-04-01'],
  ])('of %s with %i months is live until %s', async (on, lot_lifetime_months, lastDay, dayAfter) => {
    const award = [...funded, event('grant', { on })];
    const policy = { lot_lifetime_months };
    expect((await play({ policy }, ...award, event('donate', { points: 5, on: lastDay }))).last).toBe('OK');
    expect((await play({ policy }, ...award, event('donate', { points: 5, on: dayAfter }))).last).toBe(
      'INSUFFICIENT_POINTS',
    );
  });
});

describe('approval', () => {
  it.each([
    ['an approved service', event('approve')],
    ['a rejected service', event('reject')],
  ])('of %s comes too late, and so does rejection', async (_, review) => {
    const before = [event('service', { id: 's' }), review];
    expect((await play({}, ...before, event('approve'))).last).toBe('ALREADY_REVIEWED');
    expect((await play({}, ...before, event('reject'))).last).toBe('ALREADY_REVIEWED');
  });

  it('is asked whether it was reviewed before who reviews', async () => {
    expect(
      (await play({}, event('service', { id: 's' }), event('reject'), event('approve', { by: ['R1'] }))).last,
    ).toBe('ALREADY_REVIEWED');
  });

  it.each([
    ['R1', ['R1'], 'SELF_REVIEW'],
    ['R1', ['S1', 'R1'], 'SELF_REVIEW'],
    ['R1', ['R2'], 'SELF_REVIEW'],
    ['R1', ['R3'], 'OK'],
    ['R1', ['R4'], 'OK'],
    ['R4', ['R4'], 'SELF_REVIEW'],
    ['R4', ['R5'], 'OK'],
    ['R4', ['nobody in the files'], 'OK'],
  ])('of hours of %s by %j is %s', async (member, by, code) => {
    expect((await play({}, ...funded, event('service', { id: 's', member }), event('approve', { by }))).last).toBe(
      code,
    );
  });

  it('leaves the service open when refused', async () => {
    const played = await play(
      {},
      ...funded,
      event('service', { id: 's' }),
      event('approve', { by: ['R1'] }),
      event('approve'),
    );
    expect(played.last).toBe('OK');
  });

  it('arrives although the member is frozen', async () => {
    const played = await play({}, ...funded, event('service', { id: 's' }), event('freeze'), event('approve'));
    expect(played.last).toBe('OK');
    expect(played.balances.R1).toBe(10);
  });
});

describe('a second review', () => {
  const policy = { second_review_above_minutes: 120 };
  const approved = (id: string, minutes: number, more: { programme?: string; on?: string; member?: string } = {}) => [
    event('service', { id, minutes, ...more }),
    event('approve', { service: id }),
  ];

  it.each([
    [120, ['S1'], 'OK'],
    [121, ['S1'], 'SECOND_REVIEW_REQUIRED'],
    [121, ['S1', 'S1'], 'SECOND_REVIEW_REQUIRED'],
    [121, ['S1', 'S2'], 'OK'],
    [121, ['S1', 'S1', 'S2'], 'OK'],
  ])('of %i minutes signed by %j is %s where 120 is the limit', async (minutes, by, code) => {
    expect(
      (await play({ policy }, ...funded, event('service', { id: 's', minutes }), event('approve', { by }))).last,
    ).toBe(code);
  });

  it.each([
    ['exactly to the limit', approved('a', 60), 'OK'],
    ['past the limit by one', approved('a', 61), 'SECOND_REVIEW_REQUIRED'],
    ['past it over two programmes', approved('a', 61, { programme: 'patrol' }), 'SECOND_REVIEW_REQUIRED'],
    ['with another day', approved('a', 61, { on: '2026-03-09' }), 'OK'],
    ['with another member', approved('a', 61, { member: 'R2' }), 'OK'],
    ['with minutes rejected', [event('service', { id: 'a', minutes: 61 }), event('reject', { service: 'a' })], 'OK'],
    ['with minutes nobody reviewed', [event('service', { minutes: 61 })], 'OK'],
  ])('adds 60 minutes of the same day up %s', async (_, before, code) => {
    const played = await play(
      { policy },
      ...before,
      event('service', { id: 's', minutes: 60, on: '2026-03-10' }),
      ...[event('fund_income'), event('allocate')],
      event('approve', { on: '2026-03-11' }),
    );
    expect(played.last).toBe(code);
  });

  it('counts by the day of the service, not of the approval', async () => {
    const played = await play(
      { policy },
      event('service', { id: 'a', minutes: 61, on: '2026-03-09' }),
      event('service', { id: 's', minutes: 60, on: '2026-03-10' }),
      event('approve', { service: 'a' }),
      event('approve'),
    );
    expect(played.codes.slice(2)).toEqual(['POINTS_WAITING', 'POINTS_WAITING']);
  });

  it('is asked of every minute where the limit is 0, and of none where it is off', async () => {
    const one = [event('service', { id: 's', minutes: 1 }), event('approve')];
    expect((await play({ policy: { second_review_above_minutes: 0 } }, ...one)).last).toBe('SECOND_REVIEW_REQUIRED');
    expect((await play({}, ...one)).last).toBe('OK');
  });

  it('is asked for after who reviews', async () => {
    const played = await play(
      { policy },
      event('service', { id: 's', minutes: 121 }),
      event('approve', { by: ['R2'] }),
    );
    expect(played.last).toBe('SELF_REVIEW');
  });
});

describe('a budget', () => {
  it.each([
    [10, 'OK', 10],
    [9, 'POINTS_WAITING', 0],
  ])('of %i meets an award of 10 with %s', async (budget, code, points) => {
    const played = await play({}, ...shortOf(budget), event('service', { id: 's' }), event('approve'));
    expect(played.last).toBe(code);
    expect(played.balances.R1).toBe(points);
  });

  it.each([
    [5, 'five', 'OK', 5],
    [4, 'five', 'BUDGET_EXHAUSTED', 0],
    [4, 'nothing', 'OK', 0],
  ])('of %i meets the tariff %s with %s', async (budget, tariff, code, points) => {
    const played = await play({}, ...shortOf(budget), event('grant', { tariff }));
    expect(played.last).toBe(code);
    expect(played.balances.R1).toBe(points);
  });

  it('of a programme nobody has heard of is 0', async () => {
    const hours = [event('service', { id: 's', programme: 'unheard' }), event('approve')];
    expect((await play({}, ...funded, ...hours)).last).toBe('POINTS_WAITING');
    expect((await play({}, ...funded, event('grant', { programme: 'unheard' }))).last).toBe('BUDGET_EXHAUSTED');
    expect((await play({}, ...funded, event('grant', { programme: 'unheard', tariff: 'nothing' }))).last).toBe('OK');
  });

  it('that would do for a small award is kept for those who wait', async () => {
    const played = await play(
      {},
      ...shortOf(9),
      event('service', { id: 'ten' }),
      event('approve', { service: 'ten' }),
      event('service', { id: 'one', minutes: 6 }),
      event('approve', { service: 'one' }),
      event('grant'),
      event('grant', { tariff: 'nothing' }),
      event('grant', { programme: 'patrol', tariff: 'nothing' }),
    );
    expect(played.codes.slice(2)).toEqual([
      'OK',
      'POINTS_WAITING',
      'OK',
      'POINTS_WAITING',
      'BUDGET_EXHAUSTED',
      'OK',
      'OK',
    ]);
  });

  it('asks for the member of a grant first', async () => {
    expect((await play({}, event('grant', { member: 'R9' }))).last).toBe('MEMBER_NOT_FOUND');
    expect((await play({}, event('freeze'), event('grant'))).last).toBe('ACCOUNT_FROZEN');
  });
});
