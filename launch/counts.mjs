/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/** The line that a test run ends with. */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    none,
  );
}

/**
 * Vitest's JSON report as counts. What no test stands for still counts as one failure: a file that could not
 * be loaded, an error outside every test, a run that never wrote its report (undefined) or had nothing to run.
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  if (!report) return { ...none, failed: 1 };
  const counts = sum(report.testResults.map(countFile));
  const unexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return unexplained ? { ...counts, failed: 1 } : counts;
}

/** The full names of the tests that were not run. */
export function skippedTests(report) {
  return report.testResults.flatMap((file) =>
    file.assertionResults.filter(isSkipped).map((test) => test.fullName),
  );
}

function countFile({ status, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const skipped = assertionResults.filter(isSkipped).length;
  const failed = assertionResults.length - passed - skipped;
  return { passed, skipped, failed: status === 'failed' ? Math.max(failed, 1) : failed };
}

function isSkipped({ status }) {
  return status === 'skipped' || status === 'pending' || status === 'todo' || status === 'disabled';
}
