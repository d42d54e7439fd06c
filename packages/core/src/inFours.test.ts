import { expect, test } from 'vitest';
import { inFours } from './inFours.ts';

test('a receipt and a head are read in groups of four', () => {
  expect(inFours('ABCDEFGH23456789')).toBe('ABCD EFGH 2345 6789');
  expect(inFours('83a23e84c')).toBe('83a2 3e84 c');
  expect(inFours('')).toBe('');
});
