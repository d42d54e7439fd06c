import { expect, test } from 'vitest';
import { isNewEnough } from './node24.mjs';

test.each(['v24.15.0', 'v24.21.0', 'v26.0.0', 'v100.0.0'])('%s is new enough', (version) => {
  expect(isNewEnough(version)).toBe(true);
});

test.each(['v18.20.8', 'v20.20.2', 'v23.11.0', 'v24.14.9', 'v9.99.0'])('%s is too old', (version) => {
  expect(isNewEnough(version)).toBe(false);
});

test('a Node that cannot be run is none', () => {
  expect(isNewEnough(undefined)).toBe(false);
});
