import { expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { welcome } from './stage.ts';

const promise = { about: { nl: 'Het Dorpsplein' }, influence: { nl: 'De gemeenteraad beslist in maart.' } };

test('shows what it is about and how much the outcome weighs, and the report keeps both', () => {
  const one = trial(welcome, promise);
  expect(one.everyone()).toEqual({ about: promise });
  expect(one.everyone()['about']).toBe(one.everyone()['about']);
  expect(welcome.report(one.stage)).toEqual([
    { kind: 'text', markdown: promise.about },
    { kind: 'text', markdown: promise.influence },
  ]);
});

test('a welcome that was never shown is not in the report', () => {
  const { stage } = trial(welcome, promise);
  expect(welcome.report({ ...stage, phase: 'prepared' })).toEqual([]);
});

test('a fresh welcome has nothing to say yet, and takes no commands', () => {
  const one = trial(welcome);
  expect(welcome.report(one.stage)).toEqual([]);
  expect(one.give('ann', 'welcome:wave', {})).toMatchObject({ reason: 'unknown-command' });
});
