import type { Item, Project } from '@kring/core';
import { expect, test } from 'vitest';
import { itemsFromLines } from './listLines.ts';
import { noProject, withProject } from './projects.ts';
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

test('so are descriptions and places, each for themselves', () => {
  const [bench, tree] = itemsFromLines(
    'Bank | Banc\nBoom | Arbre',
    [],
    { languages: ['nl', 'fr'], costs: false },
    () => 'item',
  ) as [Item, Item];
  const gap = (one: Partial<Project>, other: Partial<Project>) =>
    isHalfTranslated(
      [withProject(bench, { ...noProject, ...one }), withProject(tree, { ...noProject, ...other })],
      ['nl', 'fr'],
    );
  const both = { nl: 'Om te zitten', fr: 'Pour s’asseoir' };
  expect(gap({ description: both }, { description: { nl: 'Schaduw' } })).toBe(true);
  expect(gap({ description: both }, { place: { nl: 'Kerkplein' } })).toBe(false);
  expect(gap({ place: { nl: 'Markt' } }, { place: both })).toBe(true);
});
