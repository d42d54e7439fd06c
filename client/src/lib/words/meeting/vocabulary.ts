import { Vocabulary } from '../vocabulary.svelte.ts';
import type { MeetingDictionary } from './en.ts';

/** The words of a meeting, for the pages of those who are in it. Whoever still reads the join page needs none of them. */
export const meetingWords = new Vocabulary<MeetingDictionary>({
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
});
