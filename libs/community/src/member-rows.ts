import { refuse, type LocalDate, type Refusal } from '@youhui/kernel';
import { need, rowKey, tableRows, type RowNeed, type View } from '@youhui/ledger';

export type MemberCategory = 'adult' | 'elder_card' | 'minor';

export interface MemberRow {
  readonly memberNo: string;
  readonly displayName: string;
  readonly category: MemberCategory;
  readonly householdNo: string | null;
  readonly volunteer: boolean;
  readonly frozen: boolean;
  readonly approvedMinutes: number;
  readonly createdAt: Date;
  /** Since when the membership is over for good. */
  readonly closedAt: Date | null;
}

export const memberRows = tableRows<MemberRow>({
  table: 'member',
  key: ['memberNo'],
  columns: {
    memberNo: ['member_no', 'text'],
    displayName: ['display_name', 'text'],
    category: ['category', 'text'],
    householdNo: ['household_no', 'text'],
    volunteer: ['volunteer', 'boolean'],
    frozen: ['frozen', 'boolean'],
    approvedMinutes: ['approved_minutes', 'bigint'],
    createdAt: ['created_at', 'timestamptz'],
    closedAt: ['closed_at', 'timestamptz'],
  },
  updates: ['frozen', 'approvedMinutes', 'category', 'householdNo', 'closedAt'],
});

export interface HouseholdRow {
  readonly householdNo: string;
  readonly createdAt: Date;
}

export const householdRows = tableRows<HouseholdRow>({
  table: 'household',
  key: ['householdNo'],
  columns: { householdNo: ['household_no', 'text'], createdAt: ['created_at', 'timestamptz'] },
});

/** What a member did on one local day; counted for the limits by day. */
export interface MemberDayRow {
  readonly memberNo: string;
  readonly localDate: LocalDate;
  readonly approvedMinutes: number;
  readonly redeemedPoints: number;
  /** Of the redeemed points: without a confirmation, by a code or a card. */
  readonly unconfirmedPoints: number;
  /** Of the redeemed points: by a shop's printed sign. */
  readonly signPoints: number;
  /** Redeemed by paper slips that were written on this day, whenever they were entered. */
  readonly slipPoints: number;
}

export const memberDayRows = tableRows<MemberDayRow>({
  table: 'member_day',
  key: ['memberNo', 'localDate'],
  columns: {
    memberNo: ['member_no', 'text'],
    localDate: ['local_date', 'date'],
    approvedMinutes: ['approved_minutes', 'bigint'],
    redeemedPoints: ['redeemed_points', 'bigint'],
    unconfirmedPoints: ['unconfirmed_points', 'bigint'],
    signPoints: ['sign_points', 'bigint'],
    slipPoints: ['slip_points', 'bigint'],
  },
  updates: ['approvedMinutes', 'redeemedPoints', 'unconfirmedPoints', 'signPoints', 'slipPoints'],
});

export const needMemberDay = (memberNo: string, day: LocalDate): RowNeed => need(memberDayRows, rowKey(memberNo, day));

export function memberDay(view: View, memberNo: string, day: LocalDate): MemberDayRow {
  return (
    view.row(memberDayRows, rowKey(memberNo, day)) ?? {
      memberNo,
      localDate: day,
      approvedMinutes: 0,
      redeemedPoints: 0,
      unconfirmedPoints: 0,
      signPoints: 0,
      slipPoints: 0,
    }
  );
}

/** The member checks, in their order: `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`. */
export function checkedMember(view: View, memberNo: string): MemberRow | Refusal {
  const member = view.row(memberRows, memberNo);
  if (!member) return refuse('MEMBER_NOT_FOUND');
  if (member.frozen) return refuse('ACCOUNT_FROZEN');
  return member;
}
