import type { Proof, Wording } from './proof';

/** A column, or a name with what is compared under it: an expression over the table's own columns. */
type Compared = string | readonly [name: string, expression: string];

interface Derived {
  readonly name: string;
  readonly promise: Wording;
  readonly table: string;
  /** Never null. */
  readonly key: readonly string[];
  readonly compared: readonly Compared[];
  /** Which rows of the table are meant; all when absent. */
  readonly where?: string;
  /** An expression over the key. */
  readonly place: string;
  /** What comes first, over `s` (should be) and `t` (the table); the key when absent. */
  readonly order?: string;
  /** Named queries for `should`. */
  readonly given?: string;
  /** The rows as the history says they are: the key and everything compared, by those names. */
  readonly should: string;
}

/**
 * The proof that a table holds exactly the rows that follow from the history: none missing, none surplus, none different.
 * Values are compared as texts, so that no value, however strange, stops the comparison.
 */
export function rowsFollow(derived: Derived): Proof {
  const { name, promise, table, key, place, given, should } = derived;
  const compared = derived.compared.map((one) => (typeof one === 'string' ? ([one, one] as const) : one));
  const names = compared.map(([column]) => column);
  const differs = names.map((column) => `s.${column}::text is distinct from t.${column}::text`);
  const text = `with ${given ? `${given}, ` : ''}should as (${should}), stands as (
      select ${[...key, ...compared.map(([column, expression]) => `${expression} as ${column}`)].join(', ')}
      from ${table} where community_id = $1 ${derived.where ? `and ${derived.where}` : ''}
    )
    select ${place} as place, case when t.is_there is null then 'missing' when s.is_there is null then 'surplus'
      else concat_ws(', ', ${names.map((column, index) => `case when ${differs[index]} then '${column}' || ${bothNumbers(column)} end`).join(', ')}) end as found
    from (select *, true as is_there from should) s full join (select *, true as is_there from stands) t using (${key.join(', ')})
    where ${['s.is_there is distinct from t.is_there', ...differs].join(' or ')}
    order by ${derived.order ?? key.join(', ')} limit 1`;
  return { name, promise, text };
}

/** Numbers are told; names of people and other texts are not. */
const bothNumbers = (column: string) =>
  `case when s.${column}::text ~ '^-?\\d+$' and t.${column}::text ~ '^-?\\d+$' then ' ' || t.${column}::text || ' ≠ ' || s.${column}::text else '' end`;
