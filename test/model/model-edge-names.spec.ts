import { event, play } from './small-month';

const longest = 'x'.repeat(200);

describe('an id', () => {
  it.each([
    ['of 64 characters', 'x'.repeat(64), `${'x'.repeat(63)}y`],
    ['of every sign there is', String.raw`!#$%&()*+-./:;<=>?@[\]^_{|}~`, '`'],
    ['of spaces', ' ', '  '],
    ['with a space behind it', 'a', 'a '],
  ])('%s is one of its own', async (_, one, other) => {
    const lots = [one, other, one].map((id) => event('opening_lot', { id }));
    const played = await play({}, ...lots, event('service', { id: 's' }), event('freeze', { id: other }));
    expect(played.codes).toEqual(['OK', 'OK', 'OK', 'OK', 'IDEMPOTENCY_CONFLICT']);
    expect(played.balances.R1).toBe(200);
  });

  it.each(['x'.repeat(64), ' ', '__proto__'])('%j is found again by who refers to it', async (id) => {
    const service = await play({}, event('service', { id }), event('reject', { service: id }));
    expect(service.codes).toEqual(['OK', 'OK']);
    const checkout = await play({}, event('checkout', { id }), event('refund', { checkout: id }));
    expect(checkout.codes).toEqual(['OK', 'OK']);
  });
});

describe('a programme', () => {
  const names = ['two words', ' ', "it's", 'say "it"', 'a,b', longest, '邻'.repeat(200), '🙂'.repeat(100)];

  it.each([...names, '__proto__', 'constructor', "'); --", '%_\\', 'a\nb', 'care', 'fund:reserve'])(
    'may be called %j',
    async (programme) => {
      const played = await play(
        {},
        ...[event('fund_income'), event('allocate', { programme, points: 15 })],
        ...[event('service', { id: 's', programme }), event('approve'), event('grant', { programme })],
        ...[event('grant', { programme }), event('grant', { programme: 'another' })],
      );
      expect(played.codes.slice(-3)).toEqual(['OK', 'BUDGET_EXHAUSTED', 'BUDGET_EXHAUSTED']);
      expect(played.balances.R1).toBe(15);
    },
  );

  it.each([
    ['help', 'Help'],
    ['help', 'help '],
    ['\u00e9', 'e\u0301'],
  ])('called %j is not the one called %j', async (one, other) => {
    const given = [event('fund_income'), event('allocate', { programme: one })];
    expect((await play({}, ...given, event('grant', { programme: other }))).last).toBe('BUDGET_EXHAUSTED');
  });
});

describe('words of the policy', () => {
  /** As a file would have them: `__proto__` is a key like any other. */
  const read = (json: string) => JSON.parse(json) as Record<string, number>;
  const funded = [event('fund_income'), event('allocate', { points: 100 })];

  it.each([
    ['__proto__', 30],
    ['constructor', 20],
    ['toString', 10],
    ['a tag', 15],
    [longest, 40],
  ])('may be any tag: %s makes an hour %i points', async (tag, points) => {
    const words = `"__proto__": 30000, "constructor": 20000, "a tag": 15000, "${longest}": 40000`;
    const policy = { multipliers_bps: read(`{${words}}`) };
    const hour = [event('service', { id: 's', tags: [tag] }), event('approve')];
    expect((await play({ policy }, ...funded, ...hour)).balances.R1).toBe(points);
  });

  it.each([
    ['__proto__', 7],
    ['constructor', 3],
    ['a tariff', 2],
    [longest, 5],
  ])('may be any tariff: %s is %i points', async (tariff, points) => {
    const policy = { tariffs: read(`{"__proto__": 7, "constructor": 3, "a tariff": 2, "${longest}": 5}`) };
    expect((await play({ policy }, ...funded, event('grant', { tariff }))).balances.R1).toBe(points);
  });
});

describe('numbers of members and merchants', () => {
  const strange = ['r1', 'R1', 'R 1', 'R%', 'R_', '\u00e9', 'e\u0301', '居民', '=1+1', '1', '01', 'x'.repeat(64)];
  const households = Object.fromEntries([...strange, 'FUND', 'M1', '__proto__', 'a:b'].map((no) => [no, 'r1']));

  it('may look alike and still are each their own', async () => {
    const numbers = Object.keys(households);
    const lots = numbers.map((member, index) => event('opening_lot', { member, points: 10 + index }));
    const spending = [event('freeze', { member: 'r1' }), event('donate', { member: 'R1', points: 1 })];
    const played = await play({ households }, ...lots, ...spending, event('donate', { member: 'r1', points: 1 }));
    expect(played.codes.slice(-2)).toEqual(['OK', 'ACCOUNT_FROZEN']);
    const expected = Object.fromEntries(numbers.map((member, index) => [member, 10 + index - Number(member === 'R1')]));
    expect(played.balances).toEqual(expected);
  });

  it('may hold a colon, and so may the label of a cycle', async () => {
    const merchants = ['B:C', 'C', 'm', 'M', 'FUND:1', 'fund', 'x'.repeat(64)];
    const redeem = (merchant: string, redeem_points: number) =>
      event('checkout', { merchant, redeem_points, bill_fen: redeem_points * 10 });
    const played = await play(
      { merchants },
      event('opening_lot'),
      ...[redeem('B:C', 10), redeem('C', 20), event('cut', { cycle: 'A' })],
      ...[redeem('B:C', 5), redeem('C', 15), event('cut', { cycle: 'A:B' })],
    );
    const ofShops = played.settlement.filter((line) => /,(B:C|C|FUND),/.test(line));
    expect(ofShops).toEqual([
      ...['A,B:C,0,80,0,0,80,pay', 'A,C,0,160,0,0,160,pay', 'A,FUND,0,-240,0,0,-240,fund'],
      ...['A:B,B:C,0,40,0,0,40,pay', 'A:B,C,0,120,0,0,120,pay', 'A:B,FUND,0,-160,0,0,-160,fund'],
    ]);
  });
});
