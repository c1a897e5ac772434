// `npm test`: builds, runs every test, and ends with one plain line, `N passed, N failed`, after everything has stopped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const jest = join(dirname(require.resolve('jest/package.json')), 'bin/jest.js');
const folder = mkdtempSync(join(tmpdir(), 'youhui-test-'));
const lineFile = join(folder, 'closing-line');

// Ctrl-C reaches Jest by itself (same terminal); this script only stays to say how it ended.
process.on('SIGINT', () => {});

let exitCode = 1;
let closingLine = '0 passed, 1 failed';
try {
  build();
  const run = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, YOUHUI_CLOSING_LINE_FILE: lineFile },
  });
  if (run.error) throw run.error;
  exitCode = run.status ?? 1;
  if (existsSync(lineFile)) closingLine = readFileSync(lineFile, 'utf8');
  if (exitCode !== 0 && / 0 failed/.test(closingLine)) {
    console.log(
      `The tests passed, but their run ended with ${run.signal ?? `exit code ${exitCode}`}: counted as a failure.`,
    );
    closingLine = closingLine.replace(' 0 failed', ' 1 failed');
  }
} catch (error) {
  console.error(`test: ${error.message}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(closingLine);
process.exitCode = exitCode;
