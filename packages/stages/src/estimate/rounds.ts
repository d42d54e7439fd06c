import type { Spread } from '@kring/core';
import { estimate, twoRounds, type Estimate } from '@kring/methods';
import type { RoundsView, RoundView } from './views.ts';

const estimateOf = (spread: Spread): Estimate =>
  estimate(spread.map(({ value, people }) => ({ ballot: value, people })));

/** How many gave each value, from the lowest. */
export function spreadOf(values: readonly number[]): Spread {
  const people = new Map<number, number>();
  for (const value of values) people.set(value, (people.get(value) ?? 0) + 1);
  return [...people].map(([value, people]) => ({ value, people })).sort((a, b) => a.value - b.value);
}

function roundView(spread: Spread): RoundView {
  if (spread.length === 0) return { answers: 0, median: null, lower: null, upper: null, spread };
  const { people, median, lowerQuartile, upperQuartile } = estimateOf(spread);
  return {
    answers: people,
    median: median.valueOf(),
    lower: lowerQuartile.valueOf(),
    upper: upperQuartile.valueOf(),
    spread,
  };
}

/** The rounds as they are shown, and what changed between the last two. */
export function roundsView(spreads: readonly Spread[]): RoundsView {
  const [before, last] = [spreads.at(-2), spreads.at(-1)];
  const both = before?.length && last?.length ? twoRounds(estimateOf(before), estimateOf(last)) : null;
  return {
    rounds: spreads.map(roundView),
    change: both && { moved: both.moved.valueOf(), closer: both.closer.valueOf() },
  };
}
