import { number, numberOrBlank, wordFor } from './csv-cells';
import { name, type FieldRules } from './field-rules';
import { FirstLines } from './first-lines';
import type { ReportFault } from './malformed';
import type { MonthMember } from './month';
import { readCsvFile } from './read-csv-file';

const categories = ['adult', 'elder_card', 'minor'] as const;

const rules: FieldRules<MonthMember> = {
  member_no: number,
  display_name: name,
  category: wordFor(new Map(categories.map((category) => [category, category]))),
  household_no: numberOrBlank,
  volunteer: wordFor(
    new Map([
      ['yes', true],
      ['no', false],
    ]),
  ),
};

export interface ReadMembers {
  readonly members: readonly MonthMember[];
  /** Every number that could be read, those of faulty rows included; undefined without such a column. */
  readonly numbers?: ReadonlySet<string>;
}

/** Reads `members.csv` and reports every fault. */
export function readMembers(bytes: Buffer, report: ReportFault): ReadMembers {
  const { rows, columns } = readCsvFile(bytes, rules, report);
  const firstLines = new FirstLines('member_no', report);
  const members: MonthMember[] = [];
  for (const { line, cells, whole } of rows) {
    if (cells.member_no === undefined || !firstLines.take(cells.member_no, line) || !whole) continue;
    const { household_no, ...member } = cells as MonthMember;
    members.push(household_no ? { ...member, household_no } : member);
  }
  return { members, ...(columns.has('member_no') && { numbers: firstLines.values }) };
}
