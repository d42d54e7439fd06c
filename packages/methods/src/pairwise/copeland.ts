import type { OptionId, Ranking } from '../election.ts';
import { byNumber } from '../groups.ts';
import type { Pairwise } from './pairwise.ts';

/** How many of the others an option beats. */
export interface Duels {
  readonly id: OptionId;
  readonly wins: number;
  readonly losses: number;
  readonly draws: number;
  /** Wins less losses. */
  readonly balance: number;
}

/**
 * Copeland's method: who wins most duels less those lost (Copeland, *A "reasonable" social welfare function*, 1951).
 * A draw is neither. Equal balances, which are common, share a place.
 */
export function copeland(pairwise: Pairwise): {
  readonly duels: readonly Duels[];
  readonly ranking: Ranking;
} {
  const { options } = pairwise;
  const duels = options.map((id, a) => {
    const wins = options.filter((_, b) => pairwise.beats(a, b)).length;
    const losses = options.filter((_, b) => pairwise.beats(b, a)).length;
    return { id, wins, losses, draws: options.length - 1 - wins - losses, balance: wins - losses };
  });
  return { duels, ranking: byNumber(options, new Map(duels.map(({ id, balance }) => [id, balance]))) };
}
