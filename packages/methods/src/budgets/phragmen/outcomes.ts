import type Fraction from 'fraction.js';
import type { Election, OptionId } from '../../election.ts';
import type { Race } from './race.ts';
import { startOf, type Phragmen } from './start.ts';

/**
 * Every result that sequential Phragmén can have, whichever of equal loads goes first; each in the order on the ballot.
 * There may be as many as there are ways to choose from the equals.
 */
export function everyPhragmenOutcome(
  election: Election,
  how: Phragmen = {},
): readonly (readonly OptionId[])[] {
  const { skip = false, funded = [] } = how;
  const start = startOf(election, how);
  const outcomes = new Map<string, readonly OptionId[]>();
  const seen = new Set<string>();

  const go = (race: Race, open: readonly number[], won: ReadonlySet<OptionId>, left: Fraction): void => {
    const state = JSON.stringify([open, [...won].sort(), race.state]);
    if (seen.has(state)) return;
    seen.add(state);
    const equal = race.next(open);
    for (const place of equal) {
      const option = start.field[place];
      if (!option) continue;
      const others = open.filter((one) => one !== place);
      if (option.cost.compare(left) <= 0) {
        const next = race.fork();
        next.fund(place);
        go(next, others, new Set([...won, option.id]), left.sub(option.cost));
      } else if (skip) go(race, others, won, left);
      else end(won);
    }
    if (equal.length === 0) end(won);
  };
  const end = (won: ReadonlySet<OptionId>) => {
    const chosen = election.options.flatMap(({ id }) => (won.has(id) ? [id] : []));
    outcomes.set(JSON.stringify(chosen), chosen);
  };
  go(start.race, [...start.field.keys()], new Set(funded), start.left);
  return [...outcomes.values()];
}
