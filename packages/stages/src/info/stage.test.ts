import { expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { info } from './stage.ts';

test('shows the organiser’s text as it was written, and the report keeps it', () => {
  const body = { nl: '# Waarom nu?\n\nDe **riolering** wordt vernieuwd.' };
  const one = trial(info, { body });
  expect(one.everyone()).toEqual({ about: { body } });
  expect(info.report(one.stage)).toEqual([{ kind: 'text', markdown: body }]);
  expect(info.report({ ...one.stage, phase: 'prepared' })).toEqual([]);
});

test('a text without words in any language leaves no trace in the report', () => {
  expect(info.report(trial(info, { body: { nl: ' ', fr: '' } }).stage)).toEqual([]);
});

test('a text longer than a screen could ever show is refused', () => {
  expect(info.config.safeParse({ body: { nl: 'x'.repeat(20_001) } }).success).toBe(false);
});
