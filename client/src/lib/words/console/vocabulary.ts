import { Vocabulary } from '../vocabulary.svelte.ts';
import type { ConsoleDictionary } from './en.ts';

/** The words of those who prepare and steer, for the pages that need them. */
export const consoleWords = new Vocabulary<ConsoleDictionary>({
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
});
