/** What was measured of one thing in one run: the figure of each round. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly rounds: readonly number[];
}

/** One line of the table: ours, and beside it what it is held against in the same run. */
export interface Line {
  readonly what: string;
  readonly ours: Measured;
  readonly yardstick?: Measured;
  /** The median of the rounds' ratios, ours ÷ yardstick. */
  readonly ratio?: number;
  readonly aim?: Aim;
}

/** What a line's ratio, or where there is none its figure, should come to. */
export type Aim = { readonly atLeast: number } | { readonly atMost: number };

/** Where the time of a row went, in shares of one. */
export interface Profile {
  readonly of: string;
  /** Busy part of the event loop of the process that holds the ledger. */
  readonly eventLoop: number;
  /** Milliseconds of processor time for each piece of work. */
  readonly nodeCpuMs: number;
  readonly postgresCpuMs: number;
  readonly functions: readonly Share[];
  readonly modules: readonly Share[];
  readonly statements: readonly Share[];
}

export interface Share {
  readonly name: string;
  readonly share: number;
  readonly note?: string;
}

export interface BenchResult {
  readonly machine: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly lines: readonly Line[];
  readonly profiles: readonly Profile[];
  /** Every set of books that a row wrote, and whether it proves. */
  readonly books: readonly { readonly of: string; readonly violation?: string }[];
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The figure below which this share of the latencies lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
