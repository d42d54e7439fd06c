import type { Votes } from './views.ts';

/** What votes for one option cost, for or against: a square. */
export const priceOf = (votes: number): number => votes ** 2;

/** What a ballot costs. */
export const spentOn = ({ votes }: Votes): number =>
  Object.values(votes).reduce((sum, count) => sum + priceOf(count), 0);

/** What it takes to go from so many votes to one more or less; below 0 it gives back. */
export const stepPrice = (votes: number, by: 1 | -1): number => priceOf(votes + by) - priceOf(votes);

/** The most votes that one can give to one option. */
export const mostFor = (credits: number): number => Math.floor(Math.sqrt(credits));
