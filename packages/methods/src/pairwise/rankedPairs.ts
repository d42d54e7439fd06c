import type { OptionId, Ranking } from '../election.ts';
import { layers } from './layers.ts';
import type { Pairwise } from './pairwise.ts';
import { Reach } from './reach.ts';
import type { DefeatStrength } from './schulze.ts';

/** One duel that somebody won. */
export interface Defeat {
  readonly winner: OptionId;
  readonly loser: OptionId;
  /** How many preferred the winner, and how many the loser. */
  readonly votes: number;
  readonly against: number;
  /** Whether it holds. If not, it would have closed a circle with those that are stronger, or equally strong. */
  readonly locked: boolean;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
  readonly against: number;
}

/**
 * Ranked pairs: the defeats are locked in, strongest first, and one that would close a circle with what is locked
 * falls (Tideman, *Independence of clones as a criterion for voting rules*, Social Choice and Welfare 4, 1987). Of
 * two defeats with as many winning votes (or the same margin), the one with fewer votes against is the stronger.
 *
 * Defeats that are still equally strong are locked together, and those of them that stand in a circle fall together.
 * So neither lot nor the order on the ballot decides between defeats; what remains open is a shared place.
 */
export function rankedPairs(
  pairwise: Pairwise,
  by: DefeatStrength = 'winning',
): { readonly defeats: readonly Defeat[]; readonly ranking: Ranking } {
  const { options } = pairwise;
  const size = options.length;
  const locked = new Reach(size);
  const holds = new Uint8Array(size * size);
  const arcs: Arc[] = [];
  for (const equals of byStrength(pairwise, by)) {
    const all = equals.length === 1 ? locked : locked.copy();
    if (all !== locked) for (const { from, to } of equals) all.add(from, to);
    const kept = equals.filter(({ from, to }) => !all.has(to, from));
    for (const { from, to } of kept) {
      locked.add(from, to);
      holds[from * size + to] = 1;
    }
    arcs.push(...equals);
  }
  const idAt = (place: number) => options[place] ?? '';
  return {
    defeats: arcs.map(({ from, to, votes, against }) => ({
      winner: idAt(from),
      loser: idAt(to),
      votes,
      against,
      locked: holds[from * size + to] === 1,
    })),
    ranking: layers(options, (a, b) => locked.has(a, b)),
  };
}

/** All defeats, strongest first, equally strong ones together. */
function byStrength(pairwise: Pairwise, by: DefeatStrength): readonly (readonly Arc[])[] {
  const { options } = pairwise;
  const arcs: Arc[] = [];
  for (const from of options.keys()) {
    for (const to of options.keys()) {
      if (!pairwise.beats(from, to)) continue;
      arcs.push({ from, to, votes: pairwise.over(from, to), against: pairwise.over(to, from) });
    }
  }
  const strength = ({ votes, against }: Arc) => (by === 'winning' ? votes : votes - against);
  const compare = (a: Arc, b: Arc) => strength(b) - strength(a) || a.against - b.against;
  const groups: Arc[][] = [];
  for (const arc of arcs.sort(compare)) {
    const group = groups.at(-1);
    const equal = group?.[0];
    if (group && equal && compare(equal, arc) === 0) group.push(arc);
    else groups.push([arc]);
  }
  return groups;
}
