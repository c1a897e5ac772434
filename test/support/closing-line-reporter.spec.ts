import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Reporter {
  onRunComplete(contexts: unknown, results: Record<string, number>): void;
}
const ClosingLineReporter = jest.requireActual<new () => Reporter>('./closing-line-reporter.cjs');

const none = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const names = ['YOUHUI_CLOSING_LINE_FILE', 'TEST_BROWSER_MISSING', 'TEST_CODE_READER_MISSING'] as const;

describe('the closing line', () => {
  const before = names.map((name) => [name, process.env[name]] as const);
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'youhui-line-'));
    process.env['YOUHUI_CLOSING_LINE_FILE'] = join(folder, 'line');
  });
  afterAll(() => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    rmSync(folder, { recursive: true, force: true });
  });

  it.each<[string, Partial<typeof none>, string, string, string]>([
    ['all passed', { numPassedTests: 12 }, '', '', '12 passed, 0 failed'],
    ['a file that did not load is a failure', { numRuntimeErrorTestSuites: 1 }, '', '', '0 passed, 1 failed'],
    ['skipped', { numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }, '', '', '3 passed, 0 failed, 2 skipped'],
    [
      'skipped, and why',
      { numPassedTests: 3, numPendingTests: 1 },
      '',
      'zbar-tools (no apt-get)',
      '3 passed, 0 failed, 1 skipped (missing: zbar-tools (no apt-get))',
    ],
    [
      'skipped, and every reason',
      { numFailedTests: 1, numPendingTests: 9 },
      'a Chromium browser (none)',
      'zbar-tools (no apt-get)',
      '0 passed, 1 failed, 9 skipped (missing: a Chromium browser (none); zbar-tools (no apt-get))',
    ],
    ['what nothing needed is no matter', { numPassedTests: 3 }, '', 'zbar-tools', '3 passed, 0 failed'],
  ])('%s', (_, counted, browser, reader, line) => {
    process.env['TEST_BROWSER_MISSING'] = browser;
    process.env['TEST_CODE_READER_MISSING'] = reader;
    new ClosingLineReporter().onRunComplete([], { ...none, ...counted });
    expect(readFileSync(join(folder, 'line'), 'utf8')).toBe(line);
  });
});
