import { existsSync, readFileSync } from 'node:fs';

/** The last lines of a log, for an error message; empty when there is no log. */
export function endOf(file: string, lines = 12): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-lines).join('\n') : '';
}
