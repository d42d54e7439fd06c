import { expect, test } from 'vitest';
import { hasGap } from './gaps.ts';

test('a text that is given in one language and not in another is a gap, wherever it stands', () => {
  expect(hasGap({ prompt: { nl: 'Wat?', fr: 'Quoi ?' }, dots: 3 }, ['nl', 'fr'])).toBe(false);
  expect(hasGap({ prompt: { nl: 'Wat?' }, dots: 3 }, ['nl', 'fr'])).toBe(true);
  expect(hasGap({ scale: { ends: [{ nl: 'Slecht', fr: ' ' }] } }, ['nl', 'fr'])).toBe(true);
});

test('a text that nobody gave is no gap, nor one in a language that is not spoken here', () => {
  expect(hasGap({ thanks: {}, about: { nl: '', fr: '' } }, ['nl', 'fr'])).toBe(false);
  expect(hasGap({ prompt: { nl: 'Wat?', de: '' } }, ['nl'])).toBe(false);
  expect(hasGap(null, ['nl', 'fr'])).toBe(false);
});
