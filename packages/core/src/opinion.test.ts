import { expect, test } from 'vitest';
import { roomIs } from './opinion.ts';

test.each([
  [0, 'agreed'],
  [4 * 0.09 * 0.91, 'agreed'],
  [4 * 0.1 * 0.9, 'mixed'],
  [0.5, 'mixed'],
  [4 * 0.25 * 0.75, 'mixed'],
  [4 * 0.3 * 0.7, 'divided'],
  [1, 'divided'],
] as const)('a division of %s is %s', (division, said) => {
  expect(roomIs(division)).toBe(said);
});
