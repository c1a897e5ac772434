import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMalformed, readMonthFolder, type Month } from '@youhui/month';

const cell = (value: string | number | boolean | undefined): string => {
  const text = value === true ? 'yes' : value === false ? 'no' : String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const csv = <Column extends string>(
  columns: readonly Column[],
  rows: readonly { readonly [Name in Column]?: string | number | boolean }[],
): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\n`)
    .join('');

/** The four files of a month as a folder of the month format has them. */
export const filesOf = ({ community, merchants, members, events }: Month): Readonly<Record<string, string>> => ({
  'community.json': JSON.stringify(community, undefined, 2),
  'merchants.csv': csv(
    ['merchant_no', 'name', 'trade', 'settlement_bps', 'issuing_limit_points', 'earn_fen_per_point'],
    merchants,
  ),
  'members.csv': csv(['member_no', 'display_name', 'category', 'household_no', 'volunteer'], members),
  'events.jsonl': events.map((event) => `${JSON.stringify(event)}\n`).join(''),
});

/** What is thrown of a month in which the platform finds bad lines; it names them all. */
export class MalformedMonth extends Error {}

/** The month as the platform reads it from a folder. Throws if it finds the month malformed. */
export async function readBack(month: Month): Promise<Month> {
  const folder = await mkdtemp(join(tmpdir(), 'youhui-month-'));
  try {
    for (const [name, text] of Object.entries(filesOf(month))) await writeFile(join(folder, name), text);
    const read = await readMonthFolder(folder);
    if (isMalformed(read)) throw new MalformedMonth(JSON.stringify(read.faults, undefined, 2));
    return read;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
