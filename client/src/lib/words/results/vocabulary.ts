import { Vocabulary } from '../vocabulary.svelte.ts';
import type { ResultsDictionary } from './en.ts';

/** The words of the page of results, which phones fetch when its time has come. */
export const resultsWords = new Vocabulary<ResultsDictionary>({
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
});
