import { csvRecords } from './csv-records';
import { shortened } from './exact-json';
import { fieldFault, type FieldRules } from './field-rules';
import type { ReportFault, Wording } from './malformed';
import { linesNotUtf8, notUtf8 } from './utf8-lines';

/** One row: the line it begins on, and those of its cells that are as they should be. */
export interface CsvRow<Row> {
  readonly line: number;
  readonly cells: Partial<Row>;
  /** Every cell is there: `cells` is a whole `Row`. */
  readonly whole: boolean;
}

export interface CsvFile<Row> {
  readonly rows: readonly CsvRow<Row>[];
  /** The named columns that the header has. */
  readonly columns: ReadonlySet<keyof Row>;
}

const broken: Wording = { en: 'broken CSV: the quotes do not fit', zh: 'CSV 损坏:引号不匹配' };
const blank: Wording = { en: 'a blank line', zh: '空行' };

/**
 * Reads a CSV file whose header holds exactly the columns that have rules, in any order, and reports every row that
 * does not keep them. Where the header is at fault, its good columns are checked all the same.
 */
export function readCsvFile<Row extends object>(
  bytes: Buffer,
  rules: FieldRules<Row>,
  report: ReportFault,
): CsvFile<Row> {
  for (const line of linesNotUtf8(bytes)) report(line, notUtf8);
  const [header, ...records] = bytes.length > 0 ? csvRecords(bytes) : [];
  const names = header && 'cells' in header ? header.cells : undefined;
  const columns = columnsOf(rules).filter((column) => names?.includes(column));
  for (const fault of headerFaults(columnsOf(rules), names)) report(1, fault);

  const rows: CsvRow<Row>[] = [];
  for (const record of records) {
    const faults = 'broken' in record ? [broken] : rowFaults(record.cells, names?.length);
    const cells: Partial<Row> = {};
    if ('cells' in record && names && faults.length === 0) {
      for (const column of columns) {
        const cell = record.cells[names.indexOf(column)];
        const value = rules[column].accept(cell, {});
        if (value === undefined) faults.push(fieldFault(column, rules[column], cell));
        else cells[column] = value;
      }
    }
    for (const fault of faults) report(record.line, fault);
    rows.push({ line: record.line, cells, whole: faults.length === 0 && columns.length === columnsOf(rules).length });
  }
  return { rows, columns: new Set(columns) };
}

function columnsOf<Row>(rules: FieldRules<Row>): (keyof Row & string)[] {
  return Object.keys(rules) as (keyof Row & string)[];
}

function headerFaults(columns: readonly string[], names: readonly string[] | undefined): Wording[] {
  const expected = columns.join(',');
  if (!names) return [{ en: `expected the header ${expected}`, zh: `应有表头 ${expected}` }];
  const missing = columns.filter((column) => !names.includes(column));
  const extra = names.filter((name, at) => !columns.includes(name) || names.indexOf(name) !== at);
  if (missing.length === 0 && extra.length === 0) return [];
  const shown = shortened(JSON.stringify(extra.join(',')));
  return [
    {
      en:
        `header: expected exactly ${expected}` +
        (missing.length > 0 ? `; missing ${missing.join(', ')}` : '') +
        (extra.length > 0 ? `; unknown or repeated ${shown}` : ''),
      zh:
        `表头应恰为 ${expected}` +
        (missing.length > 0 ? `,缺少 ${missing.join('、')}` : '') +
        (extra.length > 0 ? `,多余或重复 ${shown}` : ''),
    },
  ];
}

function rowFaults(cells: readonly string[], width: number | undefined): Wording[] {
  if (cells.length === 1 && cells[0]?.trim() === '') return [blank];
  if (width === undefined || cells.length === width) return [];
  return [
    {
      en: `expected ${width} cells, as the header has, got ${cells.length}`,
      zh: `应与表头一样有 ${width} 格,实为 ${cells.length} 格`,
    },
  ];
}
