import { readCommunity } from './read-community';
import type { MonthFault } from './malformed';

const policy = {
  version: 'P1',
  face_value_fen: 10,
  interchange_bps: 9000,
  points_per_hour: 10,
  multipliers_bps: { care: 20_000 },
  tariffs: { shift: 10 },
  lot_lifetime_months: 24,
  refund_grace_days: 30,
};
const community = {
  code: 'shengli',
  name: '胜利社区',
  timezone: 'Asia/Shanghai',
  month: '2026-03',
  cycle_calendar: 'half_month',
  policy,
};
const read = (source: string | Buffer | object) => {
  const faults: Pick<MonthFault, 'line' | 'message' | 'messageZh'>[] = [];
  const bytes = typeof source === 'string' || Buffer.isBuffer(source) ? source : JSON.stringify(source, undefined, 1);
  const found = readCommunity(Buffer.from(bytes as string), (line, { en, zh }) =>
    faults.push({ line, message: en, messageZh: zh }),
  );
  return { ...found, faults };
};
const withPolicy = (change: object) => ({ ...community, policy: { ...policy, ...change } });
const written = (field: string, number: string) =>
  JSON.stringify(withPolicy({ [field]: 'HERE' })).replace('"HERE"', number);

describe('community.json is read', () => {
  it('with its required keys alone, every limit off', () => {
    expect(read(community)).toEqual({ community, tariffs: new Set(['shift']), faults: [] });
  });

  it('with limits, leaving out what is null', () => {
    const limits = { max_redeem_share_bps: 0, second_review_above_minutes: 480 };
    const off = { max_redeem_points_per_day: null, carry_forward_below_fen: null };
    const found = read(withPolicy({ ...limits, ...off }));
    expect(found).toMatchObject({ faults: [], community: { policy: limits } });
    expect(Object.keys(found.community?.policy ?? {})).not.toContain('carry_forward_below_fen');
  });

  it.each<[string, object]>([
    [
      'zero rates',
      withPolicy({ interchange_bps: 0, points_per_hour: 0, lot_lifetime_months: 0, refund_grace_days: 0 }),
    ],
    ['the highest rates', withPolicy({ face_value_fen: 1e9, interchange_bps: 10_000, points_per_hour: 1e9 })],
    ['the longest times', withPolicy({ lot_lifetime_months: 12_000, refund_grace_days: 3_650_000 })],
    ['multipliers below and far above one', withPolicy({ multipliers_bps: { a: 0, b: 1e9 } })],
    ['no multipliers and no tariffs', withPolicy({ multipliers_bps: {}, tariffs: {} })],
    ['tariffs of any size', withPolicy({ tariffs: { a: 0, b: Number.MAX_SAFE_INTEGER } })],
    ['a version of 40 characters', withPolicy({ version: 'v'.repeat(40) })],
    ['another calendar', { ...community, cycle_calendar: 'weekly' }],
    ['another timezone', { ...community, timezone: 'America/St_Johns' }],
  ])('with %s', (_, source) => expect(read(source)).toMatchObject({ community: source, faults: [] }));

  it('whatever keys it does not know hold', () => {
    const source = JSON.stringify({ ...community, note: 'HERE' }).replace('"HERE"', '[5.0, 1e400, null, {"code": ""}]');
    expect(read(source)).toEqual({ community, tariffs: new Set(['shift']), faults: [] });
    expect(read(written('note', '5.0')).faults).toEqual([]);
  });

  it('with names that every object inherits, and none of them by accident', () => {
    const source = JSON.stringify(community).replace('"shift":10', '"__proto__":1,"constructor":2');
    const found = read(source);
    expect(found.faults).toEqual([]);
    expect(found.tariffs).toEqual(new Set(['__proto__', 'constructor']));
    expect(Object.entries(found.community?.policy.tariffs ?? {})).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
    expect(found.community?.policy.multipliers_bps['constructor']).toBeUndefined();
  });
});

describe('community.json is malformed', () => {
  it.each<[string, object | string, string]>([
    ['without code', { ...community, code: undefined }, 'code: missing'],
    ['with an empty code', { ...community, code: '' }, 'code: expected a non-empty string'],
    ['without name', { ...community, name: undefined }, 'name: missing'],
    ['with an empty name', { ...community, name: '' }, 'name: expected'],
    ['with a name of null', { ...community, name: null }, 'name: expected'],
    ['without timezone', { ...community, timezone: undefined }, 'timezone: missing'],
    ['with an unknown timezone', { ...community, timezone: 'Asia/Shengli' }, 'timezone: expected'],
    ['with an empty timezone', { ...community, timezone: '' }, 'timezone: expected'],
    ['without month', { ...community, month: undefined }, 'month: missing'],
    ['with month 13', { ...community, month: '2026-13' }, 'month: expected an existing month'],
    ['with a day for a month', { ...community, month: '2026-03-01' }, 'month: expected'],
    ['with a number for a month', { ...community, month: 202603 }, 'month: expected'],
    ['without calendar', { ...community, cycle_calendar: undefined }, 'cycle_calendar: missing'],
    [
      'with an unknown calendar',
      { ...community, cycle_calendar: 'yearly' },
      'cycle_calendar: expected one of half_month',
    ],
    ['without policy', { ...community, policy: undefined }, 'policy: missing; expected an object'],
    ['with a list for a policy', { ...community, policy: [] }, 'policy: expected an object, got a list'],
    ['without version', withPolicy({ version: undefined }), 'policy.version: missing'],
    ['with an empty version', withPolicy({ version: '' }), 'policy.version: expected'],
    ['with a version of 41 characters', withPolicy({ version: 'v'.repeat(41) }), 'policy.version: expected'],
    ['with a version that is a number', withPolicy({ version: 1 }), 'policy.version: expected'],
    ['without face value', withPolicy({ face_value_fen: undefined }), 'policy.face_value_fen: missing'],
    ['with a face value of null', withPolicy({ face_value_fen: null }), 'policy.face_value_fen: expected'],
    ['with a face value of 0', withPolicy({ face_value_fen: 0 }), 'policy.face_value_fen: expected'],
    ['with a face value beyond 10^9', withPolicy({ face_value_fen: 1e9 + 1 }), 'policy.face_value_fen: expected'],
    ['with a face value of 10.0', written('face_value_fen', '10.0'), 'policy.face_value_fen: expected'],
    ['without interchange', withPolicy({ interchange_bps: undefined }), 'policy.interchange_bps: missing'],
    ['with interchange above one', withPolicy({ interchange_bps: 10_001 }), 'whole number from 0 to 10000, got 10001'],
    ['with negative interchange', withPolicy({ interchange_bps: -1 }), 'policy.interchange_bps: expected'],
    ['with interchange as a string', withPolicy({ interchange_bps: '9000' }), 'policy.interchange_bps: expected'],
    ['without points per hour', withPolicy({ points_per_hour: undefined }), 'policy.points_per_hour: missing'],
    ['with 1e1 points per hour', written('points_per_hour', '1e1'), 'policy.points_per_hour: expected'],
    ['without multipliers', withPolicy({ multipliers_bps: undefined }), 'policy.multipliers_bps: missing'],
    ['with a list of multipliers', withPolicy({ multipliers_bps: [] }), 'policy.multipliers_bps: expected an object'],
    ['with a negative multiplier', withPolicy({ multipliers_bps: { a: -1 } }), 'policy.multipliers_bps.a: expected'],
    ['with a multiplier of null', withPolicy({ multipliers_bps: { a: null } }), 'policy.multipliers_bps.a: expected'],
    [
      'with an empty tag to multiply',
      withPolicy({ multipliers_bps: { '': 1 } }),
      'expected every key to be a non-empty',
    ],
    ['without tariffs', withPolicy({ tariffs: undefined }), 'policy.tariffs: missing'],
    ['with tariffs of null', withPolicy({ tariffs: null }), 'policy.tariffs: expected an object'],
    ['with half a tariff', withPolicy({ tariffs: { shift: 0.5 } }), 'policy.tariffs.shift: expected'],
    ['without lifetime', withPolicy({ lot_lifetime_months: undefined }), 'policy.lot_lifetime_months: missing'],
    ['with a lifetime of 12001', withPolicy({ lot_lifetime_months: 12_001 }), 'policy.lot_lifetime_months: expected'],
    ['without grace', withPolicy({ refund_grace_days: undefined }), 'policy.refund_grace_days: missing'],
    ['with negative grace', withPolicy({ refund_grace_days: -1 }), 'policy.refund_grace_days: expected'],
    ['with a share above one', withPolicy({ max_redeem_share_bps: 10_001 }), 'policy.max_redeem_share_bps: expected'],
    ['with a negative day’s limit', withPolicy({ max_redeem_points_per_day: -1 }), 'policy.max_redeem_points_per_day'],
    ['with half a limit', withPolicy({ second_review_above_minutes: 0.5 }), 'policy.second_review_above_minutes'],
    ['with false for a limit', withPolicy({ carry_forward_below_fen: false }), 'policy.carry_forward_below_fen'],
    ['when it is a list', '[]', 'community.json: expected an object, got a list'],
    ['when it is empty', '', 'not JSON'],
    ['with a comment', `// ours\n${JSON.stringify(community)}`, 'not JSON'],
    ['with a byte order mark', `\uFEFF${JSON.stringify(community)}`, 'byte order mark'],
    ['over 4 MiB', JSON.stringify({ ...community, note: 'x'.repeat(4 * 1024 * 1024) }), 'over 4 MiB'],
  ])('%s', (_, source, message) => {
    const { faults } = read(source);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ message: expect.stringContaining(message) });
    expect(faults[0]?.messageZh).toMatch(/\p{Script=Han}/u);
  });

  it('in every place that is named, with its line where the key stands once', () => {
    const source = [
      '{',
      '"code": "",',
      '"name": "n", "timezone": "Mars/Base",',
      '"month": "2026-00", "cycle_calendar": "half_month",',
      '"policy": {"version": "", "note": {"version": 1},',
      '"tariffs": {"shift": -1, "hall": 1.0}, "multipliers_bps": {}, "face_value_fen" : 0,',
      '"interchange_bps": 1, "points_per_hour": 1, "lot_lifetime_months": 1}',
      '}',
    ].join('\n');
    const places = Object.fromEntries(read(source).faults.map((fault) => [fault.message.split(':')[0], fault.line]));
    expect(places).toEqual({
      code: 2,
      timezone: 3,
      month: 4,
      'policy.version': undefined,
      'policy.refund_grace_days': undefined,
      'policy.tariffs.shift': 6,
      'policy.tariffs.hall': 6,
      'policy.face_value_fen': 6,
    });
  });

  it('on the line where its JSON breaks, or is not UTF-8', () => {
    expect(read('{\n"code": 1,\n"name": x\n}').faults).toMatchObject([{ line: 3 }]);
    expect(read(Buffer.from([0x7b, 0x0a, 0xff, 0x0a, 0x7d])).faults).toMatchObject([{ line: 2 }]);
  });

  it('and still tells the tariffs that it could read', () => {
    expect(read({ ...withPolicy({ version: '' }), code: '' }).tariffs).toEqual(new Set(['shift']));
    expect(read(withPolicy({ tariffs: 5 })).tariffs).toBeUndefined();
  });
});
