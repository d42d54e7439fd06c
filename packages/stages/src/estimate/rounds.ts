import type { Spread } from '@kring/core';
import { estimate, twoRounds, type Estimate } from '@kring/methods';
import type { RoundsView, RoundView, WayView } from './views.ts';

/** The estimates of a round, once everyone sees them: those by phone (or among which too few of paper stand), and on paper. */
export interface ShownRound {
  readonly phones: Spread;
  readonly paper: Spread;
}

const estimateOf = (spread: Spread): Estimate =>
  estimate(spread.map(({ value, people }) => ({ ballot: value, people })));

/** How many gave each value, from the lowest. */
export function spreadOf(values: readonly number[]): Spread {
  const people = new Map<number, number>();
  for (const value of values) people.set(value, (people.get(value) ?? 0) + 1);
  return [...people].map(([value, people]) => ({ value, people })).sort((a, b) => a.value - b.value);
}

/** All estimates of a round, whichever way they came. */
export const together = ({ phones, paper }: ShownRound): Spread =>
  paper.length === 0
    ? phones
    : spreadOf(
        [...phones, ...paper].flatMap(({ value, people }) => Array.from({ length: people }, () => value)),
      );

function figuresOf(spread: Spread): Omit<RoundView, 'ways'> {
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

function wayOf(spread: Spread): WayView | null {
  const { answers, median } = figuresOf(spread);
  return median === null ? null : { answers, median };
}

function roundView(round: ShownRound): RoundView {
  const [phones, paper] = [wayOf(round.phones), wayOf(round.paper)];
  const ways = phones && paper ? { phones, paper, hands: null } : null;
  return { ...figuresOf(together(round)), ...(ways && { ways }) };
}

/** The rounds as they are shown, and what changed between the last two. */
export function roundsView(shown: readonly ShownRound[]): RoundsView {
  const [before, last] = [shown.at(-2), shown.at(-1)].map((round) => round && together(round));
  const both = before?.length && last?.length ? twoRounds(estimateOf(before), estimateOf(last)) : null;
  return {
    rounds: shown.map(roundView),
    change: both && { moved: both.moved.valueOf(), closer: both.closer.valueOf() },
  };
}
