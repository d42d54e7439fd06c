import { createContext } from 'svelte';
import type { Lang } from '@kring/core';
import { words, type UiWords } from './words.ts';

const [read, write] = createContext<() => Lang>();

/** Says in which language everything beneath this component speaks; a getter, so it can change. */
export const setLang = (lang: () => Lang): void => void write(lang);

/** The reader's language. Throws when no component above has called {@link setLang}. */
export const getLang = (): (() => Lang) => read();

/** The components' own words in the reader's language: `const t = getWords()`, then `t().close`. */
export function getWords(): () => UiWords {
  const lang = getLang();
  return () => words[lang()];
}
