import { inLang, langOf, type Lang } from '@kring/core';
import type { IdeaView, MyIdea } from './views.ts';

/** An idea as it is read: in its own words, with a translation beside them where there is one for the reader. */
export interface Reading {
  readonly text: string;
  readonly lang: Lang | undefined;
  readonly translation: { readonly text: string; readonly lang: Lang } | undefined;
}

/**
 * `readers`: the languages in which it may be read, the most wanted first. `gone` stands in for a text that was
 * taken away.
 */
export function read(
  { text, lang, redacted }: Pick<IdeaView | MyIdea, 'text' | 'lang' | 'redacted'>,
  readers: readonly Lang[],
  gone: string,
): Reading {
  if (redacted) return { text: gone, lang: undefined, translation: undefined };
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

/** The newest first. */
export const newestFirst = <Numbered extends { readonly number: number | null }>(
  ideas: Iterable<Numbered>,
): Numbered[] => [...ideas].sort((a, b) => (b.number ?? Infinity) - (a.number ?? Infinity));
