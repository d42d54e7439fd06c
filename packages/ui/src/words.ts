import type { Words } from '@kring/core';
import { words as de } from './words/de.ts';
import { words as en } from './words/en.ts';
import { words as fr } from './words/fr.ts';
import { words as nl } from './words/nl.ts';
import type { UiWords } from './words/uiWords.ts';

export type { UiWords };

/** In all languages, for what speaks several at once. A phone carries those of its reader only. */
export const words: Words<UiWords> = { nl, fr, en, de };
