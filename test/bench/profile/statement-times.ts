import { readdirSync, readFileSync } from 'node:fs';
import type { Share } from '../result';

/** What PostgreSQL spent on statements since the counts were last begun anew. */
export interface StatementTimes {
  /** Processor time of all its processes; NaN where the system does not tell. */
  readonly cpuMs: number;
  /** For so many pieces of work: the statements that took the most time. */
  shares(done: number): readonly Share[];
}

export interface CountedStatement {
  readonly text: string;
  readonly calls: number;
  readonly ms: number;
}

export const countedStatements = `select query as text, calls::int, total_exec_time as ms from pg_stat_statements
  where query not like '%pg_stat_statements%' order by total_exec_time desc`;

export function statementTimes(counted: readonly CountedStatement[], cpuMs: number): StatementTimes {
  const total = counted.reduce((sum, { ms }) => sum + ms, 0);
  return {
    cpuMs,
    shares: (done) =>
      counted.slice(0, 16).map(({ text, calls, ms }) => ({
        name: `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 90)}\``,
        share: ms / total,
        note: `${(calls / done).toFixed(3)} calls and ${((ms * 1000) / done).toFixed(0)} µs for each`,
      })),
  };
}

const ticksASecond = 100;

/** Milliseconds of processor time that the server and its children have used so far; those that ended are not seen. */
export function processorMsOf(postmaster: number): number {
  let ticks = 0;
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      ticks += ticksOf(name, postmaster);
    }
  } catch {
    return Number.NaN;
  }
  return (ticks * 1000) / ticksASecond;
}

function ticksOf(pid: string, postmaster: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const parent = Number(fields[1]);
    return parent === postmaster || Number(pid) === postmaster ? Number(fields[11]) + Number(fields[12]) : 0;
  } catch {
    return 0; // it ended just now
  }
}
