import { CsvError, parse, type Options } from 'csv-parse/sync';
import { endOfLine } from './utf8-lines';

export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  /** Quotes that do not fit, from this line on. */
  | { readonly line: number; readonly broken: true };

const byteOrderMark = Buffer.from('\uFEFF');
const lineFeed = 0x0a;

const options: Options = {
  record_delimiter: ['\r\n', '\n'],
  relax_column_count: true, // a row of another length is named by whoever knows the columns
  max_record_size: 1024 * 1024, // own bound; a quote left open ends here and not with the file
};

/**
 * Splits CSV into records, each with the physical line it begins on; a byte order mark and CRLF are tolerated. Where a
 * record is broken, reading goes on with the very next line, so that a quote left open hides no line after it. The same
 * goes for a record over several lines that has not as many cells as the first: such a quote met another by chance.
 */
export function csvRecords(file: Buffer): CsvRecord[] {
  const bytes = file.subarray(0, 3).equals(byteOrderMark) ? file.subarray(3) : file;
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  let width: number | undefined;
  const take = (cells: readonly string[], end: number) => {
    const lines = linesWithin(bytes, start, end);
    if (lines > 1 && cells.length !== width) throw new BrokenRecord();
    width ??= cells.length;
    records.push({ line, cells });
    line += lines;
    start = end;
  };
  while (start < bytes.length) {
    if (takeUntilBroken(bytes, start, take)) break;
    records.push({ line, broken: true });
    line += 1;
    start = endOfLine(bytes, start) + 1;
  }
  return records;
}

class BrokenRecord extends Error {}

/** Hands every record after `from` to `take`, with where it ends. False when it came upon a broken one. */
function takeUntilBroken(bytes: Buffer, from: number, take: (cells: readonly string[], end: number) => void): boolean {
  try {
    parse(bytes.subarray(from), {
      ...options,
      on_record: (cells: string[], { bytes: length }) => {
        take(cells, from + length);
        return null;
      },
    });
    return true;
  } catch (error) {
    if (error instanceof CsvError || error instanceof BrokenRecord) return false;
    throw error;
  }
}

/** How many lines a record takes, the one it ends on included. */
function linesWithin(bytes: Buffer, start: number, end: number): number {
  let lines = bytes[end - 1] === lineFeed ? 0 : 1;
  for (let at = bytes.indexOf(lineFeed, start); at !== -1 && at < end; at = bytes.indexOf(lineFeed, at + 1)) lines += 1;
  return lines;
}
