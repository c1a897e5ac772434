import type { LocalDate } from '@youhui/kernel';

/** A community's month as files hold it: master data, and events in the order they happened. */
export interface Month {
  readonly community: MonthCommunity;
  readonly merchants: readonly MonthMerchant[];
  readonly members: readonly MonthMember[];
  /** In file order: the event of line n stands at n − 1. */
  readonly events: readonly MonthEvent[];
}

export type MonthCalendar = 'half_month' | 'daily' | 'weekly' | 'month';

export interface MonthCommunity {
  readonly code: string;
  readonly name: string;
  readonly timezone: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly cycle_calendar: MonthCalendar;
  readonly policy: MonthPolicy;
}

/** Rates in basis points, money in fen, points whole. A limit that is off is absent. */
export interface MonthPolicy {
  readonly version: string;
  readonly face_value_fen: number;
  readonly interchange_bps: number;
  readonly points_per_hour: number;
  readonly multipliers_bps: Readonly<Record<string, number>>;
  readonly tariffs: Readonly<Record<string, number>>;
  readonly lot_lifetime_months: number;
  readonly refund_grace_days: number;
  readonly max_redeem_share_bps?: number;
  readonly max_redeem_points_per_day?: number;
  readonly second_review_above_minutes?: number;
  readonly carry_forward_below_fen?: number;
}

export interface MonthMerchant {
  readonly merchant_no: string;
  readonly name: string;
  readonly trade: string;
  readonly settlement_bps: number;
  readonly issuing_limit_points: number;
  readonly earn_fen_per_point: number;
}

export interface MonthMember {
  readonly member_no: string;
  readonly display_name: string;
  readonly category: 'adult' | 'elder_card' | 'minor';
  /** Absent when blank. */
  readonly household_no?: string;
  readonly volunteer: boolean;
}

export const monthPurposes = ['redemption_reserve', 'care', 'renewal', 'unrestricted'] as const;
export type MonthPurpose = (typeof monthPurposes)[number];

/** What each kind of event says, beside `at`, `kind` and `id`. */
export interface MonthEventFields {
  opening_lot: { member: string; issuer: string; points: number; expires_on: LocalDate };
  fund_income: { purpose: MonthPurpose; class: string; amount_fen: number };
  fund_expense: { purpose: MonthPurpose; class: string; amount_fen: number };
  allocate: { programme: string; points: number };
  service: { member: string; programme: string; tags: readonly string[]; minutes: number; grade: string };
  approve: { service: string; by: readonly string[] };
  reject: { service: string; by: readonly string[] };
  grant: { member: string; programme: string; tariff: string };
  checkout: { merchant: string; member: string; bill_fen: number; redeem_points: number; channel: string };
  refund: { checkout: string; bill_fen: number; redeem_points: number };
  expire: { date: LocalDate };
  gift: { from: string; to: string; points: number };
  donate: { member: string; points: number };
  freeze: { member: string };
  unfreeze: { member: string };
  suspend: { merchant: string };
  resume: { merchant: string };
  cut: { cycle: string };
}

export type MonthEventKind = keyof MonthEventFields;

export type MonthEventOf<Kind extends MonthEventKind> = Readonly<MonthEventFields[Kind]> & {
  /** ISO 8601 with offset, as the file has it; never going back. */
  readonly at: string;
  readonly kind: Kind;
  /** The command id: the same id again is a retry. */
  readonly id: string;
};

export type MonthEvent = { [Kind in MonthEventKind]: MonthEventOf<Kind> }[MonthEventKind];

/** The five result files, each as the whole text of the file: LF line ends, no quotes, header first. */
export interface MonthResults {
  readonly 'results.csv': string;
  readonly 'balances.csv': string;
  readonly 'issuers.csv': string;
  readonly 'settlement.csv': string;
  readonly 'fund.csv': string;
}
