import type { Item, Lang, Text } from '@kring/core';
import { expect, test } from 'vitest';
import { fitsInList, itemsFrom, type ListLine } from './listItems.ts';
import { ListError, sayListProblem } from './listProblems.ts';
import { words as de } from '../words/console/de.ts';
import { words as en } from '../words/console/en.ts';
import { words as fr } from '../words/console/fr.ts';
import { words as nl } from '../words/console/nl.ts';

let ids = 0;
const newId = () => `item-${ids++}`;
const linesOf = (...texts: readonly Text[]): ListLine[] =>
  texts.map((text, at) => ({ number: at + 1, text }));

test('texts become items; blank ones are passed over, bad ones named', () => {
  const items = itemsFrom(linesOf({ nl: 'Een' }, { nl: ' ' }, { nl: 'Twee ' }), 'nl', newId);
  expect(items.map(({ text, kind }) => [text, kind])).toEqual([
    [{ nl: 'Een' }, 'list'],
    [{ nl: 'Twee' }, 'list'],
  ]);
  expect(() => itemsFrom(linesOf({ nl: 'x', fr: 'x'.repeat(2001) }), 'nl', newId)).toThrow('long');
  expect(() => itemsFrom(linesOf(...Array<Text>(5001).fill({ nl: 'x' })), 'nl', newId)).toThrow('many');
});

test('a text has its translations; where its own language is blank, another one is its own', () => {
  const items = itemsFrom(linesOf({ nl: 'Plein', fr: ' Place\u00a0' }, { fr: 'Gare' }), 'nl', newId);
  expect(items.map(({ text, lang }) => [text, lang])).toEqual([
    [{ nl: 'Plein', fr: 'Place' }, 'nl'],
    [{ fr: 'Gare' }, 'fr'],
  ]);
});

const costing = (...costs: readonly string[]): ListLine[] =>
  costs.map((cost, at) => ({
    number: at + 2,
    text: { nl: `Project ${at}` },
    project: { cost, description: {}, place: {} },
  }));

test('a project has its cost, or none when that is left blank', () => {
  const items = itemsFrom(costing('€ 12.500,50', '', '0', ' \u00a0'), 'nl', newId);
  expect(items.map(({ project }) => project?.cost)).toEqual([12_500.5, undefined, 0, undefined]);
  const description = { nl: ' Veilig  naar school ', fr: '' };
  const [bridge] = itemsFrom(
    [{ number: 1, text: { nl: 'Brug' }, project: { cost: '', description, place: { fr: 'Gare' } } }],
    'nl',
    newId,
  );
  expect(bridge?.project).toEqual({
    cost: null,
    description: { nl: 'Veilig  naar school' },
    place: { fr: 'Gare' },
  });
});

const problemWith = (lines: readonly ListLine[], lang: Lang = 'nl'): string => {
  try {
    itemsFrom(lines, lang, newId);
    return 'none';
  } catch (failure) {
    if (!(failure instanceof ListError)) throw failure;
    return sayListProblem(failure.problem, { nl, fr, en, de }[lang].source, lang);
  }
};

test('costs that cannot be used are named by their lines, all at once, in a sentence', () => {
  expect(problemWith(costing('500', 'veel', '12.50.3'))).toBe(
    'Regel 3: “veel” is niet als bedrag te lezen. Regel 4: “12.50.3” is niet als bedrag te lezen. ' +
      'Schrijf een bedrag als 12.500 of 12.500,50, of laat het leeg.',
  );
  expect(problemWith(costing('-500', '2.000.000.000.000'))).toBe(
    'Regel 2: een kost kan niet onder nul liggen (“-500”). ' +
      'Regel 3: “2.000.000.000.000” is meer dan €\u00a01.000.000.000.000, het hoogste bedrag dat past.',
  );
  expect(problemWith(costing('a', 'b', 'c', 'd', 'e'))).toContain('Zo ook op 2 andere regels.');
  for (const lang of ['fr', 'en', 'de'] as const)
    expect(problemWith(costing('500', 'veel', '-5', '9999999999999'), lang), lang).toMatch(
      /3.*veel.*4.*-5.*5.*9999999999999.*1.000.000.000.000.*\.$/,
    );
});

test('a description or place that is too long is named by its line', () => {
  const line = { number: 7, text: { nl: 'Brug' } };
  const [description, place] = [{ nl: 'x'.repeat(2001) }, { fr: 'x'.repeat(201) }];
  expect(problemWith([{ ...line, project: { cost: '', description, place: {} } }])).toBe(
    'Regel 7: de beschrijving is langer dan 2000 tekens.',
  );
  expect(problemWith([{ ...line, project: { cost: '', description: {}, place } }])).toBe(
    'Regel 7: de plaats is langer dan 200 tekens.',
  );
});

test('a line without a name is passed over, with whatever it costs', () => {
  const [first] = costing('veel') as [ListLine];
  expect(itemsFrom([{ ...first, text: { nl: ' ' } }], 'nl', newId)).toEqual([]);
});

test('what someone writes by hand fits when the host would take it', () => {
  const [bench] = itemsFrom(costing('5'), 'nl', newId) as [Item];
  const saying = (description: string, place: string): Item => ({
    ...bench,
    project: { cost: 5, description: { nl: description }, place: { fr: place } },
  });
  expect(fitsInList(saying('x'.repeat(2000), 'x'.repeat(200)))).toBe(true);
  expect(fitsInList(saying('x'.repeat(2001), ''))).toBe(false);
  expect(fitsInList(saying('', 'x'.repeat(201)))).toBe(false);
  expect(fitsInList({ ...bench, text: { nl: 'x'.repeat(2001) } })).toBe(false);
});
