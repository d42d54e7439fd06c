import type { Item, Text } from '@kring/core';
import { expect, test } from 'vitest';
import { itemsFromLines, linesOf, untranslated } from './listLines.ts';
import { itemsFrom } from './lists.ts';

let ids = 0;
const newId = () => `item-${ids++}`;
const inDutch = (...texts: readonly string[]) =>
  itemsFrom(
    texts.map((nl) => ({ nl })),
    'nl',
    newId,
  );
const textsOf = (items: readonly Item[]): Text[] => items.map(({ text }) => text);

test('a line that stays keeps its item, also when it stands there twice', () => {
  const before = inDutch('Een', 'Twee', 'Twee');
  const after = itemsFromLines('Twee\nNieuw\nTwee\nEen', before, ['nl'], newId);
  expect(after.map(({ id }) => id)).toEqual([before[1]?.id, after[1]?.id, before[2]?.id, before[0]?.id]);
  expect(before.map(({ id }) => id)).not.toContain(after[1]?.id);
});

test('a pasted table, or a bar, puts translations beside a line', () => {
  const pasted = 'Nieuw plein\tNouvelle place\nBank | Banc | Bench\nBoom';
  expect(textsOf(itemsFromLines(pasted, [], ['nl', 'fr', 'en'], newId))).toEqual([
    { nl: 'Nieuw plein', fr: 'Nouvelle place' },
    { nl: 'Bank', fr: 'Banc', en: 'Bench' },
    { nl: 'Boom' },
  ]);
});

test('a bar is a bar where there are no languages for what stands behind it', () => {
  expect(textsOf(itemsFromLines('Zon | wind', [], ['nl'], newId))).toEqual([{ nl: 'Zon | wind' }]);
  expect(textsOf(itemsFromLines('a | b | c', [], ['nl', 'fr'], newId))).toEqual([{ nl: 'a | b | c' }]);
  const before = inDutch('Zon | wind');
  expect(itemsFromLines('Zon | wind', before, ['nl', 'fr'], newId)).toEqual(before);
});

test('translations stay with a line that stays, and come to it from a second paste', () => {
  const before = itemsFromLines('Bank | Banc\nBoom', [], ['nl', 'fr'], newId);
  expect(linesOf(before, 'nl')).toBe('Bank\nBoom');
  const after = itemsFromLines('Boom | Arbre\nBank', before, ['nl', 'fr'], newId);
  expect(after.map(({ id }) => id)).toEqual([before[1]?.id, before[0]?.id]);
  expect(textsOf(after)).toEqual([
    { nl: 'Boom', fr: 'Arbre' },
    { nl: 'Bank', fr: 'Banc' },
  ]);
});

test('counts what a language lacks, without what was taken away', () => {
  const items = itemsFromLines('Bank | Banc\nBoom\nWeg', [], ['nl', 'fr'], newId);
  const [bench, tree, gone] = items as [Item, Item, Item];
  expect(untranslated([bench, tree, { ...gone, redacted: true }], 'fr')).toBe(1);
});
