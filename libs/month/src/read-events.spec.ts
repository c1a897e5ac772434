import { readEvents } from './read-events';
import type { MonthFault } from './malformed';

const known = {
  members: new Set(['R1', 'R2']),
  merchants: new Set(['M1']),
  tariffs: new Set(['shift']),
};
const read = (bytes: string | Buffer, names: object = known) => {
  const faults: Pick<MonthFault, 'line' | 'message' | 'messageZh'>[] = [];
  const events = readEvents(Buffer.from(bytes as string), names, (line, { en, zh }) =>
    faults.push({ line, message: en, messageZh: zh }),
  );
  return { events, faults };
};
const at = '2026-03-01T08:00:00+08:00';
const good = (id: string) => JSON.stringify({ at, kind: 'donate', id, member: 'R1', points: 1 });
const between = (line: string) => read(`${good('first')}\n${line}\n${good('last')}\n`);

const bodies = {
  opening_lot: { member: 'R1', issuer: 'M1', points: 1, expires_on: '2028-02-29' },
  fund_income: { purpose: 'care', class: 'donation', amount_fen: 1 },
  fund_expense: { purpose: 'redemption_reserve', class: 'x', amount_fen: 1 },
  allocate: { programme: 'anything', points: 1 },
  service: { member: 'nobody', programme: 'p', tags: [], minutes: 60, grade: 'g' },
  approve: { service: 'none', by: ['S1', 'S1'] },
  reject: { service: 'none', by: ['S1'] },
  grant: { member: 'nobody', programme: 'p', tariff: 'shift' },
  checkout: { merchant: 'nowhere', member: 'nobody', bill_fen: 1, redeem_points: 0, channel: 'scan' },
  refund: { checkout: 'none', bill_fen: 1, redeem_points: 0 },
  expire: { date: '2026-03-01' },
  gift: { from: 'nobody', to: 'nobody', points: 1 },
  donate: { member: 'nobody', points: 1 },
  freeze: { member: 'R1' },
  unfreeze: { member: 'R2' },
  suspend: { merchant: 'M1' },
  resume: { merchant: 'M1' },
  cut: { cycle: 'any label' },
} as const;
type Kind = keyof typeof bodies;
const line = (kind: Kind, change: object = {}) => JSON.stringify({ at, kind, id: 'x', ...bodies[kind], ...change });
/** A number as it is written: JSON.stringify would write 5.0 as 5. */
const written = (kind: Kind, field: string, number: string) =>
  line(kind, { [field]: 'HERE' }).replace('"HERE"', number);

describe('events are read', () => {
  it.each(Object.keys(bodies) as Kind[])('%s, with exactly its fields', (kind) => {
    expect(between(line(kind))).toEqual({
      faults: [],
      events: [JSON.parse(good('first')), { at, kind, id: 'x', ...bodies[kind] }, JSON.parse(good('last'))],
    });
  });

  it.each<[string, string, object]>([
    ['a space and every other printable character in an id', line('donate', { id: ' !~a' }), { id: ' !~a' }],
    ['an id of 64 characters', line('donate', { id: 'i'.repeat(64) }), { id: 'i'.repeat(64) }],
    ['negative minutes', written('service', 'minutes', '-5'), { minutes: -5 }],
    ['minutes that are −0', written('service', 'minutes', '-0'), { minutes: 0 }],
    ['minutes beyond 2^53', written('service', 'minutes', '99999999999999999999'), { minutes: 2 ** 53 - 1 }],
    ['minutes below −2^53', written('service', 'minutes', '-9007199254740992'), { minutes: 1 - 2 ** 53 }],
    ['the largest amount', written('donate', 'points', '9007199254740991'), { points: 2 ** 53 - 1 }],
    ['points of −0 to redeem', written('checkout', 'redeem_points', '-0'), { redeem_points: 0 }],
    ['a refund of points alone', line('refund', { bill_fen: 0, redeem_points: 1 }), { bill_fen: 0 }],
    ['FUND as an issuer', line('opening_lot', { issuer: 'FUND' }), { issuer: 'FUND' }],
    ['a string of 200 characters', line('donate', { member: '人'.repeat(200) }), {}],
    ['100 tags', line('service', { tags: Array(100).fill('care') }), {}],
    ['a day long past', line('expire', { date: '0001-01-01' }), {}],
    ['a line end of CRLF', `${line('donate')}\r`, {}],
    ['white space around', ` \t${line('donate')} `, {}],
    ['U+2028 in a string, which ends no line', line('donate', { member: 'a\u2028b' }), { member: 'a\u2028b' }],
    ['keys in any order', `{"points":1,"id":"x","member":"R1","kind":"donate","at":"${at}"}`, { points: 1 }],
    ['a member called constructor', line('donate', { member: 'constructor' }), {}],
  ])('with %s', (_, text, part) => {
    const { events, faults } = between(text);
    expect(faults).toEqual([]);
    expect(events[1]).toMatchObject(part);
  });

  it('from a file without any', () => expect(read('')).toEqual({ events: [], faults: [] }));
  it('from a last line without line end', () => expect(read(good('a'))).toMatchObject({ events: [{}], faults: [] }));
});

describe('a line of events is malformed', () => {
  it.each<[string, string | Buffer, string]>([
    ['when it is blank', '', 'a blank line'],
    ['when it is white space', ' \t\r', 'a blank line'],
    ['when it is no JSON', 'nonsense', 'not JSON'],
    ['when it is cut off', line('donate').slice(0, -1), 'not JSON'],
    ['when two events stand on it', line('donate') + line('donate'), 'not JSON'],
    ['when it starts with a byte order mark', `\uFEFF${line('donate')}`, 'byte order mark'],
    ['when it nests deeply', '['.repeat(100_000), 'nested too deeply'],
    ['when it is over 1 MiB', `${line('donate')}${' '.repeat(1024 * 1024)}`, 'over 1 MiB'],
    ['when it is a list', '[]', 'expected a JSON object, got a list'],
    ['when it is null', 'null', 'expected a JSON object, got null'],
    ['when it is a number', '1.5', 'expected a JSON object, got 1.5'],
    ['when a key stands twice with two values', line('donate').replace('{', '{"points":2,'), 'Duplicate key'],
    ['with an unknown kind', line('donate', { kind: 'steal' }), 'kind: expected one of opening_lot,'],
    ['with a kind that every object inherits', line('donate', { kind: 'constructor' }), 'kind: expected one of'],
    ['with a kind that is null', line('donate', { kind: null }), 'kind: expected one of'],
    ['without kind', line('donate', { kind: undefined }), 'kind: missing'],
    ['without id', line('donate', { id: undefined }), 'id: missing'],
    ['with an empty id', line('donate', { id: '' }), 'id: expected a string of 1–64'],
    ['with an id of 65', line('donate', { id: 'i'.repeat(65) }), 'id: expected'],
    ['with a comma in the id', line('donate', { id: 'a,b' }), 'id: expected'],
    ['with a quote in the id', line('donate', { id: 'a"b' }), 'id: expected'],
    ['with an apostrophe in the id', line('donate', { id: "a'b" }), 'id: expected'],
    ['with a line end in the id', line('donate', { id: 'a\n' }), 'id: expected'],
    ['with an id not in ASCII', line('donate', { id: '号' }), 'id: expected'],
    ['with an id that is a number', line('donate', { id: 7 }), 'id: expected'],
    ['without at', line('donate', { at: undefined }), 'at: missing'],
    ['with at on no day', line('donate', { at: '2026-02-29T08:00:00+08:00' }), 'at: expected an existing date'],
    ['with at as a number', line('donate', { at: 1772323200 }), 'at: expected an existing date'],
    ['going back', line('donate', { at: '2026-03-01T07:59:59.999999999+08:00' }), 'goes back before'],
    ['going back in another offset', line('donate', { at: '2026-03-01T08:30:00+09:00' }), 'on line 1'],
    ['with a field too many', line('donate', { note: 'x' }), '"note": donate has no such field'],
    ['with __proto__ as a field', line('donate').replace('{', '{"__proto__":{},'), '"__proto__": donate has no such'],
    ['with a field that is inherited', line('donate', { toString: 1 }), '"toString": donate has no such field'],
    ['with an empty field name', line('donate', { '': 1 }), '"": donate has no such field'],
    ['without a field', line('donate', { points: undefined }), 'points: missing; expected a whole number'],
    ['with null for points', line('donate', { points: null }), 'points: expected a whole number, 1 or more, got null'],
    ['with points as a string', line('donate', { points: '1' }), 'got "1"'],
    ['with points as a boolean', line('donate', { points: true }), 'got true'],
    ['with an object for points', line('donate', { points: {} }), 'got an object'],
    [
      'with points written 5.0',
      written('donate', 'points', '5.0'),
      'points: expected a whole number, 1 or more, got 5.0',
    ],
    ['with points written 1e2', written('donate', 'points', '1e2'), 'got 1e2'],
    ['with half a point', written('donate', 'points', '0.5'), 'got 0.5'],
    ['with points beyond 2^53−1', written('donate', 'points', '9007199254740992'), 'beyond ±(2^53−1)'],
    ['with negative points', line('donate', { points: -1 }), 'got -1'],
    ['with minutes written 60.0', written('service', 'minutes', '60.0'), 'minutes: expected a whole number, got 60.0'],
    ['with minutes as a string', line('service', { minutes: '60' }), 'minutes: expected a whole number'],
    ['with null for minutes', line('service', { minutes: null }), 'minutes: expected a whole number'],
    ['with an opening lot of 0', line('opening_lot', { points: 0 }), 'points: expected'],
    ['with an income of 0', line('fund_income', { amount_fen: 0 }), 'amount_fen: expected'],
    ['with an expense of 0', line('fund_expense', { amount_fen: 0 }), 'amount_fen: expected'],
    ['with an allocation of 0', line('allocate', { points: 0 }), 'points: expected'],
    ['with a gift of 0', line('gift', { points: 0 }), 'points: expected'],
    ['with a donation of 0', line('donate', { points: 0 }), 'points: expected'],
    ['with a bill of 0', line('checkout', { bill_fen: 0 }), 'bill_fen: expected'],
    ['with negative points to redeem', line('checkout', { redeem_points: -1 }), 'redeem_points: expected'],
    ['with a refund of nothing', line('refund', { bill_fen: 0 }), 'at least one of them above 0'],
    ['with a refund of −0', written('refund', 'bill_fen', '-0'), 'at least one of them above 0'],
    ['with a refund of less than nothing', line('refund', { bill_fen: -1 }), 'bill_fen: expected'],
    [
      'with an unknown purpose',
      line('fund_income', { purpose: 'party' }),
      'purpose: expected one of redemption_reserve',
    ],
    ['with an unknown issuer', line('opening_lot', { issuer: 'M9' }), 'issuer: expected FUND or a merchant number'],
    ['with the fund in small letters', line('opening_lot', { issuer: 'fund' }), 'issuer: expected'],
    ['with an unknown tariff', line('grant', { tariff: 'free' }), 'tariff: expected a key'],
    ['with an inherited tariff', line('grant', { tariff: 'toString' }), 'tariff: expected a key'],
    ['with a lot for nobody', line('opening_lot', { member: 'R9' }), 'member: expected a member number of members.csv'],
    ['freezing nobody', line('freeze', { member: 'R9' }), 'member: expected'],
    ['unfreezing nobody', line('unfreeze', { member: 'R9' }), 'member: expected'],
    ['suspending no shop', line('suspend', { merchant: 'M9' }), 'merchant: expected a merchant number'],
    ['suspending the fund', line('suspend', { merchant: 'FUND' }), 'merchant: expected'],
    ['resuming no shop', line('resume', { merchant: 'M9' }), 'merchant: expected'],
    ['expiring on no day', line('expire', { date: '2026-02-30' }), 'date: expected an existing day'],
    ['expiring at a time', line('expire', { date: at }), 'date: expected an existing day'],
    [
      'with a lot until no day',
      line('opening_lot', { expires_on: '2027-02-29' }),
      'expires_on: expected an existing day',
    ],
    ['with an empty string', line('service', { programme: '' }), 'programme: expected a non-empty string'],
    ['with an empty grade', line('service', { grade: '' }), 'grade: expected'],
    ['with an empty class', line('fund_income', { class: '' }), 'class: expected'],
    ['with an empty channel', line('checkout', { channel: '' }), 'channel: expected'],
    ['with an empty cycle', line('cut', { cycle: '' }), 'cycle: expected'],
    ['with a string of 201 characters', line('gift', { to: '人'.repeat(201) }), 'to: expected'],
    ['with NUL in a string', line('gift', { to: 'a\0' }), 'to: expected'],
    ['with half a surrogate pair', line('gift', { to: '\ud800' }), 'to: expected'],
    ['with no list of tags', line('service', { tags: 'care' }), 'tags: expected a list'],
    ['with an empty tag', line('service', { tags: ['care', ''] }), 'tags: expected a list'],
    ['with a tag that is a number', line('service', { tags: [1] }), 'tags: expected a list'],
    ['with 101 tags', line('service', { tags: Array(101).fill('a') }), 'tags: expected a list'],
    ['with nobody to approve', line('approve', { by: [] }), 'by: expected a list of 1 to 100'],
    ['with nobody to reject', line('reject', { by: [] }), 'by: expected a list of 1 to 100'],
    ['with one reviewer not in a list', line('approve', { by: 'S1' }), 'by: expected a list'],
    ['with an empty reviewer', line('approve', { by: ['S1', ''] }), 'by: expected a list'],
  ])('%s', (_, text, message) => {
    const { events, faults } = between(text as string);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 2, message: expect.stringContaining(message) });
    expect(faults[0]?.messageZh).toMatch(/\p{Script=Han}/u);
    expect(events).toHaveLength(2);
  });

  it('when its bytes are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(`${good('a')}\n"`), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"\n')]);
    expect(read(bytes).faults).toMatchObject([{ line: 2, message: 'the line is not UTF-8' }]);
  });
});

describe('a file of events', () => {
  it('has every bad line named, and everything wrong with it', () => {
    const { faults } = read(
      ['nonsense', good('a'), '', line('donate', { at: 'x', id: '', points: 0, extra: 1 }), good('b'), '[]'].join('\n'),
    );
    expect(faults.map((fault) => [fault.line, fault.message.split(/[ :]/)[0]])).toEqual([
      [1, 'not'],
      [3, 'a'],
      [4, 'at'],
      [4, 'id'],
      [4, 'points'],
      [4, '"extra"'],
      [6, 'expected'],
    ]);
  });

  it.each([
    ['at its start', `\n${good('a')}\n`, 1],
    ['at its end', `${good('a')}\n\n`, 2],
    ['as all there is', '\n', 1],
  ])('may not have a blank line %s', (_, text, blank) => {
    expect(read(text).faults).toMatchObject([{ line: blank, message: 'a blank line' }]);
  });

  it('takes a retry’s line as any other: good when repeated, named when it is not', () => {
    expect(read(`${good('a')}\n${good('a')}\n`).faults).toEqual([]);
    expect(read(`${good('a')}\n${good('a').replace('1}', '0}')}\n`).faults).toMatchObject([{ line: 2 }]);
  });

  it('compares a time with the latest good line, not with a bad one', () => {
    const late = line('donate', { at: '2027-03-01T08:00:00Z', points: 0 });
    const early = line('donate', { at: '2026-01-01T08:00:00Z' });
    expect(read([good('a'), late, good('b'), early, good('c')].join('\n')).faults).toMatchObject([
      { line: 2, message: expect.stringContaining('points') },
      { line: 4, message: expect.stringContaining(`before ${at} on line 3`) },
    ]);
  });

  it('skips only the checks whose ground could not be read', () => {
    const unknown = [
      line('opening_lot', { member: 'R9', issuer: 'M9' }),
      line('freeze', { member: 'R9' }),
      line('resume', { merchant: 'M9' }),
      line('grant', { tariff: 'free' }),
    ].join('\n');
    expect(read(unknown, {}).faults).toEqual([]);
    expect(read(unknown, { members: known.members }).faults.map((fault) => fault.line)).toEqual([1, 2]);
    expect(read(unknown, { merchants: known.merchants }).faults.map((fault) => fault.line)).toEqual([1, 3]);
    expect(read(unknown, { tariffs: known.tariffs }).faults.map((fault) => fault.line)).toEqual([4]);
    expect(read(line('freeze', { member: '' }), {}).faults).toHaveLength(1);
  });

  const cut = (id: string, cycle: string) => line('cut', { id, cycle });
  it.each<[string, string[], number[]]>([
    ['twice', [cut('a', '1'), cut('b', '1')], [2]],
    ['three times', [cut('a', '1'), cut('b', '1'), cut('c', '1')], [2, 3]],
    ['once and retried', [cut('a', '1'), cut('a', '1')], []],
    ['after a retry of its first cut', [cut('a', '1'), cut('a', '1'), cut('b', '1')], [3]],
    ['beside another', [cut('a', '1'), cut('b', '2')], []],
    [
      'after a line in conflict with another cut, which cuts nothing',
      [cut('a', '1'), cut('a', '2'), cut('b', '2')],
      [],
    ],
    ['after a line in conflict with another kind', [good('a'), cut('a', '1'), cut('b', '1')], []],
    ['called __proto__', [cut('a', '__proto__'), cut('b', '__proto__')], [2]],
  ])('with a cycle cut %s', (_, lines, faulty) => {
    expect(read(lines.join('\n')).faults.map((fault) => fault.line)).toEqual(faulty);
  });

  it('of twenty thousand lines is read within seconds', () => {
    const lines = Array.from({ length: 20_000 }, (_, n) => good(`id-${n}`)).join('\n');
    const start = performance.now();
    expect(read(lines).events).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
