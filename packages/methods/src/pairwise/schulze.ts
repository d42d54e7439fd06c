import type { Ranking } from '../election.ts';
import { layers } from './layers.ts';
import type { Pairwise } from './pairwise.ts';

/** How strong a defeat is: by the votes of those who won it, or by how many more they were than the others. */
export type DefeatStrength = 'winning' | 'margins';

export interface Schulze {
  /** `paths[a][b]`: how strong the weakest defeat is on the strongest path from a to b; 0 where there is none. */
  readonly paths: readonly (readonly number[])[];
  readonly ranking: Ranking;
}

/**
 * Schulze's method: a goes before b when the strongest path of defeats from a to b is stronger than that from b to a
 * (Schulze, *A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
 * method*, Social Choice and Welfare 36, 2011). Only who beats the other lends a step its strength, so a draw is no
 * step. Whom nobody comes before is first; those between whom the paths decide nothing share a place.
 */
export function schulze(pairwise: Pairwise, by: DefeatStrength = 'winning'): Schulze {
  const size = pairwise.options.length;
  const paths = strongestPaths(pairwise, by);
  const path = (a: number, b: number) => paths[a * size + b] ?? 0;
  return {
    paths: pairwise.options.map((_, a) => [...paths.subarray(a * size, (a + 1) * size)]),
    ranking: layers(pairwise.options, (a, b) => path(a, b) > path(b, a)),
  };
}

/** The widest paths between all pairs, as Floyd and Warshall find shortest ones: size^3 steps. */
function strongestPaths(pairwise: Pairwise, by: DefeatStrength): Float64Array {
  const size = pairwise.options.length;
  const paths = new Float64Array(size * size);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) if (a !== b) paths[a * size + b] = strength(pairwise, by, a, b);
  }
  for (let via = 0; via < size; via += 1) {
    for (let a = 0; a < size; a += 1) {
      const first = paths[a * size + via] ?? 0;
      if (a === via || first === 0) continue;
      for (let b = 0; b < size; b += 1) {
        const through = Math.min(first, paths[via * size + b] ?? 0);
        if (b !== a && through > (paths[a * size + b] ?? 0)) paths[a * size + b] = through;
      }
    }
  }
  return paths;
}

function strength(pairwise: Pairwise, by: DefeatStrength, a: number, b: number): number {
  const won = pairwise.over(a, b);
  const lost = pairwise.over(b, a);
  if (won <= lost) return 0;
  return by === 'winning' ? won : won - lost;
}
