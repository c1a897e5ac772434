import { GraphQLError } from 'graphql';

const most = 100;
const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

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
