import { event, play } from './small-month';

describe('an id is remembered with its first content and result', () => {
  it('answers a retry as the first time, whatever has changed since and whatever its time says', async () => {
    const played = await play(
      {},
      event('donate', { id: 'd', points: 100 }),
      event('opening_lot'),
      event('donate', { id: 'd', points: 100, on: '2026-03-20' }),
    );
    expect(played.codes).toEqual(['INSUFFICIENT_POINTS', 'OK', 'INSUFFICIENT_POINTS']);
    expect(played.balances.R1).toBe(100);
  });

  it('does nothing a second time', async () => {
    const played = await play({}, event('opening_lot', { id: 'o' }), event('opening_lot', { id: 'o' }));
    expect(played.codes).toEqual(['OK', 'OK']);
    expect(played.balances.R1).toBe(100);
  });

  it('goes on saying that points wait after they were granted', async () => {
    const played = await play(
      {},
      event('service', { id: 's' }),
      event('approve', { id: 'a' }),
      event('fund_income'),
      event('allocate'),
      event('approve', { id: 'a' }),
    );
    expect(played.codes).toEqual(['OK', 'POINTS_WAITING', 'OK', 'OK', 'POINTS_WAITING']);
    expect(played.balances.R1).toBe(10);
  });

  it('refuses other content under a known id, and still knows the first', async () => {
    const played = await play(
      {},
      event('opening_lot', { id: 'o', points: 100 }),
      event('opening_lot', { id: 'o', points: 101 }),
      event('opening_lot', { id: 'o', points: 101 }),
      event('opening_lot', { id: 'o', points: 100 }),
    );
    expect(played.codes).toEqual(['OK', 'IDEMPOTENCY_CONFLICT', 'IDEMPOTENCY_CONFLICT', 'OK']);
  });

  it('refuses another kind under a known id, though the fields be the same', async () => {
    expect((await play({}, event('freeze', { id: 'x' }), event('unfreeze', { id: 'x' }))).last).toBe(
      'IDEMPOTENCY_CONFLICT',
    );
  });

  it('keeps the id of a refused event', async () => {
    const played = await play({}, event('donate', { id: 'x' }), event('opening_lot', { id: 'x' }));
    expect(played.codes).toEqual(['INSUFFICIENT_POINTS', 'IDEMPOTENCY_CONFLICT']);
  });

  it('does not mind the order of keys', async () => {
    const first = event('opening_lot', { id: 'o' });
    const turned = Object.fromEntries(Object.entries(first).toReversed()) as typeof first;
    expect((await play({}, first, turned)).codes).toEqual(['OK', 'OK']);
  });

  it('minds the order of a list', async () => {
    const played = await play(
      {},
      event('service', { id: 's', tags: ['care', 'night'] }),
      event('service', { id: 's', tags: ['night', 'care'] }),
    );
    expect(played.codes).toEqual(['OK', 'IDEMPOTENCY_CONFLICT']);
  });

  it('minds fields that change no result', async () => {
    const played = await play(
      {},
      event('service', { id: 's', grade: 'verified' }),
      event('service', { id: 's', grade: 'claimed' }),
    );
    expect(played.codes).toEqual(['OK', 'IDEMPOTENCY_CONFLICT']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes %s for an id like any other', async (id) => {
    expect((await play({}, event('opening_lot', { id }))).codes).toEqual(['OK']);
  });

  it('tells ids apart by case', async () => {
    expect((await play({}, event('opening_lot', { id: 'a' }), event('opening_lot', { id: 'A' }))).balances.R1).toBe(
      200,
    );
  });
});

describe('a reference to something else is a reference to nothing', () => {
  const somethingElse = event('opening_lot', { id: 'x' });

  it.each([
    ['an approval', event('approve', { service: 'x' }), 'SERVICE_NOT_FOUND'],
    ['a rejection', event('reject', { service: 'x' }), 'SERVICE_NOT_FOUND'],
    ['a refund', event('refund', { checkout: 'x' }), 'CHECKOUT_NOT_FOUND'],
  ])('%s of another kind of event', async (_, referring, code) => {
    expect((await play({}, somethingElse, referring)).last).toBe(code);
  });

  it.each([
    ['an approval', event('approve', { service: 'unheard' }), 'SERVICE_NOT_FOUND'],
    ['a rejection', event('reject', { service: 'unheard' }), 'SERVICE_NOT_FOUND'],
    ['a refund', event('refund', { checkout: 'unheard' }), 'CHECKOUT_NOT_FOUND'],
  ])('%s of an unknown id', async (_, referring, code) => {
    expect((await play({}, referring)).last).toBe(code);
  });

  it.each([
    ['an approval', event('service', { id: 's', minutes: 0 }), event('approve'), 'SERVICE_NOT_FOUND'],
    ['a rejection', event('service', { id: 's', minutes: 0 }), event('reject'), 'SERVICE_NOT_FOUND'],
    ['a refund', event('checkout', { id: 'c', redeem_points: 1 }), event('refund'), 'CHECKOUT_NOT_FOUND'],
  ])('%s of a refused event', async (_, refused, referring, code) => {
    expect((await play({}, refused, referring)).last).toBe(code);
  });

  it('does not become something when the referred event arrives later under its id', async () => {
    const played = await play(
      {},
      event('approve', { id: 'a' }),
      event('service', { id: 's' }),
      event('approve', { id: 'a' }),
    );
    expect(played.codes).toEqual(['SERVICE_NOT_FOUND', 'OK', 'SERVICE_NOT_FOUND']);
  });
});

describe('the local date', () => {
  it.each([
    ['Asia/Shanghai', '2026-03-10T15:59:59Z', 'OK'],
    ['Asia/Shanghai', '2026-03-10T16:00:00Z', 'INSUFFICIENT_POINTS'],
    ['Asia/Kathmandu', '2026-03-10T18:14:59Z', 'OK'],
    ['Asia/Kathmandu', '2026-03-10T18:15:00Z', 'INSUFFICIENT_POINTS'],
    ['America/New_York', '2026-03-11T03:59:59Z', 'OK'], // summer time since 8 March
    ['America/New_York', '2026-03-11T04:00:00Z', 'INSUFFICIENT_POINTS'],
    ['Pacific/Auckland', '2026-03-10T10:59:59Z', 'OK'],
    ['Pacific/Auckland', '2026-03-10T23:59:59+13:00', 'OK'],
    ['Pacific/Auckland', '2026-03-10T11:00:00Z', 'INSUFFICIENT_POINTS'],
  ])('is that of the community: in %s a lot of 10 March at %s is %s', async (timezone, at, code) => {
    const lot = event('opening_lot', { expires_on: '2026-03-10', at: '2026-03-01T00:00:00Z' });
    expect((await play({ timezone }, lot, event('donate', { at }))).last).toBe(code);
  });
});
