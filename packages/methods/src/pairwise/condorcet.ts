import type { OptionId, Ranking } from '../election.ts';
import { inGroups } from '../groups.ts';
import type { Pairwise } from './pairwise.ts';
import { Reach } from './reach.ts';

/** What the comparisons of two by two say before any method is chosen. */
export interface Condorcet {
  /** Beats every other option; there need not be one. */
  readonly winner?: OptionId;
  /** Loses to every other option; there need not be one. */
  readonly loser?: OptionId;
  /** The smallest group of which each beats all that are outside (Smith 1973). */
  readonly smith: readonly OptionId[];
  /** All smallest groups whom nobody outside beats, together (Schwartz 1972). */
  readonly schwartz: readonly OptionId[];
}

/** The winner and loser of Condorcet (1785), and the sets in which a good winner stands when there is none. */
export function condorcet(pairwise: Pairwise): Condorcet {
  const { options } = pairwise;
  const alone = options.length === 1;
  const winner = options.find((_, a) => options.every((_, b) => a === b || pairwise.beats(a, b)));
  const loser = options.find((_, a) => options.every((_, b) => a === b || pairwise.beats(b, a)));
  return {
    ...(winner !== undefined && { winner }),
    ...(loser !== undefined && !alone && { loser }),
    smith: tiers(pairwise)[0] ?? [],
    schwartz: schwartz(pairwise),
  };
}

/**
 * The options in tiers: everyone in a tier beats everyone in the tiers below, and no tier can be split further. The
 * first is the Smith set; a Condorcet winner is a first tier of one.
 */
export function tiers(pairwise: Pairwise): Ranking {
  const { options } = pairwise;
  const unbeaten = Reach.over(options.length, (a, b) => a !== b && !pairwise.beats(b, a));
  const reached = new Map(
    options.map((id, a) => [id, options.filter((_, b) => a === b || unbeaten.has(a, b)).length]),
  );
  return inGroups(options, (a, b) => (reached.get(b) ?? 0) - (reached.get(a) ?? 0));
}

function schwartz(pairwise: Pairwise): readonly OptionId[] {
  const { options } = pairwise;
  const beatsInSteps = Reach.over(options.length, (a, b) => pairwise.beats(a, b));
  return options.filter((_, a) => options.every((_, b) => !beatsInSteps.has(b, a) || beatsInSteps.has(a, b)));
}
