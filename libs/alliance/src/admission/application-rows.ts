import type { LocalDate } from '@youhui/kernel';
import { tableRows } from '@youhui/ledger';

/** The steps of an application in their order; one that is ended goes no further. */
export const stages = ['applied', 'papers_checked', 'visited', 'noticed', 'agreed', 'plaque_given', 'ended'] as const;
export type Stage = (typeof stages)[number];

export interface ApplicationRow {
  readonly applicationNo: string;
  readonly ordinal: number;
  readonly name: string;
  readonly trade: string;
  readonly address: string;
  readonly stage: Stage;
  readonly appliedAt: Date;
  /** Which papers were looked at. */
  readonly papers: string | null;
  readonly visitNote: string | null;
  /** The actor who saw the shop: another one signs. */
  readonly visitedBy: string | null;
  /** The last day of the public notice. */
  readonly noticeUntil: LocalDate | null;
  readonly merchantNo: string | null;
  readonly plaqueNo: string | null;
  readonly endedBecause: string | null;
}

export const applicationRows = tableRows<ApplicationRow>({
  table: 'merchant_application',
  key: ['applicationNo'],
  columns: {
    applicationNo: ['application_no', 'text'],
    ordinal: ['ordinal', 'bigint'],
    name: ['name', 'text'],
    trade: ['trade', 'text'],
    address: ['address', 'text'],
    stage: ['stage', 'text'],
    appliedAt: ['applied_at', 'timestamptz'],
    papers: ['papers', 'text'],
    visitNote: ['visit_note', 'text'],
    visitedBy: ['visited_by', 'text'],
    noticeUntil: ['notice_until', 'date'],
    merchantNo: ['merchant_no', 'text'],
    plaqueNo: ['plaque_no', 'text'],
    endedBecause: ['ended_because', 'text'],
  },
  updates: ['stage', 'papers', 'visitNote', 'visitedBy', 'noticeUntil', 'merchantNo', 'plaqueNo', 'endedBecause'],
});
