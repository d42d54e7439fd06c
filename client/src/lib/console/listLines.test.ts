import type { Item, Text } from '@kring/core';
import { expect, test } from 'vitest';
import { itemsFromLines, linesOf, untranslated } from './listLines.ts';
import { itemsFrom } from './listItems.ts';

let ids = 0;
const newId = () => `item-${ids++}`;
const inDutch = (...texts: readonly string[]) =>
  itemsFrom(
    texts.map((nl, at) => ({ number: at + 1, text: { nl } })),
    'nl',
    newId,
  );
const textsOf = (items: readonly Item[]): Text[] => items.map(({ text }) => text);

test('a line that stays keeps its item, also when it stands there twice', () => {
  const before = inDutch('Een', 'Twee', 'Twee');
  const after = itemsFromLines('Twee\nNieuw\nTwee\nEen', before, { languages: ['nl'], costs: false }, newId);
  expect(after.map(({ id }) => id)).toEqual([before[1]?.id, after[1]?.id, before[2]?.id, before[0]?.id]);
  expect(before.map(({ id }) => id)).not.toContain(after[1]?.id);
});

test('a pasted table, or a bar, puts translations beside a line', () => {
  const pasted = 'Nieuw plein\tNouvelle place\nBank | Banc | Bench\nBoom';
  expect(textsOf(itemsFromLines(pasted, [], { languages: ['nl', 'fr', 'en'], costs: false }, newId))).toEqual(
    [{ nl: 'Nieuw plein', fr: 'Nouvelle place' }, { nl: 'Bank', fr: 'Banc', en: 'Bench' }, { nl: 'Boom' }],
  );
});

test('a bar is a bar where there are no languages for what stands behind it', () => {
  expect(textsOf(itemsFromLines('Zon | wind', [], { languages: ['nl'], costs: false }, newId))).toEqual([
    { nl: 'Zon | wind' },
  ]);
  expect(textsOf(itemsFromLines('a | b | c', [], { languages: ['nl', 'fr'], costs: false }, newId))).toEqual([
    { nl: 'a | b | c' },
  ]);
  const before = inDutch('Zon | wind');
  expect(itemsFromLines('Zon | wind', before, { languages: ['nl', 'fr'], costs: false }, newId)).toEqual(
    before,
  );
});

test('translations stay with a line that stays, and come to it from a second paste', () => {
  const before = itemsFromLines('Bank | Banc\nBoom', [], { languages: ['nl', 'fr'], costs: false }, newId);
  expect(linesOf(before, 'nl')).toBe('Bank\nBoom');
  const after = itemsFromLines(
    'Boom | Arbre\nBank',
    before,
    { languages: ['nl', 'fr'], costs: false },
    newId,
  );
  expect(after.map(({ id }) => id)).toEqual([before[1]?.id, before[0]?.id]);
  expect(textsOf(after)).toEqual([
    { nl: 'Boom', fr: 'Arbre' },
    { nl: 'Bank', fr: 'Banc' },
  ]);
});

test('counts what a language lacks, without what was taken away', () => {
  const items = itemsFromLines(
    'Bank | Banc\nBoom\nWeg',
    [],
    { languages: ['nl', 'fr'], costs: false },
    newId,
  );
  const [bench, tree, gone] = items as [Item, Item, Item];
  expect(untranslated([bench, tree, { ...gone, redacted: true }], 'fr')).toBe(1);
});

const costing = { languages: ['nl', 'fr'], costs: true } as const;
const ofProjects = (lines: string, before: readonly Item[] = []) =>
  itemsFromLines(lines, before, costing, newId);
const costsOf = (items: readonly Item[]) => items.map(({ project }) => project?.cost ?? null);

test('behind the last bar or tab stands what a project costs', () => {
  const items = ofProjects('Bank | 12.500\nBrug | Pont | € 1.250,50\nPlein\t€ 0\nBoom | Arbre\nWeg');
  expect(textsOf(items)).toEqual([
    { nl: 'Bank' },
    { nl: 'Brug', fr: 'Pont' },
    { nl: 'Plein' },
    { nl: 'Boom', fr: 'Arbre' },
    { nl: 'Weg' },
  ]);
  expect(costsOf(items)).toEqual([12_500, 1_250.5, 0, null, null]);
  expect(linesOf(items, 'nl', true).replace(/\u00a0/g, ' ')).toBe(
    'Bank | € 12.500\nBrug | € 1.250,50\nPlein | € 0\nBoom\nWeg',
  );
  expect(linesOf(items, 'nl')).toBe('Bank\nBrug\nPlein\nBoom\nWeg');
  expect(ofProjects(linesOf(items, 'nl', true), items)).toEqual(items);
  expect(() => ofProjects('Bank | -500')).toThrow('amounts');
  const plain = itemsFromLines('Bank | 500', [], { languages: ['nl'], costs: false }, newId);
  expect([textsOf(plain), costsOf(plain)]).toEqual([[{ nl: 'Bank | 500' }], [null]]);
});

const described = (items: readonly Item[]): readonly Item[] =>
  items.map((item) => ({
    ...item,
    project: {
      cost: item.project?.cost ?? null,
      description: { nl: `Uitleg ${item.text.nl ?? ''}` },
      place: { fr: 'Gare' },
    },
  }));

test('a project keeps what is known of it when its cost or a letter of its name changes', () => {
  const before = described(
    ofProjects('Fietsbrug | Passerelle | 500\nSpeelplein | 700\nHeraanleg Groote Markt | 900'),
  );
  const after = ofProjects('Heraanleg Grote Markt | 900\nFietsbrug | 650\nSpeelplein', before);
  const [bridge, ground, market] = before as [Item, Item, Item];
  expect(after).toEqual([
    { ...market, text: { nl: 'Heraanleg Grote Markt' } },
    { ...bridge, project: { ...bridge.project, cost: 650 } },
    { ...ground, project: { ...ground.project, cost: null } },
  ]);
});

test('a line that says something else is another project', () => {
  const before = described(ofProjects('Fietsbrug | 500'));
  const [park] = ofProjects('Park aan de Leie | 500', before);
  expect(park).toMatchObject({ text: { nl: 'Park aan de Leie' }, project: { cost: 500, description: {} } });
  expect(park?.id).not.toBe(before[0]?.id);
});

test('where a list asks no costs, its lines keep those they have', () => {
  const before = described(ofProjects('Fietsbrug | 500\nSpeelplein | 700'));
  const after = itemsFromLines(
    'Speelplein\nFietsbrug',
    before,
    { languages: ['nl', 'fr'], costs: false },
    newId,
  );
  expect(after).toEqual([...before].reverse());
});

test('a proposal that is amended for a next round keeps how it was weighed, and loses what its translation no longer says', () => {
  const [square] = inDutch('Nieuw plein') as [Item];
  const idea = {
    ...square,
    id: 'idea',
    text: { fr: 'Un kiosque pour la place' },
    lang: 'fr',
    number: 7,
  } as const;
  const spread = [{ value: 1, people: 12 }];
  const weighed = { stage: 'first', scale: 'approve/all', spread };
  const before: readonly Item[] = [
    { ...square, text: { nl: 'Nieuw plein', fr: 'Nouvelle place' }, figures: { people: 12 }, weighed },
    { ...idea, weighed },
  ];
  const form = { languages: ['nl', 'fr'], costs: false } as const;
  const typed = 'Een nieuw plein met bomen en banken\nUn kiosque à musique pour la place';
  const after = itemsFromLines(typed, before, form, newId);
  expect(after).toEqual([
    { ...before[0], text: { nl: 'Een nieuw plein met bomen en banken' } },
    { ...before[1], text: { fr: 'Un kiosque à musique pour la place' } },
  ]);
  const [translated] = itemsFromLines('Nieuw plein met bomen | Place arborée', before, form, newId);
  expect(translated?.text).toEqual({ nl: 'Nieuw plein met bomen', fr: 'Place arborée' });
});
