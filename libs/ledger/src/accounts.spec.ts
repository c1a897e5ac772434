import { account, assetOf, floorOf } from './accounts';

describe('the names of accounts', () => {
  it('are different for different settlements, whatever a cycle or a shop is called', () => {
    const names = [
      account.settlement('A', 'B:C'),
      account.settlement('A:B', 'C'),
      account.settlement('A%3AB', 'C'),
      account.settlement('A', 'B%3AC'),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(account.settlement('2026-03-A', 'M01')).toBe('settlement:2026-03-A:M01');
  });

  it.each([
    [account.wallet('R1'), 'POINTS', 0],
    [account.budget('care'), 'POINTS', 0],
    [account.carePool, 'POINTS', 0],
    [account.issuer('M01'), 'POINTS', null],
    [account.clearing('M01'), 'FEN', null],
    [account.clearingDonations, 'FEN', null],
    [account.settlement('2026-03-A', 'wallet:R1'), 'FEN', null],
    [account.fund('1002'), 'FEN', null],
  ])('%s holds %s, never below %p', (name, asset, floor) => {
    expect([assetOf(name), floorOf(name)]).toEqual([asset, floor]);
  });
});
