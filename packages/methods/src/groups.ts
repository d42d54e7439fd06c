import type { Election, OptionId, Ranking } from './election.ts';

/** The ids of the options, in the order of the ballot. */
export const idsOf = ({ options }: Pick<Election, 'options'>): readonly OptionId[] =>
  options.map(({ id }) => id);

/** Best first by `compare`; those between which it sees no difference are one group, in the order they came in. */
export function inGroups(ids: readonly OptionId[], compare: (a: OptionId, b: OptionId) => number): Ranking {
  const groups: OptionId[][] = [];
  for (const id of [...ids].sort(compare)) {
    const group = groups.at(-1);
    const [equal] = group ?? [];
    if (group && equal !== undefined && compare(equal, id) === 0) group.push(id);
    else groups.push([id]);
  }
  return groups;
}

/** Best first by a number that an option has; equal numbers are one group. What has none has 0. */
export function byNumber(ids: readonly OptionId[], numbers: ReadonlyMap<OptionId, number>): Ranking {
  return inGroups(ids, (a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
}
