/** What stands over a column; over one of figures, as `number`. */
type Column = string | { readonly number: string };

/** The head of a sheet: one row that says what is in each column. */
export function SheetHead({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={index} scope="col" className={typeof column === 'string' ? undefined : 'number'}>
            {typeof column === 'string' ? column : column.number}
          </th>
        ))}
      </tr>
    </thead>
  );
}
