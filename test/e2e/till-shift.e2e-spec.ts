import { nextId } from '../support/test-community';
import type { Answer } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

/** An input as it is written in a document; no text in it has quotes. */
const written = (input: object) => JSON.stringify(input).replace(/"(\w+)":/g, '$1:');

describe('a day at a shop’s tills, through GraphQL alone: paired, opened by PIN, handed over, revoked', () => {
  let at: ApiCommunity;

  /** What a mutation without a command id answers. */
  const order = (who: string, field: string, input: object | undefined, picks = '__typename'): Promise<Answer> =>
    at.read(
      who,
      `mutation { ${field}${input ? `(input: ${written(input)})` : ''} { __typename ${picks} ... on Refusal { code } } }`,
    );
  const toPair = '... on TerminalToPair { terminalNo merchantNo name pairingCode expiresAt }';
  const pairedWith = '... on PairedTerminal { terminalToken terminalNo name merchantNo merchantName communityName }';
  const session = '... on Session { token viewer { login merchantNo terminalNo shiftId permissions } }';
  const closed = '... on ShiftClosed { shiftId terminalNo login totals { sales billFen redeemPoints refunds } }';
  const viewer = '{ viewer { login terminalNo shiftId } }';

  const make = (who: string, merchantNo: string, name = '前台') =>
    order(who, 'createTerminal', { merchantNo, name }, toPair);
  const pair = (pairingCode: unknown, communityCode = at.code) =>
    order('', 'pairTerminal', { communityCode, pairingCode }, pairedWith);
  const open = (terminalToken: unknown, login: string, pin: string) =>
    order('', 'openShift', { terminalToken, login, pin }, session);
  const shown = (terminalToken: unknown) =>
    at.read(
      '',
      `{ pairedTerminal(input: ${written({ terminalToken })}) { __typename ... on PairedTerminalShown { terminalNo name
         merchantNo merchantName communityName cashiers { login displayName hasPin } openShift { login } } ... on Refusal { code } } }`,
    );
  const terminals = (who: string, merchantNo: string) =>
    at.read(
      who,
      `{ terminals(merchantNo: "${merchantNo}") { terminalNo name pairingUntil pairedAt revokedAt openShift { login } } }`,
    );

  let terminalToken: unknown;
  let terminalNo: string;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: null });
    for (const merchantNo of ['M01', 'M02']) await at.merchant(merchantNo);
    await at.people(
      { login: 'owner', roles: ['merchant_owner'], merchantNo: 'M01' },
      { login: 'first', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'second', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'foreign', roles: ['merchant_owner'], merchantNo: 'M02' },
      { login: 'elsewhere', roles: ['cashier'], merchantNo: 'M02' },
      { login: 'worker', roles: ['social_worker'] },
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
    );
    const opening = { memberNo: 'R1', issuer: 'FUND', points: 100, expiresOn: '2099-12-31' };
    await at.run('admin', 'bringInBalance', opening);
  });

  afterAll(() => at?.close());

  it('lets an owner make a till of the own shop, and nobody else', async () => {
    for (const who of ['foreign', 'first', 'worker', 'resident'])
      expect([who, await make(who, 'M01')]).toEqual([who, expect.objectContaining({ code: 'NOT_PERMITTED' })]);
    expect(await make('', 'M01')).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await make('admin', 'M09')).toMatchObject({ code: 'MERCHANT_NOT_FOUND' });
    expect(await make('owner', 'M01', '')).toMatchObject({ code: 'INVALID_INPUT' });
    const made = await make('owner', 'M01', ' 一号收银台 ');
    expect(made).toMatchObject({ terminalNo: 'T01', merchantNo: 'M01', name: '一号收银台' });
    expect(made['pairingCode']).toMatch(/^[0-9]{8}$/);

    for (const who of ['foreign', 'elsewhere', 'worker'])
      expect([who, await terminals(who, 'M01')]).toEqual([who, { code: 'NOT_PERMITTED' }]);
    for (const who of ['admin', 'owner', 'first'])
      expect([who, await terminals(who, 'M01')]).toEqual([
        who,
        [expect.objectContaining({ terminalNo: 'T01', pairedAt: null, revokedAt: null, openShift: null })],
      ]);
    for (const field of ['renewPairing', 'revokeTerminal']) {
      expect(await order('first', field, { terminalNo: 'T01' })).toMatchObject({ code: 'NOT_PERMITTED' });
      expect(await order('foreign', field, { terminalNo: 'T01' })).toMatchObject({ code: 'TERMINAL_NOT_FOUND' });
    }

    expect(await pair('00000000', 'nowhere')).toMatchObject({ code: 'PAIRING_FAILED' });
    const paired = await pair(made['pairingCode']);
    expect(paired).toMatchObject({ terminalNo: 'T01', merchantNo: 'M01', communityName: '测试社区' });
    expect(await pair(made['pairingCode'])).toMatchObject({ code: 'PAIRING_FAILED' });
    terminalToken = paired['terminalToken'];
    terminalNo = 'T01';
  });

  it('lets PINs be set for the own shop only, and shows the till who may open a shift', async () => {
    const set = (who: string, login: string, pin: string) => order(who, 'setCashierPin', { login, pin });
    const cases: [string, string, string, string][] = [
      ['foreign', 'first', '2468', 'NOT_PERMITTED'],
      ['owner', 'elsewhere', '2468', 'NOT_PERMITTED'],
      ['second', 'first', '2468', 'NOT_PERMITTED'],
      ['worker', 'first', '2468', 'NOT_PERMITTED'],
      ['resident', 'resident', '2468', 'NOT_PERMITTED'],
      ['admin', 'worker', '2468', 'INVALID_INPUT'],
      ['owner', 'first', '1111', 'INVALID_INPUT'],
      ['first', 'first', '12345678', 'INVALID_INPUT'],
    ];
    for (const [who, login, pin, code] of cases)
      expect([who, login, await set(who, login, pin)]).toEqual([who, login, expect.objectContaining({ code })]);
    expect(await shown(terminalToken)).toMatchObject({ terminalNo, cashiers: [], openShift: null });
    expect(await set('owner', 'first', '2468')).toMatchObject({ __typename: 'CashierPinSet' });
    expect(await set('second', 'second', '1357')).toMatchObject({ __typename: 'CashierPinSet' });
    expect(await shown(terminalToken)).toEqual({
      __typename: 'PairedTerminalShown',
      terminalNo,
      name: '一号收银台',
      merchantNo: 'M01',
      merchantName: '商户M01',
      communityName: '测试社区',
      cashiers: [
        { login: 'first', displayName: 'first', hasPin: true },
        { login: 'second', displayName: 'second', hasPin: true },
      ],
      openShift: null,
    });
    const people = '{ cashiers(merchantNo: "M01") { login hasPin } }';
    expect(await at.read('foreign', people)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await at.read('owner', people)).toEqual([
      { login: 'first', hasPin: true },
      { login: 'owner', hasPin: false },
      { login: 'second', hasPin: true },
    ]);
  });

  it('opens a shift, sells in it, and counts', async () => {
    expect(await open(terminalToken, 'elsewhere', '2468')).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await open('x', 'first', '2468')).toMatchObject({ code: 'SIGN_IN_FAILED' });
    const opened = await open(terminalToken, 'first', '2468');
    expect(opened).toMatchObject({ viewer: { login: 'first', merchantNo: 'M01', terminalNo } });
    at.holds('first at T01', opened['token'] as string);
    expect(await at.read('first at T01', viewer)).toMatchObject({ login: 'first', terminalNo });
    expect(await order('first at T01', 'setCashierPin', { login: 'first', pin: '8642' })).toMatchObject({
      code: 'NOT_PERMITTED',
    });

    const card = await order('worker', 'issueCard', { memberNo: 'R1' }, '... on MemberCard { cardNo }');
    const scan = { presented: card['cardNo'], merchantNo: 'M01' };
    const quote = await order('first at T01', 'openQuote', scan, '... on Quote { quoteId }');
    const sale = { commandId: nextId(), quoteId: quote['quoteId'], billFen: 3200, redeemPoints: 40 };
    const sold = await order('first at T01', 'completeQuote', sale, '... on Checkout { payFen }');
    expect(sold).toMatchObject({ payFen: 2800 });
    const soFar = '{ shiftSoFar { sales billFen redeemPoints refunds } }';
    expect(await at.read('first at T01', soFar)).toEqual({ sales: 1, billFen: 3200, redeemPoints: 40, refunds: 0 });
    expect(await at.read('first', soFar)).toBeNull();
    expect(await order('first', 'closeShift', undefined)).toMatchObject({ code: 'SHIFT_OVER' });
  });

  it('hands over: the second’s session begins, the first’s is over', async () => {
    const opened = await open(terminalToken, 'second', '1357');
    at.holds('second at T01', opened['token'] as string);
    expect(await at.read('first at T01', viewer)).toBeNull();
    expect(await order('first at T01', 'closeShift', undefined)).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await at.read('second at T01', '{ shiftSoFar { sales } }')).toEqual({ sales: 0 });
    expect(await terminals('owner', 'M01')).toMatchObject([{ terminalNo, openShift: { login: 'second' } }]);
    expect(await order('second at T01', 'closeShift', undefined, closed)).toMatchObject({
      terminalNo,
      login: 'second',
      totals: { sales: 0, billFen: 0, redeemPoints: 0, refunds: 0 },
    });
    expect(await at.read('second at T01', viewer)).toBeNull();
    expect(await shown(terminalToken)).toMatchObject({ openShift: null });
  });

  it('pauses wrong PINs at the till where they were typed, and nowhere else', async () => {
    const other = await make('owner', 'M01', '二号收银台');
    const { terminalToken: otherToken } = await pair(other['pairingCode']);
    const wrong = await Promise.all(Array.from({ length: 7 }, () => open(terminalToken, 'first', '9999')));
    expect(wrong.map(({ code }) => code).sort()).toEqual([
      ...Array<string>(5).fill('SIGN_IN_FAILED'),
      ...Array<string>(2).fill('TOO_MANY_TRIES'),
    ]);
    expect(await open(terminalToken, 'first', '2468')).toMatchObject({ code: 'TOO_MANY_TRIES' });
    expect(await open(otherToken, 'first', '2468')).toMatchObject({ viewer: { terminalNo: 'T02' } });
    expect(await open(terminalToken, 'second', '1357')).toMatchObject({ viewer: { terminalNo } });
  });

  it('ends everything at once when a till is revoked', async () => {
    const opened = await open(terminalToken, 'second', '1357');
    at.holds('second at T01', opened['token'] as string);
    expect(await order('owner', 'revokeTerminal', { terminalNo })).toMatchObject({ __typename: 'Terminal' });
    expect(await at.read('second at T01', viewer)).toBeNull();
    expect(await order('second at T01', 'closeShift', undefined)).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await open(terminalToken, 'second', '1357')).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await shown(terminalToken)).toMatchObject({ code: 'TERMINAL_NOT_FOUND' });
    expect(await order('owner', 'renewPairing', { terminalNo })).toMatchObject({ code: 'TERMINAL_NOT_FOUND' });
    expect(await terminals('owner', 'M01')).toMatchObject([
      { terminalNo: 'T02', revokedAt: null, openShift: { login: 'first' } },
      { terminalNo, revokedAt: expect.any(String) as string, openShift: null },
    ]);
    expect(await at.read('second', viewer)).toMatchObject({ login: 'second', terminalNo: null });
  });

  it('lets a new device take a till over at once', async () => {
    const renewed = await order('owner', 'renewPairing', { terminalNo: 'T02' }, toPair);
    const device = await pair(renewed['pairingCode']);
    expect(device).toMatchObject({ terminalNo: 'T02', name: '二号收银台' });
    expect(await terminals('owner', 'M01')).toMatchObject([{ terminalNo: 'T02', openShift: null }, { terminalNo }]);
    expect(await open(device['terminalToken'], 'first', '2468')).toMatchObject({ viewer: { terminalNo: 'T02' } });
  });
});
