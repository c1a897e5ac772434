import type { Answer } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

describe('a shop’s statement over GraphQL', () => {
  let at: ApiCommunity;
  const picks =
    '{ cycle nextCursor lines { kind role issuer issuerName acceptorName points faceFen rateBps netFen } sums { lines netFen } }';
  const statement = (who: string, args: string) => at.read(who, `{ merchantStatement(${args}) ${picks} }`);
  const codeOrError = (asked: Promise<unknown>) =>
    asked.then(
      (answer) => (answer as Answer | null)?.['code'] ?? 'OK',
      (error: Error) => error.message,
    );

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: null, R2: null });
    await at.merchant('S1');
    await at.merchant('S2');
    await at.people(
      { login: 'owner1', roles: ['merchant_owner'], merchantNo: 'S1' },
      { login: 'owner2', roles: ['merchant_owner'], merchantNo: 'S2' },
      { login: 'cashier1', roles: ['cashier'], merchantNo: 'S1' },
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'accountant', roles: ['accountant'] },
    );
    for (const [issuer, points] of [
      ['S2', 3],
      ['FUND', 10],
    ])
      await at.run('admin', 'bringInBalance', {
        memberNo: 'R1',
        issuer,
        points,
        expiresOn: issuer === 'S2' ? '2090-01-01' : '2091-01-01',
      });
    const sale = { memberNo: 'R1', merchantNo: 'S1', billFen: 900, redeemPoints: 5, channel: 'scan' };
    const { checkoutId } = await at.run('admin', 'completeCheckout', sale, '... on Checkout { checkoutId }');
    await at.run('owner1', 'refundCheckout', { checkoutId, billFen: 100, redeemPoints: 1 });
  });

  afterAll(() => at.close());

  it('says of every line why, goes on where a page ended, and sums to the position', async () => {
    const first = await statement('owner1', 'merchantNo: "S1", first: 2');
    const rest = await statement('owner1', `merchantNo: "S1", first: 2, after: "${String(first['nextCursor'])}"`);
    expect([...(first['lines'] as Answer[]), ...(rest['lines'] as Answer[])]).toEqual([
      {
        kind: 'REFUND',
        role: 'ACCEPTED',
        issuer: 'FUND',
        issuerName: '社区基金',
        acceptorName: '商户S1',
        points: -1,
        faceFen: -10,
        rateBps: 8000,
        netFen: -8,
      },
      {
        kind: 'SALE',
        role: 'ACCEPTED',
        issuer: 'S2',
        issuerName: '商户S2',
        acceptorName: '商户S1',
        points: 3,
        faceFen: 30,
        rateBps: 9000,
        netFen: 27,
      },
      {
        kind: 'SALE',
        role: 'ACCEPTED',
        issuer: 'FUND',
        issuerName: '社区基金',
        acceptorName: '商户S1',
        points: 2,
        faceFen: 20,
        rateBps: 8000,
        netFen: 16,
      },
    ]);
    expect(rest['nextCursor']).toBeNull();
    expect(first['sums']).toEqual({ lines: 3, netFen: 35 });
    expect(await at.read('owner1', '{ merchantPosition(merchantNo: "S1") { netFen } }')).toEqual({ netFen: 35 });
  });

  it('shows what own points cost elsewhere', async () => {
    expect((await statement('owner2', 'merchantNo: "S2", role: USED_ELSEWHERE'))['lines']).toMatchObject([
      { role: 'USED_ELSEWHERE', issuer: 'S2', acceptorName: '商户S1', points: 3, netFen: -30 },
    ]);
  });

  it('comes with what the end of the cycle would bring now', async () => {
    expect(await at.read('owner1', '{ merchantPayout(merchantNo: "S1") { netFen carryBelowFen status } }')).toEqual({
      netFen: 35,
      carryBelowFen: 0,
      status: 'PAY',
    });
    expect(await at.read('owner2', '{ merchantPayout(merchantNo: "S2") { netFen status } }')).toEqual({
      netFen: -30,
      status: 'COLLECT',
    });
  });

  it('tells how many customers came by others’ points, but not fewer than three', async () => {
    const asked =
      '{ merchantCustomers(merchantNo: "S1", fromDay: "2026-01-01", toDay: "2026-01-31") { members firstTime bills } }';
    expect(await at.read('owner1', asked)).toEqual({ members: null, firstTime: null, bills: null });
    const days = (toDay: string) =>
      `{ merchantCustomers(merchantNo: "S1", fromDay: "2026-01-01", toDay: "${toDay}") { members } }`;
    expect(await codeOrError(at.read('owner1', days('2026-04-02')))).toBe('OK'); // 92 days
    expect(await codeOrError(at.read('owner1', days('2026-04-03')))).toMatch(/1 to 92 days/);
    expect(await codeOrError(at.read('owner1', days('2025-12-31')))).toMatch(/1 to 92 days/);
  });

  it.each([
    ['owner2', 'merchantStatement(merchantNo: "S1") { cycle }'],
    ['cashier1', 'merchantStatement(merchantNo: "S1") { cycle }'],
    ['resident', 'merchantStatement(merchantNo: "S1") { cycle }'],
    ['owner2', 'merchantPayout(merchantNo: "S1") { cycle }'],
    ['owner2', 'merchantCustomers(merchantNo: "S1", fromDay: "2026-01-01", toDay: "2026-01-02") { members }'],
    ['resident', 'merchantCustomers(merchantNo: "S1", fromDay: "2026-01-01", toDay: "2026-01-02") { members }'],
  ])('is not for %s: %s', async (who, query) => {
    expect(await codeOrError(at.read(who, `{ ${query} }`))).toBe('NOT_PERMITTED');
  });

  it.each([
    ['merchantNo: "S9"', 'OK'],
    ['merchantNo: "S1", cycle: "1999-01-A"', 'OK'],
  ])('is null for what is not there: %s', async (args, code) => {
    expect(await codeOrError(statement('accountant', args))).toBe(code);
    expect(await statement('accountant', args)).toBeNull();
  });

  it.each([
    'first: 0',
    'first: 101',
    'after: "bm90IGEgY3Vyc29y"',
    'after: "x y"',
    `after: "${Buffer.from('1.').toString('base64url')}"`,
  ])('refuses %s', async (args) => {
    expect(await codeOrError(statement('owner1', `merchantNo: "S1", ${args}`))).toMatch(
      /first must be|nextCursor given before/,
    );
  });
});
