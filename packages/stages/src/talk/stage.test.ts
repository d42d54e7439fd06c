import { expect, test } from 'vitest';
import { trial } from '../trial.ts';
import { talk } from './stage.ts';

test('a fresh one is a conversation at the tables that ends with a gong', () => {
  expect(trial(talk).everyone()).toEqual({ about: { question: {}, kind: 'tables', gong: true } });
});

test('the report keeps the question; a pause without one leaves no trace', () => {
  const question = { fr: 'Qu’est-ce qui manque sur la place ?' };
  expect(talk.report(trial(talk, { question }).stage)).toEqual([{ kind: 'text', markdown: question }]);
  expect(talk.report(trial(talk, { kind: 'pause' }).stage)).toEqual([]);
});
