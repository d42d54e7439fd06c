import Fraction from 'fraction.js';
import type { Approvals, Cast, DotBallot, Election, Option, OptionId, Ranking } from '@kring/methods';

/** Elections made from a seed, shaped like those of a town: much liked projects, neighbourhoods, one ballot a person. */

/** A number from 0 to 1, the same ones for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const alone = <Ballot>(ballot: Ballot): Cast<Ballot> => ({ ballot, people: 1 });

/**
 * A budget of a fifth of what all projects cost, in whole euros; everybody supports about a tenth of the projects,
 * and more of those of their own neighbourhood.
 */
export function town(people: number, projects: number, seed: number): Election {
  const next = chance(seed);
  const neighbourhoods = 8;
  const drawn = Array.from({ length: projects }, (_, at) => ({
    id: `p${at + 1}`,
    cost: 10_000 * Math.ceil(1 + 60 * next() ** 3),
    liked: 0.02 + 0.16 * next() ** 2,
    where: Math.floor(next() * neighbourhoods),
  }));
  const cast = Array.from({ length: people }, () => {
    const where = Math.floor(next() * neighbourhoods);
    const supported = drawn.filter((one) => next() < one.liked * (one.where === where ? 3 : 1));
    return alone<Approvals>(supported.map(({ id }) => id));
  });
  const options: Option[] = drawn.map(({ id, cost }) => ({ id, name: '', cost: new Fraction(cost) }));
  const all = drawn.reduce((sum, { cost }) => sum + cost, 0);
  return {
    options,
    ballots: { kind: 'approvals', cast },
    budget: new Fraction(Math.round(all / 5)),
    lot: options.map(({ id }) => id),
  };
}

/** `o1`, `o2`, ... */
export const optionIds = (count: number): readonly OptionId[] =>
  Array.from({ length: count }, (_, at) => `o${at + 1}`);

/** People who rank all options, each around an opinion that many share. */
export function rankings(
  people: number,
  options: readonly OptionId[],
  seed: number,
): readonly Cast<Ranking>[] {
  const next = chance(seed);
  const shared = options.map(() => next());
  return Array.from({ length: people }, () => {
    const liked = options.map((id, at) => ({ id, liking: (shared[at] ?? 0) + 1.5 * next() }));
    return alone<Ranking>(liked.sort((a, b) => b.liking - a.liking).map(({ id }) => [id]));
  });
}

/** Three dots each, on two of the options. */
export function dots(people: number, options: readonly OptionId[], seed: number): readonly DotBallot[] {
  const next = chance(seed);
  const one = () => options[Math.floor(next() * options.length)] ?? '';
  return Array.from({ length: people }, () => ({ [one()]: 2, [one()]: 1 }));
}
