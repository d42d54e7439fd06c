import { expect, test } from 'vitest';
import { inEachLanguage, inOneLine, inOneLineAt, inTurns, turnAt, wording } from './eachLanguage.ts';

test('a wall says a text in each language of the session, in their order', () => {
  expect(inEachLanguage({ fr: 'La place', nl: 'Het plein', en: 'The square' }, ['nl', 'fr'])).toEqual([
    { lang: 'nl', text: 'Het plein' },
    { lang: 'fr', text: 'La place' },
  ]);
});

test('what reads the same in two languages is said once', () => {
  expect(inEachLanguage({ nl: 'Pauze', fr: 'Pause', de: 'Pause ' }, ['nl', 'fr', 'de'])).toEqual([
    { lang: 'nl', text: 'Pauze' },
    { lang: 'fr', text: 'Pause' },
  ]);
});

test('a text in none of the session’s languages is said in its own; a blank one not at all', () => {
  expect(inEachLanguage({ en: 'The square' }, ['nl', 'fr'])).toEqual([{ lang: 'en', text: 'The square' }]);
  expect(inEachLanguage({ nl: ' ' }, ['nl', 'fr'])).toEqual([]);
});

test('words of the program stand in one line', () => {
  const words = { nl: { yes: 'Ja' }, fr: { yes: 'Oui' }, en: { yes: 'Yes' }, de: { yes: 'Ja' } };
  expect(
    inOneLine(
      wording(words, (t) => t.yes),
      ['nl', 'fr', 'de'],
    ),
  ).toBe('Ja · Oui');
});

test('two languages stand on the wall at once; more of them take turns, and each has one', () => {
  const say = (text: Record<string, string>) => inEachLanguage(text, ['nl', 'fr', 'en', 'de']);
  const langsOf = (text: Record<string, string>, atOnce?: number) =>
    inTurns(say(text), atOnce).map((turn) => turn.map(({ lang }) => lang));
  expect(langsOf({ nl: 'a', fr: 'b' })).toEqual([['nl', 'fr']]);
  expect(langsOf({ nl: 'a', fr: 'b', en: 'c' })).toEqual([['nl', 'fr'], ['en']]);
  expect(langsOf({ nl: 'a', fr: 'b', en: 'c', de: 'd' }, 1)).toEqual([['nl'], ['fr'], ['en'], ['de']]);
  expect(langsOf({})).toEqual([[]]);
});

test('all texts of a wall come to a language at the same beat, however many stand there at once', () => {
  const languages = ['nl', 'fr', 'de'] as const;
  const said = inEachLanguage({ nl: 'Stemmen', fr: 'Vote', de: 'Abstimmen' }, languages);
  const standing = (turns: ReturnType<typeof inTurns>, beat: number) =>
    turns[turnAt(turns, languages, beat)]?.map(({ lang }) => lang);
  const beats = [0, 1, 2, 3];
  const two = beats.map((beat) => standing(inTurns(said, 2), beat));
  const one = beats.map((beat) => standing(inTurns(said, 1), beat));
  expect(two).toEqual([['nl', 'fr'], ['nl', 'fr'], ['de'], ['nl', 'fr']]);
  expect(one).toEqual([['nl'], ['fr'], ['de'], ['nl']]);
  expect(turnAt(inTurns(inEachLanguage({ nl: 'Plein' }, languages)), languages, 2)).toBe(0);
});

test('what has one line says there what stands on the wall at that beat, and not only the first languages', () => {
  const text = { nl: 'Al gestemd', fr: 'Ont déjà voté', de: 'Schon abgestimmt' };
  const said = (beat: number) => inOneLineAt(text, ['nl', 'fr', 'de'], beat);
  expect([said(0), said(1), said(2), said(3)]).toEqual([
    'Al gestemd · Ont déjà voté',
    'Al gestemd · Ont déjà voté',
    'Schon abgestimmt',
    'Al gestemd · Ont déjà voté',
  ]);
  expect(inOneLineAt({}, ['nl'], 1)).toBe('');
});
