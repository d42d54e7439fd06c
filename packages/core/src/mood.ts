import type { Spread } from './item.ts';

/**
 * How a room stands to one option, in three words: most agree, opinions differ, the room is divided. Everything that
 * says so to people asks here, so that one and the same count is never called two things.
 */
export type Mood = 'agree' | 'differ' | 'divided';

/** On a scale: below the first most agree, from the second on there are two camps, or nearly. */
const scale = { agree: 0.25, divided: 0.6 };
/** Where one only chose or did not: from one third to two thirds chose it. */
const choice = { divided: 8 / 9, rounding: 1e-9 };

/**
 * The mood in a spread and its division (0, all alike, to 1, one half at each end); null when nothing can be said.
 * Where one could only choose an option or not, a room is divided between one third and two thirds, and of one mind
 * where nine in ten chose it: that few chose it does not say that they agree on anything.
 */
export function moodOf(spread: Spread, division: number | null): Mood | null {
  const people = spread.reduce((sum, one) => sum + one.people, 0);
  if (division === null || people === 0) return null;
  const chosen = spread.find(({ value }) => value === 1)?.people ?? 0;
  const share = chosen / people;
  const isChoice =
    spread.every(({ value }) => value === 0 || value === 1) &&
    Math.abs(division - 4 * share * (1 - share)) < choice.rounding;
  if (isChoice)
    return division >= choice.divided - choice.rounding ? 'divided' : share >= 0.9 ? 'agree' : null;
  return division < scale.agree ? 'agree' : division < scale.divided ? 'differ' : 'divided';
}
