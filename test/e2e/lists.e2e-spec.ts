import { nextId } from '../support/test-community';
import type { Answer } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

let at: ApiCommunity;
const checkoutIds: Record<string, string> = {};

async function sell(who: string, merchantNo: string, memberNo: string): Promise<string> {
  const input = { merchantNo, memberNo, billFen: 2000, redeemPoints: 0, channel: 'scan' };
  const sold = await at.run(who, 'completeCheckout', input, '... on Checkout { checkoutId }');
  return sold['checkoutId'] as string;
}

/** All pages of a list, two lines at a time. */
async function everyPage(who: string, field: string, filter: string, line: string): Promise<Answer[]> {
  const lines: Answer[] = [];
  for (let after: string | null = null; ;) {
    const rest: string = after === null ? '' : `, after: "${after}"`;
    const page: Answer = await at.read(who, `{ ${field}(${filter} first: 2${rest}) { rows: ${line} nextCursor } }`);
    lines.push(...(page['rows'] as Answer[]));
    after = page['nextCursor'] as string | null;
    if (after === null) return lines;
  }
}

const refused = async (who: string, query: string) =>
  at.read(who, query).then(
    (answer) => answer?.['code'] ?? 'OK',
    (error: Error) => error.message,
  );

beforeAll(async () => {
  at = await ApiCommunity.make();
  await at.members({ R1: 'H1', R2: 'H1', R3: null, X9: null });
  await at.merchant('S1');
  await at.merchant('S2');
  await at.people(
    { login: 'till1', roles: ['cashier'], merchantNo: 'S1' },
    { login: 'desk1', roles: ['social_worker'], merchantNo: 'S1' },
    { login: 'desk2', roles: ['social_worker'], merchantNo: 'S2' },
    { login: 'till2', roles: ['cashier'], merchantNo: 'S2' },
    { login: 'owner1', roles: ['merchant_owner'], merchantNo: 'S1' },
    { login: 'resident', roles: ['resident'], memberNo: 'R1' },
    { login: 'volunteer', roles: ['volunteer'], memberNo: 'R2' },
    { login: 'worker', roles: ['social_worker'] },
    { login: 'accountant', roles: ['accountant'] },
  );
  for (const memberNo of ['R1', 'R2', 'R1', 'R3', 'R1']) checkoutIds[memberNo] = await sell('desk1', 'S1', memberNo);
  checkoutIds['S2'] = await sell('desk2', 'S2', 'R1');
  for (const billFen of [500, 300, 200])
    await at.run('till1', 'refundCheckout', { checkoutId: checkoutIds['R1'], billFen, redeemPoints: 0 });
  for (const [memberNo, programme] of [
    ['R2', '助老'],
    ['R2', '环保'],
    ['R3', '助老'],
  ])
    await at.run('worker', 'recordService', { memberNo, programme, tags: [], minutes: 60, grade: 'ATTESTED' });
  await at.run('admin', 'freezeMember', { memberNo: 'X9' });
});

afterAll(() => at.close());

const numbers = (rows: readonly Answer[]) => rows.map((row) => row['memberNo'] ?? row['sequence']);

describe('Members', () => {
  const members = (who: string, filter: string) =>
    everyPage(who, 'members', filter, 'members { memberNo }').then(numbers);

  it.each([
    ['all', '', ['R1', 'R2', 'R3', 'X9']],
    ['the start of a number in any case', 'search: "r",', ['R1', 'R2', 'R3']],
    ['the start of a name', 'search: "王R2",', ['R2']],
    ['a name that nobody has', 'search: "李",', []],
    ['one household', 'householdNo: "H1",', ['R1', 'R2']],
    ['a household and a number', 'householdNo: "H1", search: "R2",', ['R2']],
    ['frozen ones', 'frozen: true,', ['X9']],
    ['working ones', 'frozen: false,', ['R1', 'R2', 'R3']],
    ['a category', 'category: ADULT, volunteer: true, frozen: true,', ['X9']],
    ['a category without members', 'category: MINOR,', []],
  ])('are found by %s', async (_, filter, expected) => {
    expect(await members('worker', filter)).toEqual(expected);
  });

  it('are not told apart for a till by what a till may not see', async () => {
    for (const filter of ['householdNo: "H1"', 'category: ADULT', 'volunteer: true'])
      expect(await refused('till1', `{ members(${filter}) { nextCursor } }`)).toBe('NOT_PERMITTED');
    expect(await members('till1', 'search: "R2", frozen: false,')).toEqual(['R2']);
    const seen = '{ member: members(search: "R2") { members { category volunteer householdNo approvedMinutes } } }';
    const unseen = { category: null, volunteer: null, householdNo: null, approvedMinutes: null };
    expect(await at.read('till1', seen)).toEqual({ members: [unseen] });
    expect(await refused('resident', '{ members { nextCursor } }')).toBe('NOT_PERMITTED');
  });
});

describe('Checkouts', () => {
  const checkouts = (who: string, filter: string) =>
    everyPage(who, 'checkouts', filter, 'checkouts { memberNo merchantNo }').then(numbers);

  it.each([
    ['of the own shop', '', ['R1', 'R3', 'R1', 'R2', 'R1']],
    ['of one member', 'memberNo: "R1",', ['R1', 'R1', 'R1']],
    ['of one member at the own shop by name', 'memberNo: "R1", merchantNo: "S1",', ['R1', 'R1', 'R1']],
    ['since a day', 'fromDay: "2020-01-01", toDay: "2999-12-31",', ['R1', 'R3', 'R1', 'R2', 'R1']],
    ['of days gone by', 'toDay: "2020-01-01",', []],
    ['of days to come', 'fromDay: "2999-01-01",', []],
    ['of which something was taken back', 'refundedOnly: true,', ['R1']],
    ['of a member, taken back', 'refundedOnly: true, memberNo: "R3",', []],
  ])('%s', async (_, filter, expected) => {
    expect(await checkouts('till1', filter)).toEqual(expected);
  });

  it('of another shop stay there, whatever is filtered', async () => {
    for (const filter of [
      'merchantNo: "S2"',
      'merchantNo: "S2", memberNo: "R1"',
      'merchantNo: "S2", refundedOnly: true',
    ])
      expect(await refused('till1', `{ checkouts(${filter}) { nextCursor } }`)).toBe('NOT_PERMITTED');
    expect(await checkouts('till2', 'refundedOnly: true,')).toEqual([]);
    expect(await checkouts('till2', 'memberNo: "R1",')).toEqual(['R1']);
    expect(await refused('resident', '{ checkouts(memberNo: "R1") { nextCursor } }')).toBe('NOT_PERMITTED');
  });

  it('have their refunds, for their own shop alone', async () => {
    const of = `checkoutId: "${checkoutIds['R1']}",`;
    const refunds = await everyPage('till1', 'refunds', of, 'refunds { billFen cashFen at }');
    expect(refunds.map(({ billFen, cashFen }) => [billFen, cashFen])).toEqual([
      [200, 200],
      [300, 300],
      [500, 500],
    ]);
    expect(await at.read('till2', `{ refunds(${of}) { nextCursor } }`)).toBeNull();
    expect(await at.read('till1', '{ refunds(checkoutId: "nobody-knows") { nextCursor } }')).toBeNull();
  });
});

describe('Service records', () => {
  const records = (who: string, filter: string) =>
    everyPage(who, 'serviceRecords', filter, 'serviceRecords { memberNo programme }').then(numbers);

  it.each([
    ['all', '', ['R3', 'R2', 'R2']],
    ['of a status', 'status: SUBMITTED,', ['R3', 'R2', 'R2']],
    ['of another status', 'status: APPROVED,', []],
    ['of a programme', 'programme: "助老",', ['R3', 'R2']],
    ['of a programme and a status', 'programme: "助老", status: REJECTED,', []],
    ['of a member', 'memberNo: "R2", programme: "环保",', ['R2']],
    ['of days gone by', 'toDay: "2020-01-01",', []],
    ['since a day', 'fromDay: "2020-01-01", memberNo: "R3",', ['R3']],
  ])('%s', async (_, filter, expected) => {
    expect(await records('worker', filter)).toEqual(expected);
  });

  it('of others stay hidden from a volunteer, and all of them from a till', async () => {
    expect(await records('volunteer', '')).toEqual(['R2', 'R2']);
    expect(await records('volunteer', 'memberNo: "R2", programme: "助老",')).toEqual(['R2']);
    expect(await refused('volunteer', '{ serviceRecords(memberNo: "R3") { nextCursor } }')).toBe('NOT_PERMITTED');
    expect(await refused('till1', '{ serviceRecords(memberNo: "R2") { nextCursor } }')).toBe('NOT_PERMITTED');
  });
});

describe('The books', () => {
  const journals = (filter: string) => everyPage('accountant', 'journals', filter, 'journals { sequence kind actor }');

  it('are found by what one looks for, newest first, without a gap or a double', async () => {
    const all = await journals('');
    expect(numbers(all)).toEqual([...all.keys()].map((index) => all.length - index));
    const sequences = async (filter: string) => numbers(await journals(filter));
    const where = (holds: (row: Answer) => boolean) => numbers(all.filter(holds));
    expect(await sequences('kind: "refund",')).toEqual(where(({ kind }) => kind === 'refund'));
    expect(await sequences('actor: "person:desk2",')).toEqual(where(({ actor }) => actor === 'person:desk2'));
    expect(await sequences('kind: "checkout", fromDay: "2020-01-01",')).toEqual(
      where(({ kind }) => kind === 'checkout'),
    );
    expect(await sequences('fromDay: "2020-01-01", toDay: "2999-01-01",')).toEqual(numbers(all));
    expect(await sequences('toDay: "2020-01-01",')).toEqual([]);
    expect(await sequences('kind: "no-such-kind",')).toEqual([]);
    const ofR1 = await sequences('memberNo: "R1",');
    expect(ofR1.length).toBeGreaterThan(4);
    expect(await sequences('account: "wallet:R1",')).toEqual(ofR1);
    expect(await sequences('merchantNo: "S1",')).toEqual(
      where(({ actor }) => ['person:till1', 'person:desk1'].includes(String(actor))),
    );
    expect(await sequences(`commandId: "${checkoutIds['S2']}",`)).toHaveLength(1);
    expect(await sequences(`commandId: "${nextId()}",`)).toEqual([]);
  });

  it('refuse a filter they could not serve', async () => {
    for (const filter of [
      'kind: "refund", actor: "x"',
      'account: "wallet:R1", fromDay: "2020-01-01"',
      'after: "!"',
      'first: 101',
      'kind: "x", after: "MTI"',
    ])
      expect(await refused('accountant', `{ journals(${filter}) { nextCursor } }`)).not.toBe('OK');
  });

  it('state an account with its running balance', async () => {
    const lines = await everyPage(
      'accountant',
      'entries',
      'account: "wallet:R1",',
      'entries { amount balanceAfter asset accountVersion }',
    );
    expect(lines.map(({ accountVersion }) => accountVersion)).toEqual(
      [...lines.keys()].map((index) => lines.length - index),
    );
    lines.forEach(({ balanceAfter, amount }, index) => {
      expect(balanceAfter).toBe(((lines[index + 1]?.['balanceAfter'] as number) ?? 0) + (amount as number));
    });
    expect(lines[0]).toMatchObject({ asset: 'POINTS' });
  });

  it.each(['journals', 'entries(account: "wallet:R1")', 'lots(holder: "care_pool")'])(
    'open %s to nobody without the right',
    async (field) => {
      const inner = `{ ${field} { nextCursor } }`;
      for (const who of ['till1', 'resident', 'volunteer', 'worker', 'owner1'])
        expect(await refused(who, inner)).toBe('NOT_PERMITTED');
    },
  );
});

describe('Lots', () => {
  const lots = (who: string, filter: string) =>
    everyPage(who, 'lots', filter, 'lots { lotId issuer remainingPoints expiresOn }');

  it('are paged soonest to expire first, by issuer and by last day, emptied ones on demand', async () => {
    const all = await lots('resident', 'holder: "wallet:R1",');
    expect(all.length).toBeGreaterThanOrEqual(3);
    expect(all.map(({ lotId }) => Number(lotId))).toEqual(all.map(({ lotId }) => Number(lotId)).sort((a, b) => a - b));
    expect((await lots('resident', 'holder: "wallet:R1", issuer: "S2",')).map(({ issuer }) => issuer)).toEqual(['S2']);
    expect(await lots('resident', 'holder: "wallet:R1", expiringBefore: "2020-01-01",')).toEqual([]);
    expect((await lots('resident', 'holder: "wallet:R1", emptied: true,')).length).toBeGreaterThanOrEqual(all.length);
    expect(await lots('accountant', 'holder: "care_pool", issuer: "S1",')).toEqual([]);
  });

  it('of another wallet stay hidden from a resident', async () => {
    for (const holder of ['wallet:R2', 'care_pool', 'wallet:'])
      expect(await refused('resident', `{ lots(holder: "${holder}") { nextCursor } }`)).toBe('NOT_PERMITTED');
    expect(await refused('resident', '{ lots(holder: "issuer:FUND") { nextCursor } }')).toMatch(/holder/);
  });
});

describe('Cycles', () => {
  it('show an owner the own shop’s position only', async () => {
    const { cycle } = await at.read('owner1', '{ openCycle { cycle } }');
    const positions = (party: string) => `{ cycle(cycle: "${String(cycle)}") { positions${party} { party } } }`;
    expect(await at.read('owner1', positions(''))).toEqual({ positions: [{ party: 'S1' }] });
    expect(await at.read('owner1', positions('(party: "S2")'))).toEqual({ positions: [] });
    expect(await at.read('accountant', positions('(party: "S2")'))).toEqual({ positions: [{ party: 'S2' }] });
    expect(await at.read('accountant', '{ cycle(cycle: "none") { cycle } }')).toBeNull();
    expect(await refused('till1', positions(''))).toBe('NOT_PERMITTED');
  });
});
