// Ends the run with one plain line: `N passed, N failed`, and `, N skipped` with what is missing when any were.
const { writeFileSync } = require('node:fs');

/** What this machine lacks, as the start of the services has found out. */
const missing = () =>
  [process.env.TEST_BROWSER_MISSING, process.env.TEST_CODE_READER_MISSING].filter(Boolean).join('; ');

/** A test file that could not even be loaded has no failed tests of its own, and still counts as one failure. */
function closingLine(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  const line = `${results.numPassedTests} passed, ${failed} failed`;
  if (skipped === 0) return line;
  return `${line}, ${skipped} skipped${missing() && ` (missing: ${missing()})`}`;
}

class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const line = closingLine(results);
    // Under `npm test` the line is printed by scripts/test.mjs, once the services have stopped too.
    const lineFile = process.env.YOUHUI_CLOSING_LINE_FILE;
    if (lineFile) writeFileSync(lineFile, line);
    // Otherwise Jest's own summary and the stopping of the services still follow; the line waits for both.
    else process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

module.exports = ClosingLineReporter;
