import { expect, test } from 'vitest';
import { retryDelay } from './retryDelay.ts';

test('T7: the first try comes within two seconds, later ones within ten', () => {
  expect(retryDelay(0, 0.999)).toBeLessThanOrEqual(2000);
  expect(retryDelay(1, 0.999)).toBeGreaterThan(2000);
  expect(retryDelay(50, 0.999)).toBeLessThanOrEqual(10_000);
});

test.each([0, 1, 6])('T7: at try %i a hall of 5,000 phones spreads evenly, from now on', (attempt) => {
  const delays = Array.from({ length: 5000 }, (_, phone) => retryDelay(attempt, phone / 5000));
  const span = retryDelay(attempt, 1);
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    delays.filter((delay) => delay >= (span * tenth) / 10 && delay < (span * (tenth + 1)) / 10),
  );
  for (const those of tenths) expect(those.length).toBeGreaterThan(450);
  for (const those of tenths) expect(those.length).toBeLessThan(550);
});
