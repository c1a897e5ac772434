import fc from 'fast-check';
import type { MonthCommunity, MonthMember, MonthMerchant, MonthPolicy } from '@youhui/month';

export const programmes = ['neighbourly_help', '邻里互助', 'night.watch-2'] as const;

const bps = fc.constantFrom(8000, 9000, 10_000, 0, 5000, 3333, 9999, 1);

/** Off, one of the values, or now and then 0, which stops nearly everything. */
const limit = (...values: readonly number[]): fc.Arbitrary<number | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 13, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constant(0) },
  );

const policy: fc.Arbitrary<MonthPolicy> = fc.record({
  version: fc.constant('P-1'),
  face_value_fen: fc.oneof(fc.constantFrom(10, 1), fc.integer({ min: 1, max: 50 })),
  interchange_bps: bps,
  points_per_hour: fc.constantFrom(10, 1, 7, 60, 0, 13),
  multipliers_bps: fc.constantFrom<Record<string, number>>(
    { care: 20_000, night: 15_000, light: 5000 },
    { care: 10_001, night: 33_333, light: 0 },
    {},
  ),
  tariffs: fc.constantFrom<Record<string, number>>(
    { shift: 10, nothing: 0, proposal: 100 },
    { shift: 1, nothing: 0, proposal: 7 },
  ),
  lot_lifetime_months: fc.oneof(fc.constantFrom(24, 0, 1), fc.integer({ min: 0, max: 24 })),
  refund_grace_days: fc.oneof(fc.constantFrom(30, 0, 1), fc.integer({ min: 0, max: 40 })),
  max_redeem_share_bps: limit(5000, 10_000, 3333, 9000),
  max_redeem_points_per_day: limit(100, 20, 50, 7),
  second_review_above_minutes: limit(480, 120, 60, 90),
  carry_forward_below_fen: limit(1000, 100, 10, 5000),
});

/** Limits that are off are absent, not undefined: a month is also written to files. */
const withoutAbsent = <Whole extends object>(whole: Whole): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Whole;

const community: fc.Arbitrary<MonthCommunity> = fc.record({
  code: fc.constant('random'),
  name: fc.constant('Random'),
  timezone: fc.constantFrom('Asia/Shanghai', 'Pacific/Auckland', 'America/New_York', 'Asia/Kathmandu', 'UTC'),
  // With the clock changes of Auckland and New York, a leap day, short and long months.
  month: fc.constantFrom('2026-03', '2026-04', '2026-09', '2026-11', '2026-12', '2028-02', '2026-01'),
  cycle_calendar: fc.constantFrom('half_month', 'daily', 'weekly', 'month'),
  policy: policy.map(withoutAbsent),
});

const merchants: fc.Arbitrary<MonthMerchant[]> = fc
  .array(
    fc.record({
      settlement_bps: bps,
      issuing_limit_points: fc.constantFrom(1000, 100, 20, 300, 50, 1_000_000, 0),
      earn_fen_per_point: fc.constantFrom(100, 1000, 1, 7, 50, 333),
    }),
    { minLength: 1, maxLength: 4, size: 'max' },
  )
  .map((terms) =>
    terms.map((term, index) => ({ merchant_no: `M${index + 1}`, name: `店${index + 1}`, trade: 'grocery', ...term })),
  );

const members: fc.Arbitrary<MonthMember[]> = fc
  .array(
    fc.record({
      household_no: fc.constantFrom('H1', 'H1', 'H2', undefined, 'H3'),
      category: fc.constantFrom<MonthMember['category']>('adult', 'elder_card', 'minor'),
      volunteer: fc.boolean(),
    }),
    { minLength: 2, maxLength: 7, size: 'max' },
  )
  .map((people) =>
    people.map((person, index) =>
      withoutAbsent({ member_no: `R${index + 1}`, display_name: `居民${index + 1}`, ...person }),
    ),
  );

export const randomCommunity = fc.record({ community, merchants, members });
