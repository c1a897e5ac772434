import { isLocalDate } from '@youhui/kernel';
import { GraphQLError } from 'graphql';

const most = 100;
const latestInstant = Date.UTC(9999, 11, 31);
export const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** How many lines were asked for: 1–100, anything else is refused. */
export function checkedFirst(first: number): number {
  if (first < 1 || first > most) throw badInput(`first must be 1 to ${most}`);
  return first;
}

/** Where a page of rows ends, in a text that promises nothing about its inside. */
export const cursorOf = (key: string | number): string => Buffer.from(String(key)).toString('base64url');

export function textAfter(after: string | null | undefined): string {
  if (after === null || after === undefined) return '';
  if (!/^[A-Za-z0-9_-]{1,400}$/.test(after)) throw badInput('after must be a nextCursor given before');
  const text = Buffer.from(after, 'base64url').toString();
  if (text.includes('\0')) throw badInput('after must be a nextCursor given before');
  return text;
}

/** For lists that run from the newest down: everything below the number of the cursor. */
export function numberBefore(after: string | null | undefined): number {
  const text = textAfter(after);
  if (text === '') return Number.MAX_SAFE_INTEGER;
  if (!/^\d{1,15}$/.test(text)) throw badInput('after must be a nextCursor given before');
  return Number(text);
}

/** Like `numberBefore` for cursors of several numbers; a place that has none yet counts from the newest. */
export function numbersBefore(after: string | null | undefined, count: number): number[] {
  const parts = textAfter(after).split('.');
  if (parts.length === 1 && parts[0] === '') return Array<number>(count).fill(Number.MAX_SAFE_INTEGER);
  if (parts.length !== count || !parts.every((part) => /^\d{1,16}$/.test(part) && Number.isSafeInteger(Number(part))))
    throw badInput('after must be a nextCursor given before');
  return parts.map(Number);
}

/** For lists ordered by a day and a number within it. */
export interface DayPlace {
  readonly day: string;
  readonly number: number;
}

export const newestDay: DayPlace = { day: '9999-12-31', number: Number.MAX_SAFE_INTEGER };
export const oldestDay: DayPlace = { day: '0001-01-01', number: 0 };

/** The place a cursor made of a day and a number stands for; without a cursor the given one. */
export function dayPlace(after: string | null | undefined, otherwise: DayPlace): DayPlace {
  const text = textAfter(after);
  if (text === '') return otherwise;
  const [day = '', number = ''] = text.split('.');
  if (!isLocalDate(day) || !/^\d{1,15}$/.test(number) || text !== `${day}.${number}`)
    throw badInput('after must be a nextCursor given before');
  return { day, number: Number(number) };
}

/** An instant from the milliseconds of a cursor; without any, later than everything. */
export const instantOf = (milliseconds: number): Date => new Date(Math.min(milliseconds, latestInstant));

/** Asked for one row more than wanted: that row says that there is a next page. */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => string | number,
): { rows: Row[]; nextCursor: string | null } {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return { rows: shown, nextCursor: rows.length > first && last !== undefined ? cursorOf(keyOf(last)) : null };
}
