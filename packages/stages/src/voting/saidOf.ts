import { roomIs } from '@kring/core';
import type { OpinionWords } from './opinionWords.ts';

/** What is said of a division; nothing where nobody said anything. */
export const saidOf = (division: number | null, words: OpinionWords): string =>
  division === null ? '' : words.room[roomIs(division)];

/** From whom it is, and how divided they are: `from 17 people · The room is divided`. */
export const saidBeside = (from: string, division: number | null, words: OpinionWords): string =>
  [from, saidOf(division, words)].filter(Boolean).join(' · ');
