import type { MonthFault } from './malformed';
import { readMembers } from './read-members';
import { readMerchants } from './read-merchants';

type Fault = Pick<MonthFault, 'line' | 'message' | 'messageZh'>;
const merchantsOf = (file: string | Buffer) => {
  const faults: Fault[] = [];
  const found = readMerchants(Buffer.from(file as string), (line, { en, zh }) =>
    faults.push({ line, message: en, messageZh: zh }),
  );
  return { ...found, faults };
};
const membersOf = (file: string | Buffer) => {
  const faults: Fault[] = [];
  const found = readMembers(Buffer.from(file as string), (line, { en, zh }) =>
    faults.push({ line, message: en, messageZh: zh }),
  );
  return { ...found, faults };
};
const merchantHeader = 'merchant_no,name,trade,settlement_bps,issuing_limit_points,earn_fen_per_point';
const memberHeader = 'member_no,display_name,category,household_no,volunteer';
const shop = 'M01,向阳大药房,pharmacy,8000,4000,1000';
const person = 'R1,吴冬至,adult,H1,yes';
const merchantFile = (...rows: string[]) => [merchantHeader, ...rows, ''].join('\n');
const memberFile = (...rows: string[]) => [memberHeader, ...rows, ''].join('\n');
const linesOf = (faults: Fault[]) => faults.map((fault) => fault.line);

describe('merchants.csv and members.csv are read', () => {
  const m01 = {
    merchant_no: 'M01',
    name: '向阳大药房',
    trade: 'pharmacy',
    settlement_bps: 8000,
    issuing_limit_points: 4000,
    earn_fen_per_point: 1000,
  };
  const r1 = { member_no: 'R1', display_name: '吴冬至', category: 'adult', household_no: 'H1', volunteer: true };

  it.each<[string, string]>([
    ['plainly', merchantFile(shop)],
    ['without the last line end', `${merchantHeader}\n${shop}`],
    ['with CRLF and a byte order mark', `\uFEFF${merchantHeader}\r\n${shop}\r\n`],
    ['with every cell in quotes', merchantFile(shop.replace(/[^,]+/g, '"$&"')).replace('merchant_no', '"merchant_no"')],
    [
      'with columns in another order',
      `trade,earn_fen_per_point,merchant_no,settlement_bps,issuing_limit_points,name
pharmacy,1000,M01,8000,4000,向阳大药房`,
    ],
  ])('%s', (_, file) => {
    expect(merchantsOf(file)).toEqual({ merchants: [m01], numbers: new Set(['M01']), faults: [] });
  });

  it.each<[string, object]>([
    ['M01,a,b,0,0,1', { settlement_bps: 0, issuing_limit_points: 0, earn_fen_per_point: 1 }],
    ['M01,a,b,10000,9007199254740991,1', { settlement_bps: 10_000, issuing_limit_points: 2 ** 53 - 1 }],
    ['M01,"a, ""b""",b,0,0,1', { name: 'a, "b"' }],
    [`${'M'.repeat(64)},${'药'.repeat(100)},b,0,0,1`, {}],
    ['__proto__,a,b,0,0,1', { merchant_no: '__proto__' }],
  ])('a merchant as %j', (row, part) => {
    expect(merchantsOf(merchantFile(row))).toMatchObject({ merchants: [part], faults: [] });
  });

  it.each<[string, object]>([
    [person, r1],
    ['R1,吴冬至,elder_card,H1,no', { ...r1, category: 'elder_card', volunteer: false }],
    ['R1,吴冬至,minor,"",no', { member_no: 'R1', display_name: '吴冬至', category: 'minor', volunteer: false }],
    ['R1,吴冬至,minor,  ,no', { member_no: 'R1', display_name: '吴冬至', category: 'minor', volunteer: false }],
    ['R1,吴冬至,minor,\u3000,no', { member_no: 'R1', display_name: '吴冬至', category: 'minor', volunteer: false }],
  ])('a member as %j', (row, member) => {
    expect(membersOf(memberFile(row))).toEqual({ members: [member], numbers: new Set(['R1']), faults: [] });
  });

  it('with nobody in them', () => {
    expect(merchantsOf(merchantHeader)).toEqual({ merchants: [], numbers: new Set(), faults: [] });
    expect(membersOf(`${memberHeader}\n`)).toEqual({ members: [], numbers: new Set(), faults: [] });
  });
});

describe('a row is malformed', () => {
  it.each<[string, string]>([
    ['', 'a blank line'],
    ['   ', 'a blank line'],
    ['M02,a,b,0,0', 'expected 6 cells, as the header has, got 5'],
    ['M02,a,b,0,0,1,', 'expected 6 cells, as the header has, got 7'],
    ['M02,"a,b,0,0,1', 'broken CSV'],
    ['M02,"a"b,b,0,0,1', 'broken CSV'],
    ['M02,a "b",b,0,0,1', 'broken CSV'],
    [',a,b,0,0,1', 'merchant_no: expected'],
    [' ,a,b,0,0,1', 'merchant_no: expected'],
    ['"M,2",a,b,0,0,1', 'merchant_no: expected'],
    ['"M""2",a,b,0,0,1', 'merchant_no: expected'],
    ["M'2,a,b,0,0,1", 'merchant_no: expected'],
    [' M2,a,b,0,0,1', 'merchant_no: expected'],
    ['M02,"over\ntwo lines",b,0,0,1', 'name: expected a name'],
    ['M\t2,a,b,0,0,1', 'merchant_no: expected'],
    [`${'M'.repeat(65)},a,b,0,0,1`, 'merchant_no: expected'],
    ['FUND,a,b,0,0,1', 'FUND is the fund itself'],
    ['M01,a,b,0,0,1', 'merchant_no: "M01" is already on line 2'],
    ['M02,,b,0,0,1', 'name: expected a name'],
    [`M02,${'n'.repeat(101)},b,0,0,1`, 'name: expected a name'],
    ['M02,a\0,b,0,0,1', 'name: expected a name'],
    ['M02,a, ,0,0,1', 'trade: expected a name'],
    ['M02,a,b,10001,0,1', 'settlement_bps: expected a whole number in plain digits from 0 to 10000, got "10001"'],
    ['M02,a,b,,0,1', 'settlement_bps: expected'],
    ['M02,a,b,-1,0,1', 'settlement_bps: expected'],
    ['M02,a,b,5.0,0,1', 'settlement_bps: expected'],
    ['M02,a,b,1e2,0,1', 'settlement_bps: expected'],
    ['M02,a,b,+1,0,1', 'settlement_bps: expected'],
    ['M02,a,b, 1,0,1', 'settlement_bps: expected'],
    ['M02,a,b,１,0,1', 'settlement_bps: expected'],
    ['M02,a,b,0,"4,000",1', 'issuing_limit_points: expected'],
    ['M02,a,b,0,-1,1', 'issuing_limit_points: expected'],
    ['M02,a,b,0,9007199254740992,1', 'issuing_limit_points: expected'],
    ['M02,a,b,0,0,0', 'earn_fen_per_point: expected'],
    ['M02,a,b,0,0,', 'earn_fen_per_point: expected'],
    ['M02,a,b,0,0,x', 'earn_fen_per_point: expected'],
  ])('of a merchant: %j', (row, message) => {
    const { faults } = merchantsOf(merchantFile(shop, row, shop.replace('M01', 'M03')));
    expect(faults).toMatchObject([{ line: 3, message: expect.stringContaining(message) }]);
    expect(faults[0]?.messageZh).toMatch(/\p{Script=Han}/u);
  });

  it.each<[string, string]>([
    ['', 'a blank line'],
    ['R2,a,adult,H1', 'expected 5 cells'],
    [',a,adult,H1,yes', 'member_no: expected'],
    ['"R,2",a,adult,H1,yes', 'member_no: expected'],
    ['R1,a,adult,H1,yes', 'member_no: "R1" is already on line 2'],
    ['R2,,adult,H1,yes', 'display_name: expected'],
    ['R2,a,child,H1,yes', 'category: expected one of adult, elder_card, minor, got "child"'],
    ['R2,a,Adult,H1,yes', 'category: expected'],
    ['R2,a,,H1,yes', 'category: expected'],
    ['R2,a,constructor,H1,yes', 'category: expected'],
    ['R2,a,adult,"H,1",yes', 'household_no: expected blank, or a number'],
    [`R2,a,adult,${'H'.repeat(65)},yes`, 'household_no: expected'],
    ['R2,a,adult,H1,true', 'volunteer: expected one of yes, no, got "true"'],
    ['R2,a,adult,H1,YES', 'volunteer: expected'],
    ['R2,a,adult,H1,', 'volunteer: expected'],
    ['R2,a,adult,H1,"yes', 'broken CSV'],
  ])('of a member: %j', (row, message) => {
    const { faults } = membersOf(memberFile(person, row, person.replace('R1', 'R3')));
    expect(faults).toMatchObject([{ line: 3, message: expect.stringContaining(message) }]);
    expect(faults[0]?.messageZh).toMatch(/\p{Script=Han}/u);
  });

  it('when its bytes are not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(memberFile(person)), Buffer.from('R2,\xff,adult,,no\n', 'latin1')]);
    expect(membersOf(bytes).faults).toMatchObject([{ line: 3, message: 'the line is not UTF-8' }]);
  });
});

describe('a header is malformed', () => {
  it.each<[string, string, string]>([
    ['when there is none', '', 'expected the header member_no,'],
    ['when it is blank', '\n', 'missing member_no'],
    ['when it is a row', `${person}\n`, 'missing member_no'],
    ['without a column', 'member_no,display_name,category,volunteer\n', 'missing household_no'],
    ['with a column too many', `${memberHeader},phone\n`, 'unknown or repeated "phone"'],
    ['with a column twice', `${memberHeader},member_no\n`, 'unknown or repeated "member_no"'],
    ['with a column in capitals', memberHeader.replace('member_no', 'Member_No'), 'missing member_no'],
    ['with a space', memberHeader.replace(',', ', '), 'missing display_name'],
    ['with an open quote', `"${memberHeader}\n`, 'expected the header'],
  ])('%s', (_, file, message) => {
    expect(membersOf(file).faults).toMatchObject([{ line: 1, message: expect.stringContaining(message) }]);
  });

  it('and its good columns are checked all the same', () => {
    const { faults, members, numbers } = membersOf('member_no,category\nR1,adult\nR1,adult\nR2,child\nR3\n');
    expect(linesOf(faults)).toEqual([1, 4, 5, 3]);
    expect(members).toEqual([]);
    expect(numbers).toEqual(new Set(['R1', 'R2']));
    expect(membersOf('name\nR1\n').numbers).toBeUndefined();
  });
});

describe('a file of rows', () => {
  it('has every bad line named, and everything wrong with it', () => {
    const { faults, merchants, numbers } = merchantsOf(
      merchantFile('M01,,,1,1,0', shop, '', shop, 'M02,"x', 'M03,x,y,z,1,1', 'M04,a,b,1,1,1', '"', 'M05'),
    );
    expect([...linesOf(faults)].sort()).toEqual([10, 2, 2, 2, 3, 4, 5, 6, 7, 9]);
    expect(merchants.map((merchant) => merchant.merchant_no)).toEqual(['M04']);
    expect(numbers).toEqual(new Set(['M01', 'M03', 'M04']));
  });

  it('names the physical line after a cell over several lines', () => {
    expect(linesOf(merchantsOf(merchantFile('M01,"a\n\nb",t,1,1,1', 'M02,a,b,x,1,1')).faults)).toEqual([2, 5]);
  });
});
