import { event, play } from './small-month';

const redeem = event('checkout', { bill_fen: 100, redeem_points: 10 });
const cut = (cycle: string, id?: string) => event('cut', { cycle, ...(id && { id }) });

describe('cuts under any calendar', () => {
  it.each([
    // on 10 March: the calendar's own label, the next ones, and others
    ['half_month', ['2026-03-B', '2026-03-A', '2026-04-A', '2026-02-B']],
    ['daily', ['2026-03-11', '2026-03-12', '2026-03-10', '2026-03-09']],
    ['weekly', ['2026-W12', '2026-W13', '2026-W11', '2026-W10']],
    ['month', ['2026-04', '2026-05', '2026-03', '2026-02']],
    ['half_month', ['2026-03-A.2', '2026-03-A', '2026-03-A.3', '2026-03-B.2', '2026-03-B']],
    ['daily', ['FUND', '__proto__', ' ', 'x'.repeat(200), '邻'.repeat(200)]],
    ['weekly', ["it's", 'say "A"', 'a:b', 'A', 'a']],
  ] as const)('%s take labels in any order: %j', async (calendar, labels) => {
    const played = await play(
      { calendar },
      event('opening_lot'),
      ...labels.flatMap((label) => [redeem, cut(label), cut(`${label}`.slice(0, 190) + ' again')]),
    );
    expect(played.codes.every((code) => code === 'OK')).toBe(true);
    expect(played.settlement.filter((line) => /,M1,0,80,0,0,80,pay$/.test(line))).toHaveLength(labels.length);
    expect(played.settlement).toHaveLength(labels.length * 2 * 3);
    expect(played.fund.redemption_reserve).toBe(-80 * labels.length);
  });

  it.each(['half_month', 'daily', 'weekly', 'month'] as const)('%s: days may pass between them', async (calendar) => {
    const days = ['2026-03-15', '2026-03-15', '2026-03-16', '2026-03-31', '2026-04-01', '2026-12-31', '2027-01-01'];
    const labels = ['2026-03-16', '2026-03-B', '2026-W12', '2026-04', '2026-04-A', '2027-01', '2027-01-A'];
    const played = await play(
      { calendar },
      event('opening_lot'),
      ...days.flatMap((on, index) => [{ ...redeem, on }, cut(labels[index] ?? '')]),
    );
    const ofM1 = played.settlement.filter((line) => line.includes(',M1,'));
    expect(ofM1).toEqual(labels.map((label) => `${label},M1,0,80,0,0,80,pay`));
  });

  it('leave a label free that a conflicting line had', async () => {
    const played = await play(
      {},
      ...[event('opening_lot', { id: 'o' }), redeem, cut('A', 'o'), cut('A'), cut('B', 'o'), cut('A', 'o')],
    );
    expect(played.codes.slice(2)).toEqual([
      'IDEMPOTENCY_CONFLICT',
      'OK',
      'IDEMPOTENCY_CONFLICT',
      'IDEMPOTENCY_CONFLICT',
    ]);
    expect(played.settlement[0]).toBe('A,M1,0,80,0,0,80,pay');
    expect(played.settlement).toHaveLength(3);
  });
});

describe('sent again much later', () => {
  it('a cut, an allocation and an expiry do nothing more', async () => {
    const policy = { lot_lifetime_months: 0 };
    const once = [
      event('fund_income', { id: 'f' }),
      event('allocate', { id: 'a', points: 10 }),
      event('grant', { id: 'g' }),
      event('expire', { id: 'x', date: '2026-03-11' }),
      event('cut', { id: 'k', cycle: 'A' }),
    ];
    const later = once.map((one) => ({ ...one, on: '2026-03-20' }));
    const more = [event('opening_lot', { expires_on: '2026-03-10' }), event('service', { id: 's' }), event('approve')];
    const played = await play({ policy }, ...once, ...more, ...later);
    expect(played.codes.slice(-5)).toEqual(['OK', 'OK', 'OK', 'OK', 'OK']);
    expect(played.codes[7]).toBe('POINTS_WAITING');
    expect(played.balances.R1).toBe(100);
    expect(played.issuers.FUND).toMatchObject({ issued: 5, movedToCare: 5, outstanding: 105 });
    expect(played.settlement).toHaveLength(3);
  });
});

describe('a month in which nothing happens', () => {
  it('has its people and its shops, and nothing else', async () => {
    const played = await play({});
    expect(played.codes).toEqual([]);
    expect(played.balances).toEqual({ R1: 0, R2: 0, R3: 0, R4: 0, R5: 0 });
    expect(Object.keys(played.issuers)).toEqual(['FUND', 'M1', 'M2']);
    expect(played.settlement).toEqual([]);
    expect(played.fund).toEqual({ redemption_reserve: 0, care: 0, renewal: 0, unrestricted: 0 });
  });

  it('may have neither people nor shops', async () => {
    const played = await play({ merchants: [], households: {} }, event('expire'), cut('A'));
    expect(played.settlement).toEqual(['A,FUND,0,0,0,0,0,fund']);
    expect(Object.keys(played.issuers)).toEqual(['FUND']);
    expect(played.balances).toEqual({});
  });
});
