import { type LocalDate, refuse, type Refusal } from '@youhui/kernel';
import { need, rowKey, tableRows, type RowNeed, type RowSet, type View } from '@youhui/ledger';
import { isHelping } from './family-help';

/** A help as the pen sees it. */
export interface HelpRow {
  readonly helperNo: string;
  readonly memberNo: string;
  readonly dayPoints: number;
  readonly until: Date;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
}

/**
 * Only read. The row is held until the sale is written: who ends a help is answered after every sale that went before,
 * and none comes after.
 */
export const helpRows: RowSet<HelpRow> = {
  name: 'family_helper',
  keyOf: ({ helperNo }) => helperNo,
  read: (tx, communityId, helperNos) =>
    tx.query<HelpRow>(
      `select helper_no as "helperNo", member_no as "memberNo", day_points as "dayPoints", until, accepted_at as "acceptedAt", ended_at as "endedAt"
       from family_helper where community_id = $1 and helper_no = any($2::text[]) order by helper_no for no key update`,
      [communityId, helperNos],
    ),
};

/** What a helper used on one local day, counted for the limit they were given. */
export interface HelperDayRow {
  readonly helperNo: string;
  readonly localDate: LocalDate;
  readonly usedPoints: number;
}

export const helperDayRows = tableRows<HelperDayRow>({
  table: 'helper_day',
  key: ['helperNo', 'localDate'],
  columns: {
    helperNo: ['helper_no', 'text'],
    localDate: ['local_date', 'date'],
    usedPoints: ['used_points', 'bigint'],
  },
  updates: ['usedPoints'],
});

export const needHelp = (helperNo: string, day: LocalDate): readonly RowNeed[] => [
  need(helpRows, helperNo),
  need(helperDayRows, rowKey(helperNo, day)),
];

/** What a helper's sale is counted by: their limit, and what they used of it today. */
export interface HelpToday {
  readonly leftPoints: number;
  readonly day: HelperDayRow;
}

/** The help of this helper for this member as it stands: `HELP_ENDED` where there is none any more. */
export function helpToday(view: View, helperNo: string, memberNo: string): HelpToday | Refusal {
  const help = view.row(helpRows, helperNo);
  if (!help || help.memberNo !== memberNo || !isHelping(help, view.at)) return refuse('HELP_ENDED');
  const day = view.row(helperDayRows, rowKey(helperNo, view.today)) ?? {
    helperNo,
    localDate: view.today,
    usedPoints: 0,
  };
  return { day, leftPoints: Math.max(0, help.dayPoints - day.usedPoints) };
}
