import type { ServiceLog } from '@youhui/platform';

/** What people read while something runs: good news on the output, the rest on the error output. */
export const log: ServiceLog = (line, level = 'info') => {
  (level === 'info' ? process.stdout : process.stderr).write(`${line}\n`);
};

/** The same for commands whose output is an answer: everything on the error output. */
export const aside: ServiceLog = (line) => {
  process.stderr.write(`${line}\n`);
};
