import { langs, type Lang } from '@kring/core';
import { expect, test } from 'vitest';
import { allDictionaries, said, strange, type Leaf } from './dictionaries.ts';

const dictionaries = await allDictionaries();

/** What `look` finds wrong in any dictionary. It is given a text's key, and how each language says it. */
function findings(look: (says: (lang: Lang) => Leaf, key: string) => readonly string[]): string[] {
  return dictionaries.flatMap(({ file, words }) =>
    [...words.nl.keys()].flatMap((key) =>
      look((lang) => words[lang].get(key) ?? '', key).map((found) => `${file.name} ${key}: ${found}`),
    ),
  );
}

test('the search knows the dictionaries of client, components, report and every stage type', () => {
  const names = dictionaries.map(({ file }) => file.name);
  for (const folder of [
    'client/src/lib/words/',
    'packages/ui/',
    'packages/report/',
    'packages/stages/src/ideas/',
  ])
    expect(names.some((name) => name.startsWith(folder))).toBe(true);
});

test('every language has every text, and none is empty', () => {
  const keys = dictionaries.flatMap(({ file, words }) =>
    langs
      .filter((lang) => [...words[lang].keys()].join() !== [...words.nl.keys()].join())
      .map((lang) => `${file.name} ${lang}`),
  );
  expect(keys).toEqual([]);
  expect(findings((says) => langs.filter((lang) => said(says(lang), 7).trim() === ''))).toEqual([]);
});

test('the same names and figures stand in a text in every language', () => {
  const holds = (text: string) => [7, ...strange].filter((figure) => text.includes(String(figure))).join();
  const differs = findings((says) => {
    const [first, ...others] = langs.map((lang) => holds(said(says(lang), 7)));
    return others.some((one) => one !== first) ? ['not the same'] : [];
  });
  expect(differs).toEqual([]);
});

/** The same words in two languages: names, and keys of a keyboard. */
const equal = /^(?:PDF|Excel|Word|Data|Kring|Ctrl|Alt|Affiche) ?/;

test('no sentence is the same in two languages: it would be untranslated', () => {
  const untranslated = findings((says) => {
    const texts = langs.map((lang) => said(says(lang), 7));
    return texts.filter(
      (text, at) => /\p{L}+ .*\p{L}{2}/u.test(text) && texts.indexOf(text) < at && !equal.test(text),
    );
  });
  expect(untranslated).toEqual([]);
});

/** Whether a function begins with how many there are of something; a name or an ordinal stands as it is. */
const counts = (leaf: Leaf): leaf is Exclude<Leaf, string> =>
  typeof leaf === 'function' && /^\(?(?:count|people|dots|total|minutes|turnout)\b/.test(String(leaf));

test('a large number stands as its language writes it', () => {
  const plain = findings((says) =>
    langs.filter((lang) => counts(says(lang)) && said(says(lang), 1234).includes('1234')),
  );
  expect(plain).toEqual([]);
});

test('French has nothing in the singular, as it has one', () => {
  /** Where nothing is said in words of its own, or there always is one. */
  const ownWords =
    /^(?:left|here|rule|ticked|ranked|placed|gave|carry|bought|tooFew|next.took|said\.(?:created|selected|removed))$/;
  const plural = findings((says, key) => {
    const french = says('fr');
    if (!counts(french) || ownWords.test(key)) return [];
    const noun = (count: number) => said(french, count).replace(/[01]|une?(?= )/, '#');
    return noun(0) === noun(1) ? [] : [`${noun(0)} / ${noun(1)}`];
  });
  expect(plural).toEqual([]);
});

test('French keeps its high punctuation on the line of the word before it', () => {
  const loose = findings((says) =>
    / [:;?!»]|« |\p{L}[:;?!](?:\s|$)/u.test(said(says('fr'), 7)) ? [said(says('fr'), 7)] : [],
  );
  expect(loose).toEqual([]);
});

test('texts have the apostrophes, quotes and dots of print', () => {
  const typed = findings((says) =>
    langs.flatMap((lang) => (/\p{L}'\p{L}|"|\.\.\./u.test(said(says(lang), 7)) ? [said(says(lang), 7)] : [])),
  );
  expect(typed).toEqual([]);
});
