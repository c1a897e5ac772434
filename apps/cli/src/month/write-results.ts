import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MonthResults } from '@youhui/month';

/** Writes the result files; each is whole or not there. */
export function writeResults(folder: string, files: MonthResults): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files) as [string, string][]) {
    const draft = join(folder, `.${name}.${process.pid}`);
    writeFileSync(draft, text);
    renameSync(draft, join(folder, name));
  }
}
