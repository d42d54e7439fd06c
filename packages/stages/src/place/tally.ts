import type { ByEachWay, ByWay, Item, ItemId, Spread } from '@kring/core';
import { division, estimate } from '@kring/methods';
import { cellOf } from './before.ts';
import {
  highest,
  quarters,
  type Along,
  type Axis,
  type Placed,
  type PlacedOption,
  type Quarter,
  type Spot,
} from './views.ts';

/** Where people put each option. */
export function spotsOf(
  items: readonly Item[],
  ballots: readonly Placed[],
): ReadonlyMap<ItemId, readonly Spot[]> {
  const given = new Map<ItemId, Spot[]>(items.map(({ id }) => [id, []]));
  for (const { placed } of ballots) for (const { id, ...spot } of placed) given.get(id)?.push(spot);
  return given;
}

/** What the room makes of each option, in the order of the stage. */
export const tally = (given: ReadonlyMap<ItemId, readonly Spot[]>): readonly PlacedOption[] =>
  [...given].map(([id, spots]) => {
    const [impact, effort] = [along(spots, 'impact'), along(spots, 'effort')];
    return { id, impact, effort, quarter: quarterOf(impact.median, effort.median) };
  });

/** The same, and along each axis what those made of it who came by each way; there is no show of hands. */
export function tallyByWay(
  items: readonly Item[],
  options: readonly PlacedOption[],
  { phones, paper }: ByWay<Placed>,
): readonly PlacedOption[] {
  const apart = {
    phones: phones.length > 0 ? tally(spotsOf(items, phones)) : null,
    paper: paper.length > 0 ? tally(spotsOf(items, paper)) : null,
  };
  const along = (at: number, axis: Axis, of: (along: Along) => number | null): ByEachWay => {
    const [phone, sheet] = [apart.phones?.[at]?.[axis], apart.paper?.[at]?.[axis]];
    return { phones: phone ? of(phone) : null, paper: sheet ? of(sheet) : null, hands: null };
  };
  return options.map((option, at) => {
    const told = (axis: Axis): Along => ({
      ...option[axis],
      by: {
        people: along(at, axis, ({ people }) => people),
        median: along(at, axis, ({ median }) => median),
      },
    });
    return { ...option, impact: told('impact'), effort: told('effort') };
  });
}

/** The middle answer and the middle half around it, of those who had an idea. */
function along(spots: readonly Spot[], axis: Axis): Along {
  const given = spots.flatMap((spot) => spot[axis] ?? []);
  if (given.length === 0)
    return { people: 0, median: null, lower: null, upper: null, spread: [], division: null };
  const { people, median, lowerQuartile, upperQuartile, spread } = estimate(
    given.map((value) => ({ ballot: value, people: 1 })),
  );
  return {
    people,
    median: median.valueOf(),
    lower: lowerQuartile.valueOf(),
    upper: upperQuartile.valueOf(),
    spread,
    division: division(spread, 0, highest),
  };
}

const middle = highest / 2;

/** Right in the middle is in favour of the option: much enough of what it brings, little enough of what it takes. */
export function quarterOf(impact: number | null, effort: number | null): Quarter | null {
  if (impact === null || effort === null) return null;
  if (impact >= middle) return effort <= middle ? 'quick' : 'big';
  return effort <= middle ? 'small' : 'later';
}

export interface Place {
  readonly option: PlacedOption;
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Best first: by quarter, and within one by what it brings less what it takes. So the best so many are the quick wins,
 * then the big projects. What nobody could place comes last.
 */
export function ranked(options: readonly PlacedOption[]): readonly Place[] {
  const quarterAt = ({ quarter }: PlacedOption) => (quarter ? quarters.indexOf(quarter) : quarters.length);
  const gain = ({ impact, effort }: PlacedOption) => (impact.median ?? 0) - (effort.median ?? 0);
  const isAhead = (a: PlacedOption, b: PlacedOption) => quarterAt(a) - quarterAt(b) || gain(b) - gain(a);
  return [...options].sort(isAhead).map((option) => ({
    option,
    rank: options.filter((other) => isAhead(other, option) < 0).length + 1,
    tied: options.filter((other) => isAhead(other, option) === 0).length > 1,
  }));
}

const widthOf = ({ lower, upper }: Along): number => (upper ?? 0) - (lower ?? 0);

/** How far apart the room is over an option: the width and the height of its middle half together. */
export const apartOver = ({ impact, effort }: PlacedOption): number => widthOf(impact) + widthOf(effort);

/** Over what the room is furthest apart, the first first; nothing where it is not. At most so many. */
export const furthestApart = (options: readonly PlacedOption[], most: number): readonly ItemId[] =>
  options
    .filter((option) => apartOver(option) > 0)
    .sort((a, b) => apartOver(b) - apartOver(a))
    .slice(0, most)
    .map(({ id }) => id);

/** How many put an option where, both axes at once: see {@link cellOf}. */
export function spreadOf(spots: readonly Spot[]): Spread {
  const people = new Map<number, number>();
  for (const spot of spots) people.set(cellOf(spot), (people.get(cellOf(spot)) ?? 0) + 1);
  return [...people].map(([value, people]) => ({ value, people })).sort((a, b) => a.value - b.value);
}
