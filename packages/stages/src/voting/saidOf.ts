import { roomIs } from '@kring/core';
import type { OpinionWords } from './opinionWords.ts';

/** What is said of a division; nothing where nobody said anything. */
export const saidOf = (division: number | null, words: OpinionWords): string =>
  division === null ? '' : words.room[roomIs(division)];
