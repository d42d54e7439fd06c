import { expect, test } from 'vitest';
import { change } from './change.ts';

test('what has changed since the round before has a sign, and is rounded as the figures are', () => {
  expect(change(24, 17, 'nl')).toBe('+7');
  expect(change(2, -1.5, 'nl')).toBe('+3,5');
  expect(change(17, 24, 'fr')).toBe('−7');
  expect(change(7.02, 7, 'nl')).toBe('=');
});
