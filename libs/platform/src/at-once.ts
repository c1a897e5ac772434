import type { Statement } from './database';

const mostShapes = 64;
/** Texts of what was written at once before, by the texts of their parts. */
const shapes = new Map<string, string>();

/**
 * The same writes as one statement where that can be: PostgreSQL takes and answers one instead of a dozen, which at quiet
 * times is a fifth of the work. None sees what another writes, so no row may be written by two of them: a second update
 * of a table waits for the next statement. Keys between the tables are checked once all are written. Combinations beyond
 * the first 64 are sent as they are, as each is a plan to keep on every connection.
 */
export function atOnce(statements: readonly Statement[]): readonly Statement[] {
  const updated = new Set<string>();
  const clashes = statements.findIndex(({ text }) => {
    const table = updatedTable(text);
    if (table === undefined) return false;
    const again = updated.has(table);
    updated.add(table);
    return again;
  });
  if (clashes > 0) return [...atOnce(statements.slice(0, clashes)), ...atOnce(statements.slice(clashes))];
  if (statements.length < 2) return statements;
  const text = textOf(statements);
  return text === undefined ? statements : [{ text, values: statements.flatMap(({ values }) => values) }];
}

/** The table whose rows a write may change; none when it only adds. */
function updatedTable(text: string): string | undefined {
  const update = /^\s*update\s+(\w+)/i.exec(text)?.[1];
  return update ?? (/\bdo\s+update\b/i.test(text) ? /^\s*insert\s+into\s+(\w+)/i.exec(text)?.[1] : undefined);
}

function textOf(statements: readonly Statement[]): string | undefined {
  const shape = statements.map(({ text }) => text).join(';\n');
  const known = shapes.get(shape);
  if (known !== undefined || shapes.size >= mostShapes) return known;
  let before = 0;
  const parts = statements.map(({ text, values }, index) => {
    const first = before;
    before += values.length;
    return `w${index} as (${text.replace(/\$(\d+)/g, (_, no: string) => `$${Number(no) + first}`)})`;
  });
  const whole = `with ${parts.join(',\n')} select`;
  shapes.set(shape, whole);
  return whole;
}
