import { expect, test } from 'vitest';
import { countVitest, lastLine, skippedTests, sum } from './counts.mjs';

const report = (...files) => ({
  testResults: files.map(({ status = 'passed', tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test, fullName: `a ${test} one` })),
  })),
});

test('tests are counted over all files', () => {
  const files = [
    { tests: ['passed', 'skipped'] },
    { status: 'failed', tests: ['failed', 'failed', 'passed'] },
  ];
  expect(countVitest(report(...files), 1)).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test('a todo was not run', () => {
  expect(countVitest(report({ tests: ['passed', 'todo', 'pending'] }), 0)).toEqual({
    passed: 1,
    failed: 0,
    skipped: 2,
  });
});

test('a file that could not be loaded is one failure', () => {
  const files = [{ tests: ['passed'] }, { status: 'failed', tests: [] }];
  expect(countVitest(report(...files), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('an error outside every test is one failure', () => {
  expect(countVitest(report({ tests: ['passed'] }), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a run that wrote no report is one failure', () => {
  expect(countVitest(undefined, 137)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test.each([[report()], [report({ tests: ['skipped'] })]])('a run without a test is one failure', (empty) => {
  expect(countVitest(empty, 0).failed).toBe(1);
});

test('skipped tests are named', () => {
  expect(skippedTests(report({ tests: ['passed', 'skipped'] }))).toEqual(['a skipped one']);
});

test('the last line says the sum of all checks', () => {
  const check = { passed: 1, failed: 0, skipped: 0 };
  expect(lastLine(sum([check, check, { passed: 10, failed: 2, skipped: 1 }]))).toBe(
    '12 passed, 2 failed, 1 skipped',
  );
});
