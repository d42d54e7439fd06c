import type { RoundView } from './views.ts';

/** From where to where a plot reaches; what lies beyond stands at its edge, with its value. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Beyond so many times the middle half, counted from its ends, an estimate stands at the edge. */
const fence = 3;

/** As long as all of it is no wider than so many times what lies between the fences, all of it is drawn to scale. */
const mostEmpty = 4;

const between = (values: readonly number[], [low, high]: readonly [number, number]) =>
  values.filter((value) => value >= low && value <= high);

/**
 * One reach for all rounds, so that they can be compared: from the lowest to the highest estimate, unless one lies so
 * far out that it would press all others together (Tukey's outer fences, *Exploratory Data Analysis*, 1977).
 */
export function reachOf(rounds: readonly RoundView[]): Reach {
  const near = rounds.flatMap(({ spread, lower, upper }) => {
    const wide = fence * ((upper ?? 0) - (lower ?? 0));
    const values = spread.map(({ value }) => value);
    return wide > 0 ? between(values, [(lower ?? 0) - wide, (upper ?? 0) + wide]) : values;
  });
  const all = rounds.flatMap(({ spread }) => spread.map(({ value }) => value));
  if (all.length === 0) return { from: 0, to: 1 };
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const [from, to] = [Math.min(...near), Math.max(...near)];
  if (lowest === highest) return { from: lowest - 1, to: highest + 1 };
  return from < to && highest - lowest > mostEmpty * (to - from)
    ? { from, to }
    : { from: lowest, to: highest };
}

export interface Dot {
  /** Its middle, from the start of the plot and from its ground. */
  readonly x: number;
  readonly y: number;
}

export interface Dots {
  readonly diameter: number;
  readonly dots: readonly Dot[];
}

/** As a share of the height there is, in which most heaps find room. */
const largest = 1 / 6;
const smallest = 2;

/** One dot for each person, as large as the highest heap of them allows. Sizes are those of `room`. */
export function dotsOf(
  { spread }: RoundView,
  reach: Reach,
  room: { readonly width: number; readonly height: number },
): Dots {
  for (let diameter = Math.max(smallest, Math.round(room.height * largest)); ; diameter -= 1) {
    const columns = Math.max(1, Math.floor(room.width / diameter));
    const heaps = new Map<number, number>();
    for (const { value, people } of spread) {
      if (value < reach.from || value > reach.to) continue;
      const share = (value - reach.from) / (reach.to - reach.from);
      const column = Math.round(share * (columns - 1));
      heaps.set(column, (heaps.get(column) ?? 0) + people);
    }
    const fits = Math.max(0, ...heaps.values()) * diameter <= room.height;
    if (!fits && diameter > smallest) continue;
    const between = columns > 1 ? (room.width - diameter) / (columns - 1) : 0;
    const dots = [...heaps].flatMap(([column, people]) =>
      Array.from({ length: people }, (_, nth) => ({
        x: diameter / 2 + column * between,
        y: diameter / 2 + nth * diameter,
      })),
    );
    return { diameter, dots };
  }
}

/** Where a value stands, from 0 at the start of the plot to 1 at its end. */
export const shareOf = (value: number, { from, to }: Reach): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));

/** The estimates that lie beyond, from the lowest. */
export const beyond = ({ spread }: RoundView, { from, to }: Reach) => ({
  below: spread.filter(({ value }) => value < from),
  above: spread.filter(({ value }) => value > to),
});
