import { initOptions } from './init-options';
import { isFaulty, readInitPlan, type InitDraft } from './init-plan';

const draft: InitDraft = {
  code: 'xingfu',
  name: '幸福社区',
  administrator: { login: 'zhang', display_name: '张三', password: 'long enough' },
  accountant: { login: 'li', display_name: '李四', password: 'long enough' },
};
const read = (more: InitDraft) => readInitPlan({ ...draft, ...more }, 'P-2026-11');
const faultsOf = (more: InitDraft): readonly string[] => {
  const plan = read(more);
  return isFaulty(plan) ? plan.map(({ path }) => path) : [];
};

describe('what init is told', () => {
  it('needs a code, a name and two people; the rest is offered', () => {
    expect(read({})).toMatchObject({
      community: {
        code: 'xingfu',
        timezone: 'Asia/Shanghai',
        cycleCalendar: 'half_month',
        terms: { version: 'P-2026-11', face_value_fen: 10, carry_forward_below_fen: 1000 },
      },
      administrator: { login: 'zhang', roles: ['administrator'] },
      accountant: { login: 'li', roles: ['accountant'] },
      opening: [],
    });
  });

  it('takes a part of a policy, and a limit that is off', () => {
    const plan = read({ policy: { version: 'ours', face_value_fen: 20, max_redeem_points_per_day: null } });
    expect(plan).toMatchObject({
      community: { terms: { version: 'ours', face_value_fen: 20, interchange_bps: 9000 } },
    });
    expect(isFaulty(plan) || plan.community.terms.max_redeem_points_per_day).toBeUndefined();
  });

  it('takes a phone number to print on receipts, or none', () => {
    expect(read({ contact_phone: '028-8555 0123' })).toMatchObject({ community: { contactPhone: '028-8555 0123' } });
    expect(read({ contact_phone: '' })).toMatchObject({ community: { contactPhone: undefined } });
    expect(faultsOf({ contact_phone: '问前台' })).toEqual(['contact_phone']);
    expect(faultsOf({ contact_phone: 12345 })).toEqual(['contact_phone']);
  });

  it('brings in what the fund has, purpose by purpose', () => {
    expect(read({ opening_fen: { care: 120_050, renewal: 0 } })).toMatchObject({
      opening: [{ purpose: 'care', amountFen: 120_050, incomeClass: '期初结转' }],
    });
  });

  it.each<[string, InitDraft, string[]]>([
    ['a code that is no address', { code: 'Xing Fu' }, ['code']],
    ['a number for a name', { name: 5 }, ['name']],
    [
      'several terms',
      { policy: { face_value_fen: 0, tariffs: [1], interchange_bps: '9000' } },
      ['policy.face_value_fen', 'policy.interchange_bps', 'policy.tariffs'],
    ],
    ['no limit where none may be off', { policy: { face_value_fen: null } }, ['policy.face_value_fen']],
    ['a calendar nobody keeps', { cycle_calendar: 'yearly' }, ['cycle_calendar']],
    ['a timezone that is an offset', { timezone: '+08:00' }, ['timezone']],
    ['half a fen', { opening_fen: { care: 0.5 } }, ['opening_fen.care']],
    ['money below nothing', { opening_fen: { care: -1 } }, ['opening_fen.care']],
    [
      'fields that do not exist',
      { colour: 1, policy: { prize: 1 }, opening_fen: { rent: 1 } },
      ['colour', 'policy.prize', 'opening_fen.rent'],
    ],
    [
      'a list of people',
      { administrator: [] },
      ['administrator', 'administrator.login', 'administrator.display_name', 'administrator.password'],
    ],
    [
      'a short password',
      { accountant: { login: 'li', display_name: '李四', password: 'short' } },
      ['accountant.password'],
    ],
    ['one person twice', { accountant: draft['administrator'] }, ['accountant.login', 'accountant.display_name']],
  ])('refuses %s, by place', (_, more, places) => expect(faultsOf(more)).toEqual(places));

  it('says what is expected in both languages, and never repeats a password', () => {
    const plan = read({ code: '', accountant: { login: 'li', display_name: '李四', password: 'secret' } });
    const said = JSON.stringify(plan);
    expect(said).toMatch(/社区代号应为2–32/);
    expect(said).toMatch(/community code: expected 2–32/);
    expect(said).not.toContain('secret');
  });
});

describe('the arguments of init', () => {
  it('come to the same as a file', () => {
    const { draft: given, dataFolder } = initOptions(
      [
        '--code xingfu --name 幸福社区 --administrator zhang --accountant li --accountant-name 李四 --data there',
        '--policy face_value_fen=20 --policy max_redeem_share_bps=off --opening-fen care=5',
      ]
        .join(' ')
        .split(' '),
    );
    expect(dataFolder).toBe('there');
    expect(given).toEqual({
      code: 'xingfu',
      name: '幸福社区',
      policy: { face_value_fen: 20, max_redeem_share_bps: null },
      opening_fen: { care: 5 },
      administrator: { login: 'zhang' },
      accountant: { login: 'li', display_name: '李四' },
    });
  });

  it.each([
    ['--policy', 'face_value_fen'],
    ['--opening-fen', 'care='],
    ['--data', ''],
    ['--file', '/nowhere.json'],
  ])('refuse %s %s', (...args) => expect(() => initOptions(args)).toThrow());
});
