import { expect, test } from 'vitest';
import { itemsFromLines } from './listLines.ts';
import { hasGap, isHalfTranslated } from './gaps.ts';

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

test('a list is a gap once one of its lines was translated', () => {
  const listOf = (lines: string) =>
    itemsFromLines(lines, [], { languages: ['nl', 'fr'], costs: false }, () => 'item');
  expect(isHalfTranslated(listOf('Parkstraat\nKerkplein'), ['nl', 'fr'])).toBe(false);
  expect(isHalfTranslated(listOf('Bank | Banc\nBoom'), ['nl', 'fr'])).toBe(true);
  expect(isHalfTranslated(listOf('Bank | Banc\nBoom | Arbre'), ['nl', 'fr'])).toBe(false);
});
