import { expect, test } from 'vitest';
import { retryDelay } from './retryDelay.ts';

test('the first try comes within a second, later ones within ten', () => {
  expect(retryDelay(0, 0)).toBe(500);
  expect(retryDelay(0, 0.999)).toBeLessThanOrEqual(1000);
  expect(retryDelay(3, 0.999)).toBeGreaterThan(5000);
  expect(retryDelay(50, 0.999)).toBeLessThanOrEqual(10_000);
});

test('a hall full of phones spreads over the whole span', () => {
  const delays = Array.from({ length: 100 }, (_, phone) => retryDelay(6, phone / 100));
  expect(new Set(delays).size).toBe(100);
  expect(Math.min(...delays)).toBe(500);
});
