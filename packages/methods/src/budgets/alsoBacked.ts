import type { Approvals, Cast, OptionId } from '../election.ts';

/** How many supporters of one option also backed another that was funded. */
export interface AlsoBacked {
  readonly id: OptionId;
  readonly people: number;
}

/** For every option that was not funded: which of those that were its supporters also backed, most of them first. */
export function alsoBacked(
  cast: readonly Cast<Approvals>[],
  funded: readonly OptionId[],
): (loser: OptionId) => readonly AlsoBacked[] {
  const place = new Map(funded.map((id, at) => [id, at]));
  const backers = new Map<OptionId, number[]>();
  for (const { ballot, people } of cast) {
    const backed = ballot.flatMap((id) => place.get(id) ?? []);
    for (const id of ballot) {
      if (place.has(id)) continue;
      const counts = backers.get(id) ?? funded.map(() => 0);
      for (const at of backed) counts[at] = (counts[at] ?? 0) + people;
      backers.set(id, counts);
    }
  }
  return (loser) =>
    funded
      .map((id, at) => ({ id, people: backers.get(loser)?.[at] ?? 0 }))
      .filter(({ people }) => people > 0)
      .sort((a, b) => b.people - a.people);
}
