import { expect, test } from 'vitest';
import { inLang, isLang, langOf, type Lang, type Text } from './index.ts';

test.each<[string, Text, Lang, readonly Lang[], string, Lang]>([
  ['the reader’s own', { nl: 'Plein', fr: 'Place' }, 'fr', ['nl'], 'Place', 'fr'],
  ['then the session’s, in their order', { nl: 'Plein', de: 'Platz' }, 'fr', ['de', 'nl'], 'Platz', 'de'],
  ['then any', { en: 'Square' }, 'fr', ['nl'], 'Square', 'en'],
  ['a blank one counts as missing', { fr: ' \n', nl: 'Plein' }, 'fr', ['fr', 'nl'], 'Plein', 'nl'],
  ['none at all', {}, 'fr', ['nl'], '', 'fr'],
  ['nothing but blanks', { nl: ' ', fr: '' }, 'fr', ['nl'], '', 'fr'],
])('W6: a text is shown in %s', (_what, text, lang, fallbacks, found, foundIn) => {
  expect(inLang(text, lang, fallbacks)).toBe(found);
  expect(langOf(text, lang, fallbacks)).toBe(foundIn);
});

test('W6: without the session’s languages, any will do', () => {
  expect(inLang({ de: 'Platz' }, 'fr')).toBe('Platz');
  expect(['nl', 'fr', 'en', 'de'].every(isLang)).toBe(true);
  expect(['xx', '', null, 1, 'toString'].some(isLang)).toBe(false);
});
