import type { Cast, OptionId, Ranking } from '../election.ts';

/** Ballot papers that say the same. */
export interface Paper {
  readonly people: number;
  /** First preference, second, ...; at least one. */
  readonly order: readonly OptionId[];
}

export interface Papers {
  readonly papers: readonly Paper[];
  /** People whose ballot names nobody first: blank, or with several in the first place. */
  readonly withoutFirst: number;
}

/**
 * The ballots as papers that can be transferred. A paper goes as far as its order is strict: where several hold one
 * place, nobody can say to whom it goes next, and it ends there (so the Scottish order: rules 43 and 48). One that
 * begins so elects nobody and counts nowhere, not even in the quota.
 */
export function papersOf(cast: readonly Cast<Ranking>[]): Papers {
  const papers: Paper[] = [];
  let withoutFirst = 0;
  for (const { ballot, people } of cast) {
    const strict = ballot.findIndex((group) => group.length !== 1);
    const order = ballot.slice(0, strict < 0 ? ballot.length : strict).flat();
    if (order.length > 0) papers.push({ people, order });
    else withoutFirst += people;
  }
  return { papers, withoutFirst };
}
