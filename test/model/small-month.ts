import type {
  Month,
  MonthCalendar,
  MonthEventFields,
  MonthEventKind,
  MonthMember,
  MonthMerchant,
  MonthPolicy,
  MonthResults,
} from '@youhui/month';
import { modelOf } from './month-model';

const usual: { readonly [Kind in MonthEventKind]: MonthEventFields[Kind] } = {
  opening_lot: { member: 'R1', issuer: 'FUND', points: 100, expires_on: '2027-12-31' },
  fund_income: { purpose: 'redemption_reserve', class: 'donation', amount_fen: 10_000 },
  fund_expense: { purpose: 'care', class: 'programme_cost', amount_fen: 100 },
  allocate: { programme: 'help', points: 100 },
  service: { member: 'R1', programme: 'help', tags: [], minutes: 60, grade: 'verified' },
  approve: { service: 's', by: ['S1'] },
  reject: { service: 's', by: ['S1'] },
  grant: { member: 'R1', programme: 'help', tariff: 'five' },
  checkout: { merchant: 'M1', member: 'R1', bill_fen: 1000, redeem_points: 0, channel: 'code' },
  refund: { checkout: 'c', bill_fen: 1000, redeem_points: 0 },
  expire: { date: '2026-03-10' },
  gift: { from: 'R1', to: 'R2', points: 10 },
  donate: { member: 'R1', points: 10 },
  freeze: { member: 'R1' },
  unfreeze: { member: 'R1' },
  suspend: { merchant: 'M1' },
  resume: { merchant: 'M1' },
  cut: { cycle: '2026-03-A' },
};

/** An event of a small month; `on` is the local date, at ten in the morning, unless `at` says it all. */
export type SmallEvent = {
  readonly kind: MonthEventKind;
  readonly id?: string;
  readonly on?: string;
  readonly at?: string;
};

/** An event whose fields are the usual ones but for those given. Without an id it gets one by its place. */
export const event = <Kind extends MonthEventKind>(
  kind: Kind,
  fields: Partial<MonthEventFields[Kind]> & Omit<SmallEvent, 'kind'> = {},
): SmallEvent => ({ kind, ...usual[kind], ...fields });

/** R1 and R2 are one household, R3 is another, R4 and R5 have none. */
const usualHouseholds: Readonly<Record<string, string | undefined>> = {
  R1: 'H1',
  R2: 'H1',
  R3: 'H2',
  R4: undefined,
  R5: undefined,
};

const usualPolicy: MonthPolicy = {
  version: 'P1',
  face_value_fen: 10,
  interchange_bps: 9000,
  points_per_hour: 10,
  multipliers_bps: { care: 20_000, night: 15_000, light: 5_000 },
  tariffs: { five: 5, nothing: 0, twenty: 20 },
  lot_lifetime_months: 12,
  refund_grace_days: 30,
};

/** What differs from the usual small community: face value 10 fen, interchange 90 %, settlement 80 %, a point per 100 fen. */
export interface SmallSetting {
  readonly policy?: Partial<MonthPolicy>;
  readonly merchant?: Partial<MonthMerchant>;
  readonly timezone?: string;
  readonly calendar?: MonthCalendar;
  readonly merchants?: readonly string[];
  /** The household of each member. */
  readonly households?: Readonly<Record<string, string | undefined>>;
}

const smallMonth = (setting: SmallSetting, events: readonly SmallEvent[]): Month => {
  const members = Object.entries(setting.households ?? usualHouseholds).map(
    ([member_no, household_no]): MonthMember => ({
      member_no,
      display_name: member_no,
      category: 'adult',
      household_no,
      volunteer: true,
    }),
  );
  const merchants = (setting.merchants ?? ['M1', 'M2']).map((merchant_no) => ({
    merchant_no,
    name: merchant_no,
    trade: 'grocery',
    settlement_bps: 8000,
    issuing_limit_points: 1000,
    earn_fen_per_point: 100,
    ...setting.merchant,
  }));
  let date = '2026-03-10';
  return {
    community: {
      code: 'small',
      name: 'Small',
      timezone: setting.timezone ?? 'Asia/Shanghai',
      month: '2026-03',
      cycle_calendar: setting.calendar ?? 'half_month',
      policy: { ...usualPolicy, ...setting.policy },
    },
    merchants,
    members,
    events: events.map(({ on, at, id, ...rest }, index) => {
      date = on ?? date;
      return { at: at ?? `${date}T10:00:00+08:00`, id: id ?? `e${index + 1}`, ...rest } as Month['events'][number];
    }),
  };
};

const rowsOf = (file: string): string[][] =>
  file
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const numbersByName = (file: string): Record<string, number> =>
  Object.fromEntries(rowsOf(file).map(([name = '', value]) => [name, Number(value)]));

/** Whatever works out the result files of a month. */
export type Stage = (month: Month) => MonthResults | Promise<MonthResults>;

let stage: Stage = modelOf;

/** From now on small months are played there, in this test file. Until then it is the model that plays them. */
export const playOn = (other: Stage): void => {
  stage = other;
};

/** Plays a small month on the stage that is set and reads its result files back. */
export const play = async (setting: SmallSetting, ...events: readonly SmallEvent[]) => {
  const results = await stage(smallMonth(setting, events));
  const codes = rowsOf(results['results.csv']).map((row) => row[3] ?? '');
  const issuers = rowsOf(results['issuers.csv']).map(([issuer = '', ...values]) => {
    const [opening, issued, redeemed, cancelled, movedToCare, heldByMembers, , outstanding] = values.map(Number);
    return [issuer, { opening, issued, redeemed, cancelled, movedToCare, heldByMembers, outstanding }] as const;
  });
  return {
    codes,
    last: codes.at(-1),
    balances: numbersByName(results['balances.csv']),
    issuers: Object.fromEntries(issuers),
    settlement: rowsOf(results['settlement.csv']).map((row) => row.join(',')),
    fund: numbersByName(results['fund.csv']),
  };
};
