import type { OptionId, Ranking } from '../election.ts';
import { byNumber } from '../groups.ts';
import type { Pairwise } from './pairwise.ts';

/**
 * What makes a duel bad: the votes of those who won it (and nothing when it was not lost), how many more they were
 * (below 0 when it was won), or the votes against alone, also where the duel was won.
 */
export type Worst = 'winning' | 'margins' | 'opposition';

/** The worst that happens to an option in a duel. */
export interface WorstDuel {
  readonly id: OptionId;
  readonly worst: number;
  /** Against whom; the first on the ballot where there are several. Nobody, for an option that stands alone. */
  readonly against?: OptionId;
}

/**
 * The minimax method: whose worst duel is least bad (Simpson, *On defining areas of voter choice*, 1969; Kramer, *A
 * dynamical model of political equilibrium*, 1977). With `opposition` it need not choose a Condorcet winner. Equal
 * worst duels share a place.
 */
export function minimax(
  pairwise: Pairwise,
  by: Worst = 'winning',
): { readonly worst: readonly WorstDuel[]; readonly ranking: Ranking } {
  const { options } = pairwise;
  const worst = options.map((id, a): WorstDuel => {
    let bad: WorstDuel = { id, worst: 0 };
    for (const [b, against] of options.entries()) {
      if (a === b) continue;
      const duel = badness(pairwise, by, a, b);
      if (bad.against === undefined || duel > bad.worst) bad = { id, worst: duel, against };
    }
    return bad;
  });
  return { worst, ranking: byNumber(options, new Map(worst.map(({ id, worst }) => [id, -worst]))) };
}

function badness(pairwise: Pairwise, by: Worst, a: number, b: number): number {
  const against = pairwise.over(b, a);
  switch (by) {
    case 'winning':
      return pairwise.beats(b, a) ? against : 0;
    case 'margins':
      return against - pairwise.over(a, b);
    case 'opposition':
      return against;
  }
}
