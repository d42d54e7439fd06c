import { createContext } from 'svelte';
import type { Lang } from '@kring/core';
import type { UiWords } from './words.ts';

interface Spoken {
  readonly lang: () => Lang;
  readonly words: () => UiWords;
}

const [read, write] = createContext<Spoken>();

/** Says in which language everything beneath this component speaks, with the words for it; getters, so they can change. */
export const setLang = (lang: () => Lang, words: () => UiWords): void => void write({ lang, words });

/** The reader's language. Throws when no component above has called {@link setLang}. */
export const getLang = (): (() => Lang) => read().lang;

/** The components' own words in the reader's language: `const t = getWords()`, then `t().close`. */
export const getWords = (): (() => UiWords) => read().words;
