import { inLang, langOf, type Item, type Lang } from '@kring/core';

/** What someone wrote as it is read: in its own words, with a translation beside them where there is one for the reader. */
export interface Reading {
  readonly text: string;
  readonly lang: Lang | undefined;
  readonly translation?: Spoken | undefined;
}

/** Words with the language they are in. */
export interface Spoken {
  readonly text: string;
  readonly lang: Lang;
}

/**
 * `readers`: the languages in which it may be read, the most wanted first. `gone` stands in for a text that was
 * taken away.
 */
export function read(
  { text, lang, redacted }: Pick<Item, 'text' | 'lang' | 'redacted'>,
  readers: readonly Lang[],
  gone: string,
): Reading {
  if (redacted) return { text: gone, lang: undefined };
  const other =
    readers.includes(lang) && readers[0] === lang
      ? undefined
      : readers.find((one) => one !== lang && text[one]);
  return {
    text: inLang(text, lang),
    lang: langOf(text, lang),
    translation: other && { text: text[other] ?? '', lang: other },
  };
}

/** As everyone reads it together, on the wall: with a translation for the others, whatever language it was written in. */
export const readTogether = (
  item: Pick<Item, 'text' | 'lang' | 'redacted'>,
  languages: readonly Lang[],
  gone: string,
): Reading =>
  read(
    item,
    languages.filter((one) => one !== item.lang),
    gone,
  );

/** Something to choose from as one person reads it: an idea as it was written, a group by its name in their language. */
export function readItem(
  item: Pick<Item, 'text' | 'lang' | 'redacted' | 'kind'>,
  reader: { readonly lang: Lang; readonly languages: readonly Lang[] },
  gone: string,
): Reading {
  const { text, kind } = item;
  if (!inLang(text, reader.lang)) return { text: gone, lang: undefined };
  if (kind === 'idea') return read(item, [reader.lang], gone);
  const { lang, languages } = reader;
  return { text: inLang(text, lang, languages), lang: langOf(text, lang, languages) };
}
