import { event, play } from './small-month';

const lot = (points: number, issuer = 'FUND') => event('opening_lot', { points, issuer });
const redeem = (redeem_points: number, fields: { id?: string; merchant?: string } = {}) =>
  event('checkout', { id: 'c', bill_fen: Math.max(1, redeem_points * 10), redeem_points, ...fields });
const back = (points: number, checkout = 'c') =>
  event('refund', { bill_fen: points * 10, redeem_points: points, checkout });
const cut = (cycle: string) => event('cut', { cycle });

describe('a cut', () => {
  it('names every merchant in order and the fund last, with nothing to settle', async () => {
    expect((await play({}, cut('A'))).settlement).toEqual([
      'A,M1,0,0,0,0,0,zero',
      'A,M2,0,0,0,0,0,zero',
      'A,FUND,0,0,0,0,0,fund',
    ]);
  });

  it('takes what happened since the last one, whatever the calendar says', async () => {
    const played = await play(
      {},
      ...[lot(100), redeem(10), cut('2026-03-B'), redeem(20, { id: 'd' }), cut('2026-03-A'), cut('any other label')],
    );
    expect(played.settlement.filter((line) => line.includes('M1'))).toEqual([
      '2026-03-B,M1,0,80,0,0,80,pay',
      '2026-03-A,M1,0,160,0,0,160,pay',
      'any other label,M1,0,0,0,0,0,zero',
    ]);
  });

  it('changes the reserve by the net of the fund, even below nothing', async () => {
    // the fund owes 80; M2's 10 points at M1 bring it 10
    const played = await play({}, lot(10), redeem(10), lot(10, 'M2'), redeem(10, { id: 'd' }), cut('A'));
    expect(played.settlement.at(-1)).toBe('A,FUND,0,-80,10,0,-70,fund');
    expect(played.fund.redemption_reserve).toBe(-70);
  });

  it('below nothing leaves a reserve from which nothing may be spent or promised', async () => {
    const before = [lot(10), redeem(10), cut('A'), event('fund_income', { amount_fen: 80 })];
    const spend = event('fund_expense', { purpose: 'redemption_reserve', amount_fen: 1 });
    expect((await play({}, ...before, spend)).last).toBe('PURPOSE_OVERSPENT');
    expect((await play({}, ...before, event('allocate', { points: 1 }))).last).toBe('COVERAGE_EXCEEDED');
  });

  it('that is retried changes nothing', async () => {
    const again = event('cut', { id: 'cut', cycle: 'A' });
    const played = await play({}, lot(10), redeem(10), again, again);
    expect(played.settlement).toHaveLength(3);
    expect(played.fund.redemption_reserve).toBe(-80);
  });
});

describe('carrying forward', () => {
  it.each([
    // 8 fen a point to pay
    [undefined, 10, '80,pay'],
    [0, 10, '80,pay'],
    [80, 10, '80,pay'],
    [81, 10, '80,carried'],
    [81, 11, '88,pay'],
    [81, 0, '0,zero'],
  ])('below %p fen with %i points redeemed: %s', async (carry_forward_below_fen, points, ending) => {
    const played = await play({ policy: { carry_forward_below_fen } }, lot(100), redeem(points), cut('A'));
    expect(played.settlement[0]?.endsWith(`,${ending}`)).toBe(true);
  });

  it.each([
    [100, '-100,collect'],
    [101, '-100,carried'],
  ])('is the same for who owes: below %i fen, %s', async (carry_forward_below_fen, ending) => {
    const played = await play({ policy: { carry_forward_below_fen } }, lot(10, 'M2'), redeem(10), cut('A'));
    expect(played.settlement[1]?.endsWith(`,${ending}`)).toBe(true);
  });

  it('brings what was carried into the next cycle, until it is enough', async () => {
    const policy = { carry_forward_below_fen: 200 };
    const cycles = ['A', 'B', 'C', 'D'].flatMap((cycle) => [redeem(10, { id: `c${cycle}` }), cut(cycle)]);
    const played = await play({ policy }, lot(100), ...cycles);
    expect(played.settlement.filter((line) => line.includes('M1'))).toEqual([
      'A,M1,0,80,0,0,80,carried',
      'B,M1,80,80,0,0,160,carried',
      'C,M1,160,80,0,0,240,pay',
      'D,M1,0,80,0,0,80,carried',
    ]);
    expect(played.fund.redemption_reserve).toBe(-320);
  });

  it('stays carried through a cycle in which nothing happens, and ends as zero when it is undone', async () => {
    const policy = { carry_forward_below_fen: 200 };
    const played = await play({ policy }, lot(100), redeem(10), cut('A'), cut('B'), back(10), cut('C'), cut('D'));
    expect(played.settlement.filter((line) => line.includes('M1'))).toEqual([
      'A,M1,0,80,0,0,80,carried',
      'B,M1,80,0,0,0,80,carried',
      'C,M1,80,-80,0,0,0,zero',
      'D,M1,0,0,0,0,0,zero',
    ]);
  });

  it('never happens to the fund', async () => {
    const played = await play(
      { policy: { carry_forward_below_fen: 1_000_000 } },
      lot(10),
      redeem(10),
      cut('A'),
      cut('B'),
    );
    expect(played.settlement.filter((line) => line.includes('FUND'))).toEqual([
      'A,FUND,0,-80,0,0,-80,fund',
      'B,FUND,0,0,0,0,0,fund',
    ]);
  });
});

describe('a refund after the cut', () => {
  it('turns the next cycle round', async () => {
    const played = await play({}, lot(10), redeem(10), cut('A'), back(10), cut('B'));
    expect(played.settlement.slice(3)).toEqual([
      'B,M1,0,-80,0,0,-80,collect',
      'B,M2,0,0,0,0,0,zero',
      'B,FUND,0,80,0,0,80,fund',
    ]);
    expect(played.fund.redemption_reserve).toBe(0);
  });

  it('of points between merchants takes the donation back', async () => {
    const played = await play({}, lot(10, 'M2'), redeem(10), cut('A'), back(10), cut('B'));
    expect(played.settlement.slice(3)).toEqual([
      'B,M1,0,0,-90,0,-90,collect',
      'B,M2,0,0,0,-100,100,pay',
      'B,FUND,0,0,-10,0,-10,fund',
    ]);
  });
});
