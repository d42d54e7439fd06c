import { expect, test } from 'vitest';
import { counted, figure, plural } from './count.ts';

test('a number goes with its noun, as each language counts', () => {
  expect([0, 1, 2].map((count) => counted('nl', count, 'stip', 'stippen'))).toEqual([
    '0 stippen',
    '1 stip',
    '2 stippen',
  ]);
  expect([0, 1, 2].map((count) => counted('fr', count, 'idée', 'idées'))).toEqual([
    '0 idée',
    '1 idée',
    '2 idées',
  ]);
  expect(plural('fr', 1_000_000, 'a', 'ont')).toBe('ont');
});

test('thousands stand apart, as each language writes them', () => {
  expect(figure('nl', 1234)).toBe('1.234');
  expect(figure('fr', 1234)).toBe('1\u202f234');
  expect(figure('en', 1234)).toBe('1,234');
  expect(figure('de', 1234)).toBe('1.234');
});
