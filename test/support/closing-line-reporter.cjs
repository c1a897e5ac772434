// Ends the run with one plain line: `N passed, N failed`, and `, N skipped` when any were.
const { writeFileSync } = require('node:fs');

/** A test file that could not even be loaded has no failed tests of its own, and still counts as one failure. */
function closingLine(results) {
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const missing = process.env.TEST_BROWSER_MISSING;
    if (missing) process.stderr.write(`\nThe browser tests were skipped. Missing: ${missing}\n`);
    const line = closingLine(results);
    // Under `npm test` the line is printed by scripts/test.mjs, once the services have stopped too.
    const lineFile = process.env.YOUHUI_CLOSING_LINE_FILE;
    if (lineFile) writeFileSync(lineFile, line);
    // Otherwise Jest's own summary and the stopping of the services still follow; the line waits for both.
    else process.once('exit', () => process.stdout.write(`${line}\n`));
  }
}

module.exports = ClosingLineReporter;
