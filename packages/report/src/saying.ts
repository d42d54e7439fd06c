/** What the prose documents say: one text in each language of the report. */

import { inLang, langOf, type Lang, type Text } from '@kring/core';
import { lineSeparator } from '@kring/ui/chart/drawing.ts';
import { isRightToLeft, printable, withoutMarks } from './clean.ts';

export interface Said {
  readonly lang: Lang;
  readonly text: string;
  readonly rightToLeft: boolean;
}
export type Saying = readonly Said[];

export function said(lang: Lang, text: string): Said {
  const clean = withoutMarks(printable(text));
  return { lang, text: clean, rightToLeft: isRightToLeft(clean) };
}

/** The same words in two languages ("Agenda · Agenda") are said once. */
const once = (saying: Saying): Saying =>
  saying.filter(
    ({ text }, index) => text !== '' && saying.findIndex((other) => other.text === text) === index,
  );

export const sayEach = (langs: readonly Lang[], words: (lang: Lang) => string): Saying =>
  once(langs.map((lang) => said(lang, words(lang))));

/** A text of the organiser in each chosen language that has one; if none has, in the language there is. */
export function sayText(langs: readonly Lang[], text: Text, fallbacks: readonly Lang[]): Saying {
  const given = langs.filter((lang) => text[lang]?.trim());
  if (given.length > 0) return once(given.map((lang) => said(lang, text[lang] ?? '')));
  const lang = langOf(text, langs[0] ?? 'nl', fallbacks);
  return once([said(lang, inLang(text, lang, fallbacks))]);
}

/** A participant's text: as it was written, then its translations by hand into the other chosen languages. */
export function sayOriginal(langs: readonly Lang[], text: Text, own: Lang): Saying {
  const original = langOf(text, own);
  const translations = langs.filter((lang) => lang !== original && text[lang]?.trim());
  return [original, ...translations].map((lang) => said(lang, text[lang] ?? '')).filter((each) => each.text);
}

/** `Ideeën · Idées`, where only plain text can stand. */
export const inOneLine = (saying: Saying): string =>
  saying.map(({ text }) => text.replace(/\s+/g, ' ')).join(' · ');

/** Each language on a line of its own, for the label of a chart. */
export const inLines = (saying: Saying): string =>
  saying.map(({ text }) => text.replace(/\s+/g, ' ')).join(lineSeparator);
