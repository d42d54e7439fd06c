import { expect, test } from 'vitest';
import { inEachLanguage, inOneLine, wording } from './eachLanguage.ts';

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
