import type { RowSet } from './command-kind';

type ColumnType = 'text' | 'bigint' | 'int' | 'date' | 'boolean' | 'timestamptz' | 'jsonb' | 'text[]';

interface Table<Row> {
  readonly table: string;
  /** Column and type of each member of the row, in the order of the table's key first. */
  readonly columns: { readonly [Member in keyof Row & string]: readonly [column: string, type: ColumnType] };
  readonly key: readonly (keyof Row & string)[];
  /** Members that may change after the row is made; without any the rows are only ever added. */
  readonly updates?: readonly (keyof Row & string)[];
}

const separator = '\u001f';

/** The text by which a row of several key members is asked for. */
export const rowKey = (...members: readonly string[]): string => members.join(separator);

/** Rows of one table as a context's row set: one statement reads them, one writes them. */
export function tableRows<Row extends object>({ table, columns, key, updates = [] }: Table<Row>): RowSet<Row> {
  const members = Object.keys(columns) as (keyof Row & string)[];
  const column = (member: keyof Row & string) => columns[member][0];
  const type = (member: keyof Row & string) => columns[member][1];
  const sent = (member: keyof Row & string) => (type(member) === 'text[]' ? 'text' : type(member));
  const select = members.map((m) => `r.${column(m)} as "${m}"`).join(', ');
  const wanted = `unnest(${key.map((m, i) => `$${i + 2}::${sent(m)}[]`).join(', ')}) as w(${key.map(column).join(', ')})`;
  const readText = `select ${select} from ${table} r join ${wanted} on ${key.map((m) => `r.${column(m)} = w.${column(m)}`).join(' and ')} where r.community_id = $1`;
  const writeText = `insert into ${table} (community_id, ${members.map(column).join(', ')})
    select $1, ${members.map((m) => `n.${column(m)}${type(m) === 'text[]' ? '::text[]' : ''}`).join(', ')}
    from unnest(${members.map((m, i) => `$${i + 2}::${sent(m)}[]`).join(', ')}) as n(${members.map(column).join(', ')})
    ${updates.length ? `on conflict (community_id, ${key.map(column).join(', ')}) do update set ${updates.map((m) => `${column(m)} = excluded.${column(m)}`).join(', ')}` : ''}`;
  const encode = (member: keyof Row & string, value: unknown): unknown => {
    if (value === null || value === undefined) return null;
    if (type(member) === 'jsonb') return JSON.stringify(value);
    if (type(member) === 'text[]') return `{${(value as string[]).map((text) => JSON.stringify(text)).join(',')}}`;
    return value;
  };
  return {
    name: table,
    keyOf: (row) => rowKey(...key.map((member) => String(row[member]))),
    read: (tx, communityId, keys) => {
      const parts = keys.map((text) => text.split(separator));
      return tx.query<Row>(readText, [communityId, ...key.map((_, index) => parts.map((part) => part[index]))]);
    },
    write: (communityId, rows) => ({
      text: writeText,
      values: [communityId, ...members.map((member) => rows.map((row) => encode(member, row[member])))],
    }),
  };
}
