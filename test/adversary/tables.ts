import type { Client } from 'pg';

/** A row as the database writes it in text, by column. */
export type Row = Readonly<Record<string, string | null>>;

export interface Table {
  readonly name: string;
  /** Column and type, without the community. */
  readonly columns: ReadonlyMap<string, string>;
  /** Without the community; empty when there is one row a community. */
  readonly key: readonly string[];
  /** Columns of any unique constraint. */
  readonly unique: ReadonlySet<string>;
  readonly rows: readonly Row[];
}

/** How people sign in and are known at tills, and whom they call: none of it holds points. That scans and sales agree is proved apart. */
const notOfTheBooks = [
  ...['identity_person', 'identity_session', 'cashier_pin', 'terminal', 'till_shift'],
  ...['identity_second_factor', 'identity_recovery_code', 'identity_ticket'],
  'community_contact',
  'api_key',
  'desk_device',
  'role_request',
  ...['member_phone', 'payment_device', 'member_card', 'member_pin', 'checkout_quote'],
  // What helpers used is of the books, and that their sales name them; what was agreed with them is not.
  'family_helper',
  // What people did and tried; that it is only ever added to is attacked by its own spec.
  ...['audit_entry', 'audit_change'],
  // What is sealed, who read it, who agreed to what: personal data and no points.
  ...['member_key', 'member_private', 'personal_data_access', 'personal_data_reading'],
  ...['member_consent', 'member_correction', 'member_deletion'],
];

/** Every table of a community's books with its rows, as the database itself lists them. */
export async function readTables(client: Client, communityId: string): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; column: string; type: string; key: boolean; unique: boolean }>(
    `select c.relname as name, a.attname as column, format_type(a.atttypid, null) as type,
       exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as key,
       exists (select from pg_index i where i.indrelid = c.oid and i.indisunique and a.attnum = any(i.indkey)) as unique
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attname <> 'community_id'
       and exists (select from pg_attribute f where f.attrelid = c.oid and f.attname = 'community_id') and c.relname <> all($1)
     order by c.relname, a.attnum`,
    [notOfTheBooks],
  );
  const tables: Table[] = [];
  for (const name of new Set(rows.map((row) => row.name))) {
    const own = rows.filter((row) => row.name === name);
    const key = own.filter((row) => row.key).map(({ column }) => column);
    const picked = own.map(({ column }) => `"${column}"::text as "${column}"`).join(', ');
    const found = await client.query<Row>(
      `select ${picked} from ${name} t where community_id = $1 order by ${key.map((column) => `t."${column}"`).join(', ') || '1'}`,
      [communityId],
    );
    tables.push({
      name,
      key,
      columns: new Map(own.map(({ column, type }) => [column, type])),
      unique: new Set(own.filter((row) => row.unique).map(({ column }) => column)),
      rows: found.rows,
    });
  }
  return tables;
}

export const cell = (row: Row, column: string): string => row[column] ?? '';
