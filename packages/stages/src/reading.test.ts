import { expect, test } from 'vitest';
import { read, readItem, readTogether } from './reading.ts';

const written = (lang: 'nl' | 'fr', text: object) => ({ lang, text, redacted: false });
const bench = written('nl', { nl: 'Een bank', fr: 'Un banc' });

test('one’s own language needs no translation; another’s words stand as they are, with one’s own beneath', () => {
  expect(read(bench, ['nl'], '')).toEqual({ text: 'Een bank', lang: 'nl', translation: undefined });
  expect(read(bench, ['fr'], '')).toMatchObject({
    text: 'Een bank',
    translation: { text: 'Un banc', lang: 'fr' },
  });
  expect(read(bench, ['de'], '').translation).toBeUndefined();
});

test('on the wall a translation stands with it, also when it is in the main language', () => {
  expect(readTogether(bench, ['nl', 'fr'], '')).toMatchObject({
    translation: { text: 'Un banc', lang: 'fr' },
  });
  const tree = written('fr', { fr: 'Un arbre', nl: 'Een boom' });
  expect(readTogether(tree, ['nl', 'fr'], '')).toMatchObject({
    text: 'Un arbre',
    translation: { lang: 'nl' },
  });
  expect(readTogether(written('fr', { fr: 'Un arbre' }), ['nl', 'fr'], '').translation).toBeUndefined();
});

test('a line of the organiser’s list is read in one’s own language, else in the meeting’s first that has it', () => {
  const line = { ...bench, kind: 'list' } as const;
  const languages = ['nl', 'fr'] as const;
  expect(readItem(line, { lang: 'fr', languages }, '')).toEqual({ text: 'Un banc', lang: 'fr' });
  expect(readItem(line, { lang: 'de', languages }, '')).toEqual({ text: 'Een bank', lang: 'nl' });
  expect(readItem({ ...line, kind: 'idea' }, { lang: 'fr', languages }, '')).toMatchObject({
    text: 'Een bank',
  });
});

test('what was taken away says so, in no language', () => {
  expect(read({ ...bench, text: {}, redacted: true }, ['fr'], 'weg')).toEqual({
    text: 'weg',
    lang: undefined,
  });
});
