import { expect, test } from 'vitest';
import { countVitest, failures, lastLine, skippedTests, sum } from './counts.mjs';

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

test('each failure is named, with the first line of what it said', () => {
  const test = { status: 'failed', fullName: 'the sum', failureMessages: ['Error: 2, not 3\n  at there'] };
  const file = { name: 'b.test.ts', status: 'failed', message: 'cannot load\nat here', assertionResults: [] };
  const { testResults } = report({ tests: ['passed'] });
  expect(failures({ testResults }, 0)).toEqual([]);
  expect(failures({ testResults: [...testResults, { assertionResults: [test] }, file] }, 1)).toEqual([
    'the sum: Error: 2, not 3\n    at there',
    'b.test.ts: cannot load\n    at here',
  ]);
});

test('the gist of a failure is what was said and where; what a page repeats is said once', () => {
  const log = ['\u001b[2m  - waiting for the button', '  - retrying', '  - retrying\u001b[22m'];
  const places = ['    at vote (/kring/a.test.ts:3:2)', '    at run (/kring/node_modules/vitest/x.js:1:1)'];
  const message = ['click: Timeout', 'Call log:', ...log, '', ...places].join('\n');
  const test = { status: 'failed', fullName: 'a vote', failureMessages: [message] };
  expect(failures({ testResults: [{ assertionResults: [test] }] }, 1)).toEqual([
    [
      'a vote: click: Timeout',
      '- waiting for the button',
      '- retrying',
      'at vote (/kring/a.test.ts:3:2)',
    ].join('\n    '),
  ]);
});

test('a failure that no test stands for is named too', () => {
  expect(failures(undefined, 137)).toEqual(['a run of vitest wrote no report (exit code 137)']);
  expect(failures(report({ tests: ['passed'] }), 1)).toHaveLength(1);
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
