import { langs, type Lang, type Words } from '@kring/core';
import { expect, test } from 'vitest';
import { allDictionaries, said } from './dictionaries.ts';

/** One word for one thing, quotes as a language prints them, and no name of a text that is called otherwise. */

const dictionaries = await allDictionaries();

/** Every text of a language, with where it stands. */
const textsIn = (lang: Lang) =>
  dictionaries.flatMap(({ file, words }) =>
    [...words[lang]].map(([key, leaf]) => ({ where: `${file.name} ${key}`, text: said(leaf, 7) })),
  );

/** What the guides call otherwise: a phone is a telefoon, a téléphone and a Handy, the wall a scherm, an écran and a Leinwand. */
const otherWords: Words<RegExp> = {
  nl: /\b(?:gsm|smartphone|mobieltje|beamer|QR code|agendapunt|facilitator|sessie)\b/i,
  fr: /\b(?:gsm|smartphone|portable|mobile|QR code|facilitateur|session)\b/i,
  en: /\b(?:smartphone|cell phone|beamer|agenda item|session)\b/i,
  de: /\b(?:Telefon|Smartphone|Bildschirm|Beamer|QR Code|Sitzung|Moderator)\b/i,
};

test.each(langs)('%s: one word for one thing', (lang) => {
  const found = textsIn(lang).filter(({ text }) => otherWords[lang].test(text));
  expect(found).toEqual([]);
});

/** Quotes of other languages. An apostrophe is none. */
const otherQuotes: Words<RegExp> = {
  nl: /[«»„‹›‘]|’(?= |$)/,
  fr: /[“”„‹›‘]/,
  en: /[«»„‹›]/,
  de: /[«»”‹›]/,
};

test.each(langs)('%s: quotes as it prints them', (lang) => {
  expect(textsIn(lang).filter(({ text }) => otherQuotes[lang].test(text))).toEqual([]);
});

const quoted: Words<RegExp> = {
  nl: /“([^”]+)”/g,
  fr: /«\u00a0([^»]+)\u00a0»/g,
  en: /“([^”]+)”/g,
  de: /„([^“]+)“/g,
};

/** What Excel calls a format, and a Flemish law. */
const elsewhere = /^(?:CSV UTF-8|bestuursdecreet)$/i;

test.each(langs)('%s: a button or field that a text names is called so', (lang) => {
  const texts = textsIn(lang);
  const names = new Set(texts.map(({ text }) => text));
  const unknown = texts.flatMap(({ where, text }) =>
    [...text.matchAll(quoted[lang])]
      .map(([, name = '']) => name)
      .filter((name) => /^\D+$/.test(name) && !names.has(name) && !elsewhere.test(name))
      .map((name) => `${where}: ${name}`),
  );
  expect(unknown).toEqual([]);
});
