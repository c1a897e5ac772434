import { parseArgs } from 'node:util';
import type { Rounds } from './side-by-side';

export const rowNames = ['transfers', 'checkout', 'http', 'month'] as const;
export type RowName = (typeof rowNames)[number];

export interface BenchOptions extends Rounds {
  /** Where the figures are written as JSON; printed only, without it. */
  readonly json?: string;
  /** Print the table of an earlier run instead of measuring. */
  readonly table?: string;
  readonly rows: readonly RowName[];
  /** Who ask at once. */
  readonly callers: number;
  /** Connections of each contestant. */
  readonly pool: number;
  readonly profile: boolean;
}

const positive = (name: string, text: string): number => {
  const number = Number(text);
  if (!(number > 0)) throw new Error(`--${name} needs a number above 0, not ${text}`);
  return number;
};

/** Throws with a sentence for people when the arguments make no sense. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      table: { type: 'string' },
      rows: { type: 'string', default: rowNames.join(',') },
      seconds: { type: 'string', default: '6' },
      rounds: { type: 'string', default: '5' },
      callers: { type: 'string', default: '64' },
      pool: { type: 'string', default: '16' },
      profile: { type: 'boolean', default: false },
    },
  });
  const rows = values.rows.split(',').map((name) => {
    const row = rowNames.find((known) => known === name);
    if (!row) throw new Error(`--rows knows ${rowNames.join(', ')}, not ${JSON.stringify(name)}`);
    return row;
  });
  const seconds = positive('seconds', values.seconds);
  return {
    json: values.json,
    table: values.table,
    rows,
    seconds,
    warmUpSeconds: Math.max(1, seconds / 2),
    rounds: Math.max(3, Math.round(positive('rounds', values.rounds))),
    callers: Math.round(positive('callers', values.callers)),
    pool: Math.round(positive('pool', values.pool)),
    profile: values.profile,
  };
}
