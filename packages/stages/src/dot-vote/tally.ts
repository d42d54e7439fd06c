import { ballotsOf, type Stage } from '@kring/core';
import { tallyDots, type DotTally } from '@kring/methods';
import { remembered } from '../remembered.ts';
import { ballotIn, slot } from './ballot.ts';

/** Counts the ballots of a stage, from people's rows or from the list that sealing kept: the outcome is the same. */
export const tallyOf: (stage: Stage) => DotTally = remembered(
  ({ items, rows, sealed }) => [items, sealed ?? rows],
  (stage) =>
    tallyDots(
      stage.items.map(({ id }) => id),
      ballotsOf(stage, slot).map(ballotIn),
    ),
);
