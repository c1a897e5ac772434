import type { Client } from 'pg';
import { cell, type Row, type Table } from './tables';

/** Whole numbers below a bound, the same for the same seed. */
export type Draw = (below: number) => number;

export function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One edit of somebody's who may do anything: the rows as they were and as they are now. */
export interface Tampering {
  readonly table: Table;
  readonly what: string;
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/** No points and no money depend on these, and nothing in the history tells what they were. */
const toldNowhere: ReadonlySet<string> = new Set([
  'community.name', // what people call it
  'member.display_name', // what people are called: it may be put right and taken away
  'community.code', // its address, and
  'community.is_demo', // whether it is one to play with: given once, by whoever made it
  'community.settlement_stopped_at', // what the last proof found,
  'community.settlement_stop_reason', // for people to read
  'ledger_outbox.relayed_at', // when a fact was handed on
  'cycle.netted_at', // when netting ran: only that it ran is proved
  'cycle.fencing', // how often it was tried
]);

/** A tampering drawn at random; undefined when the draw comes to nothing. */
export function drawTampering(tables: readonly Table[], draw: Draw): Tampering | undefined {
  const table = tables[draw(tables.length)] as Table;
  const row = table.rows[draw(table.rows.length)] as Row;
  const column = [...table.columns.keys()][draw(table.columns.size)] as string;
  const made = (what: string, before: readonly Row[], after: readonly Row[]) =>
    sameRows(before, after) ? undefined : { table, what, before, after };
  switch (draw(4)) {
    case 0: {
      const value = toldNowhere.has(`${table.name}.${column}`) ? undefined : otherValue(table, column, row, draw);
      return value === undefined ? undefined : made(`change ${column}`, [row], [{ ...row, [column]: value }]);
    }
    case 1:
      return made('delete', [row], []);
    case 2:
      return table.key.length === 0 ? undefined : made('copy', [], [copyOf(table, row)]);
    default: {
      const other = table.rows[draw(table.rows.length)] as Row;
      if (other[column] === row[column] || toldNowhere.has(`${table.name}.${column}`)) return undefined;
      const swapped = [
        { ...row, [column]: other[column] ?? null },
        { ...other, [column]: row[column] ?? null },
      ];
      return made(`swap ${column}`, [row, other], swapped);
    }
  }
}

/** Two rows that changed names and are otherwise alike are the same rows. */
const sameRows = (some: readonly Row[], others: readonly Row[]) =>
  some
    .map((row) => JSON.stringify(row))
    .sort()
    .join() ===
  others
    .map((row) => JSON.stringify(row))
    .sort()
    .join();

/** Another value of the column's type that nobody would wonder at. */
function otherValue(table: Table, column: string, row: Row, draw: Draw): string | undefined {
  const value = row[column] ?? null;
  const others = [...new Set(table.rows.map((other) => other[column]))].filter(
    (other) => other != null && other !== value,
  );
  if (value === null || table.columns.get(column) === 'text') return others[draw(others.length || 1)] ?? undefined;
  const sign = draw(2) === 0 ? 1 : -1;
  const aDay = 86_400_000 * sign;
  switch (table.columns.get(column)) {
    case 'bigint':
    case 'integer':
      return String(Number(value) + sign);
    case 'date':
      return new Date(Date.parse(`${value}T00:00:00Z`) + aDay).toISOString().slice(0, 10);
    case 'timestamp with time zone':
      return new Date(Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')) + aDay).toISOString();
    case 'boolean':
      return value === 'true' ? 'false' : 'true';
    case 'bytea': {
      const bytes = Buffer.from(value.slice(2), 'hex');
      const at = draw(bytes.length);
      bytes[at] = (bytes[at] as number) ^ (1 << draw(8));
      return `\\x${bytes.toString('hex')}`;
    }
    case 'jsonb': {
      const numbers = [...value.matchAll(/(?<=[:[,] ?)\d+(?=[,}\]])/g)];
      const number = numbers[draw(numbers.length || 1)];
      if (!number) return undefined;
      return (
        value.slice(0, number.index) + String(Number(number[0]) + 1) + value.slice(number.index + number[0].length)
      );
    }
    case 'text[]': {
      const elements = value === '{}' ? [] : value.slice(1, -1).split(',');
      if (elements.length === 0) return '{somebody}';
      elements[draw(elements.length)] = 'somebody';
      return `{${elements.join(',')}}`;
    }
    default:
      throw new Error(`No other value of ${table.columns.get(column)} is known`);
  }
}

/** The row once more, under numbers and names that are free. */
function copyOf(table: Table, row: Row): Row {
  const fresh = [...table.unique].map((column) => {
    const values = table.rows.map((other) => cell(other, column));
    const isNumber = /^(bigint|integer)$/.test(table.columns.get(column) ?? '');
    return [column, isNumber ? String(Math.max(...values.map(Number)) + 1) : `${cell(row, column)}x`] as const;
  });
  const entry = table.name === 'ledger_entry' || table.name === 'ledger_lot_movement';
  // An account and a journal of their own would be no copy; their numbers are enough.
  const kept = entry ? fresh.filter(([column]) => !['account', 'sequence'].includes(column)) : fresh;
  const dated = kept.map(([column, value]) =>
    table.columns.get(column) === 'date'
      ? ([column, cell(row, column).replace(/^2/, '3')] as const)
      : ([column, value] as const),
  );
  return { ...row, ...Object.fromEntries(dated) };
}

/** Does it, with the database's triggers off. Throws when a constraint refuses. */
export async function tamper(client: Client, communityId: string, { table, before, after }: Tampering): Promise<void> {
  for (const row of before) {
    const where = table.key.map((column, index) => `and "${column}"::text = $${index + 2}`).join(' ');
    await client.query(`delete from ${table.name} where community_id = $1 ${where}`, [
      communityId,
      ...table.key.map((column) => row[column]),
    ]);
  }
  const columns = [...table.columns];
  for (const row of after)
    await client.query(
      `insert into ${table.name} (community_id, ${columns.map(([column]) => `"${column}"`).join(', ')})
       values ($1, ${columns.map(([, type], index) => `$${index + 2}::text::${type}`).join(', ')})`,
      [communityId, ...columns.map(([column]) => row[column])],
    );
}
