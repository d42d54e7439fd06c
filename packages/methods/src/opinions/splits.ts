import type { Cast, OptionId } from '../election.ts';

/** Two options whose supporters keep away from each other. */
export interface Split {
  readonly between: readonly [OptionId, OptionId];
  /** From -1, where everybody supports either the one or the other, to below 0. */
  readonly phi: number;
  /** How many support both, only the first, only the second, and neither. */
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

/**
 * Where the voters split: the pairs of options whose supporters exclude each other most, by the phi coefficient
 * (Pearson's correlation between two yes-or-no answers; Yule, *On the methods of measuring association between two
 * attributes*, 1912). Most excluding first, equal ones in the order of the ballot. `cast` is whom each supports,
 * nobody twice.
 */
export function splits(
  options: readonly OptionId[],
  cast: Iterable<Cast<readonly OptionId[]>>,
  most = 5,
): readonly Split[] {
  const size = options.length;
  const { people, together } = supportedTogether(options, cast);
  const found: Split[] = [];
  for (const [a, first] of options.entries()) {
    for (const [b, second] of options.entries()) {
      if (b <= a) continue;
      const both = together[a * size + b] ?? 0;
      const onlyFirst = (together[a * size + a] ?? 0) - both;
      const onlySecond = (together[b * size + b] ?? 0) - both;
      const neither = people - both - onlyFirst - onlySecond;
      const phi = phiOf(both, onlyFirst, onlySecond, neither);
      if (phi < 0) found.push({ between: [first, second], phi, both, onlyFirst, onlySecond, neither });
    }
  }
  return found.sort((a, b) => a.phi - b.phi).slice(0, most);
}

/** Row by row how many support both of two options, and on the diagonal how many support one. */
function supportedTogether(options: readonly OptionId[], cast: Iterable<Cast<readonly OptionId[]>>) {
  const size = options.length;
  const placeOf = new Map(options.map((id, place) => [id, place]));
  const together = new Float64Array(size * size);
  let people = 0;
  for (const { ballot, people: alike } of cast) {
    const places = ballot.flatMap((id) => placeOf.get(id) ?? []);
    for (const a of places) {
      for (const b of places) together[a * size + b] = (together[a * size + b] ?? 0) + alike;
    }
    people += alike;
  }
  return { people, together };
}

/** 0 where everybody or nobody supports one of the two: nothing can be said then. */
function phiOf(both: number, onlyFirst: number, onlySecond: number, neither: number): number {
  const firsts = (both + onlyFirst) * (onlySecond + neither);
  const seconds = (both + onlySecond) * (onlyFirst + neither);
  if (firsts === 0 || seconds === 0) return 0;
  return (both * neither - onlyFirst * onlySecond) / Math.sqrt(firsts * seconds);
}
