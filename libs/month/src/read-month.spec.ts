import fc from 'fast-check';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMalformed, monthFileNames, type MonthFileName } from './malformed';
import { readMonth, type MonthFiles } from './read-month';
import { readMonthFolder } from './read-month-folder';

const event = (change: object) =>
  JSON.stringify({ at: '2026-03-01T08:00:00+08:00', kind: 'freeze', id: 'x', member: 'R1', ...change });
const files: Readonly<Record<MonthFileName, string>> = {
  'community.json': JSON.stringify({
    code: 'shengli',
    name: '胜利社区',
    timezone: 'Asia/Shanghai',
    month: '2026-03',
    cycle_calendar: 'half_month',
    policy: {
      version: 'P1',
      face_value_fen: 10,
      interchange_bps: 9000,
      points_per_hour: 10,
      multipliers_bps: {},
      tariffs: { shift: 10 },
      lot_lifetime_months: 24,
      refund_grace_days: 30,
    },
  }),
  'merchants.csv': 'merchant_no,name,trade,settlement_bps,issuing_limit_points,earn_fen_per_point\nM1,a,b,1,1,1\n',
  'members.csv': 'member_no,display_name,category,household_no,volunteer\nR1,a,adult,,no\n',
  'events.jsonl': `${event({})}\n`,
};
const bytesOf = (change: Partial<Record<MonthFileName, string>>) =>
  Object.fromEntries(
    Object.entries({ ...files, ...change }).map(([name, text]) => [name, Buffer.from(text)]),
  ) as Record<MonthFileName, Buffer>;
const faultsOf = (month: MonthFiles) => {
  const answer = readMonth(month);
  return isMalformed(answer) ? answer.faults.map((fault) => [fault.file, fault.line]) : [];
};

describe('a month', () => {
  it('holds what its files say', () => {
    expect(readMonth(bytesOf({}))).toMatchObject({
      community: { code: 'shengli' },
      merchants: [{ merchant_no: 'M1' }],
      members: [{ member_no: 'R1' }],
      events: [{ kind: 'freeze' }],
    });
  });

  it('may be without merchants, members and events', () => {
    const month = bytesOf({ 'events.jsonl': '' });
    for (const file of ['merchants.csv', 'members.csv'] as const)
      month[file] = Buffer.from(files[file].split('\n')[0]!);
    expect(readMonth(month)).toMatchObject({ merchants: [], members: [], events: [] });
  });

  it('is refused whole, with the bad lines of all four files in order', () => {
    expect(
      faultsOf(
        bytesOf({
          'events.jsonl': `${event({ member: 'R9' })}\nnonsense\n`,
          'members.csv': files['members.csv'] + files['members.csv'],
          'merchants.csv': `${files['merchants.csv']}\n`,
          'community.json': '{}',
        }),
      ),
    ).toEqual([
      ...Array.from({ length: 6 }, () => ['community.json', undefined]),
      ['merchants.csv', 3],
      ['members.csv', 3], // its category
      ['members.csv', 3], // its volunteer
      ['members.csv', 4],
      ['events.jsonl', 1],
      ['events.jsonl', 2],
    ]);
  });

  it('knows the number of a row that is bad elsewhere, so that its events are not named too', () => {
    const members = files['members.csv'].replace('adult', 'child');
    expect(faultsOf(bytesOf({ 'members.csv': members }))).toEqual([['members.csv', 2]]);
  });

  it.each<[MonthFileName, number[]]>([
    ['community.json', [2, 3]],
    ['merchants.csv', [1, 3]],
    ['members.csv', [1, 2]],
  ])('without %s is checked as far as can be', (file, stillFound) => {
    const lines = [
      event({ kind: 'grant', member: 'R9', programme: 'p', tariff: 'free' }),
      event({ kind: 'suspend', member: undefined, merchant: 'M9' }),
      event({ member: 'R9' }),
    ];
    const month = { ...bytesOf({ 'events.jsonl': lines.join('\n') }), [file]: { unreadable: { en: 'x', zh: 'x' } } };
    expect(faultsOf(month)).toEqual([[file, undefined], ...stillFound.map((line) => ['events.jsonl', line])]);
  });

  it('is read or refused whatever its bytes, and never a surprise', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom('"', ',', '\n', '\r\n', '{', '[', '\uFEFF', '\\', '0', 'null', '__proto__')
        .map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...monthFileNames), fc.nat(1000), fc.nat(20), piece, (file, at, length, inserted) => {
        const bytes = Buffer.from(files[file]);
        const from = at % bytes.length;
        const changed = Buffer.concat([bytes.subarray(0, from), inserted, bytes.subarray(from + length)]);
        const answer = readMonth({ ...bytesOf({}), [file]: changed });
        if (isMalformed(answer)) expect(answer.faults.length).toBeGreaterThan(0);
        else expect(answer.members).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('lists ten thousand faults and counts the rest', () => {
    const answer = readMonth(bytesOf({ 'events.jsonl': '\n'.repeat(10_500), 'members.csv': 'x' }));
    if (!isMalformed(answer)) throw new Error('it should be refused');
    expect(answer.faults).toHaveLength(10_000);
    expect(answer.faults.at(-1)).toMatchObject({ file: 'events.jsonl', line: 9999 });
    expect(answer.furtherFaults).toBe(501);
  });
});

describe('a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'month-'));
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read', async () => expect(await readMonthFolder(folder)).toEqual(readMonth(bytesOf({}))));

  it('that is not there lacks four files', async () => {
    const line = undefined;
    const message = expect.stringContaining('there is no such file');
    expect(await readMonthFolder(join(folder, 'elsewhere'))).toEqual({
      faults: Object.keys(files).map((file) => ({ file, line, message, messageZh: expect.any(String) })),
      furtherFaults: 0,
    });
  });

  it('with a folder in place of a file is malformed', async () => {
    await rm(join(folder, 'members.csv'));
    await mkdir(join(folder, 'members.csv'));
    expect(await readMonthFolder(folder)).toMatchObject({
      faults: [{ file: 'members.csv', message: 'the file cannot be read: it is not a file' }],
    });
  });
});

it('the demo month has no faults', async () => {
  const month = await readMonthFolder(join(__dirname, '../../../prisma-free-db/seeds/demo/month'));
  if (isMalformed(month)) throw new Error(JSON.stringify(month.faults.slice(0, 5)));
  expect([month.merchants.length, month.members.length, month.events.length]).toEqual([12, 620, 6162]);
});
