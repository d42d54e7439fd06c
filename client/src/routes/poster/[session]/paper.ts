import type { AboutView, Lang } from '@kring/core';
import type { City } from '@kring/ui/city.ts';
import type { ConsoleDictionary } from '#lib/words/console/en.ts';
import type { Printing } from './printing.svelte.ts';

/** What every sheet says: how to join which meeting. */
export interface PaperProps {
  readonly about: Pick<AboutView, 'title' | 'organiser' | 'languages'>;
  /** Who runs it, with their logo and colour. */
  readonly city: City | undefined;
  readonly code: string;
  /** The address that phones reach. */
  readonly base: string;
  /** The words in each of the session's languages. */
  readonly words: readonly (readonly [Lang, ConsoleDictionary])[];
  readonly printing: Printing;
}
