/** The columns of a table: one for each language where a text stands in several. */

import { inLang, type Lang, type Text } from '@kring/core';
import type { Cell } from './cell.ts';

export type Row = Readonly<Record<string, Cell>>;

export interface Columns {
  /** One column for each language: `text_nl`, `text_fr`. */
  each(name: string, text: Text | null): Row;
  /** A name that must not be empty: in each language, or else as it was given. */
  eachNamed(name: string, text: Text): Row;
  /** As it was written. */
  original(text: Text, lang: Lang): Cell;
}

export const columnsIn = (langs: readonly Lang[], fallbacks: readonly Lang[]): Columns => ({
  each: (name, text) => Object.fromEntries(langs.map((lang) => [`${name}_${lang}`, text?.[lang] ?? ''])),
  eachNamed: (name, text) =>
    Object.fromEntries(
      langs.map((lang): [string, Cell] => [`${name}_${lang}`, inLang(text, lang, fallbacks)]),
    ),
  original: (text, lang) => inLang(text, lang, fallbacks),
});

export const yes = (value: boolean): Cell => (value ? 'yes' : 'no');
