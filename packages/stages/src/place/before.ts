import type { Spread } from '@kring/core';
import { highest, type Axis } from './views.ts';

/**
 * An item carries one spread to a second round, and a place in the field has two sides. So each place is one number of
 * two figures, to the base of the steps there are: 0 to 10, and 11 for no idea.
 */
const steps = highest + 2;
const none = highest + 1;

export const cellOf = ({ impact, effort }: Readonly<Record<Axis, number | null>>): number =>
  (impact ?? none) * steps + (effort ?? none);

/** Along one axis, how many gave each value. */
export function sideOf(spread: Spread, axis: Axis): Spread {
  const people = new Map<number, number>();
  for (const one of spread) {
    const value = axis === 'impact' ? Math.floor(one.value / steps) : one.value % steps;
    if (value <= highest) people.set(value, (people.get(value) ?? 0) + one.people);
  }
  return [...people].map(([value, people]) => ({ value, people })).sort((a, b) => a.value - b.value);
}
