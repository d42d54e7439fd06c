import { stripVTControlCharacters } from 'node:util';

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

/**
 * Every failure that `countVitest` counts, with the gist of what it said: for a reader who sees only the end
 * of a long log.
 * @returns {string[]}
 */
export function failures(report, exitCode) {
  if (!report) return [`a run of vitest wrote no report (exit code ${exitCode})`];
  const named = report.testResults.flatMap(failuresOfFile);
  if (named.length > 0 || countVitest(report, exitCode).failed === 0) return named;
  return [`an error outside every test, or no test at all (exit code ${exitCode})`];
}

function failuresOfFile({ name, status, message, assertionResults }) {
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0 && status === 'failed') return [`${name}: ${gist(message)}`];
  return tests.map(({ fullName, failureMessages }) => `${fullName}: ${gist(failureMessages?.[0])}`);
}

/** What was thrown and where; of a page that was waited for, each line of its log once. */
function gist(text = '') {
  const lines = stripVTControlCharacters(text).split('\n');
  const [said = '', ...rest] = lines.map((line) => line.trim()).filter((line) => line !== '');
  const places = rest.filter((line) => line.startsWith('at ') && !line.includes('node_modules'));
  const log = rest.filter((line) => line.startsWith('- '));
  return [said, ...new Set([...log.slice(0, 40), ...places.slice(0, 3)])].join('\n    ');
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
