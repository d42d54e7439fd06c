import type Fraction from 'fraction.js';
import type { Count, Rule, Tie, Trace } from '../count.ts';
import type { Election, OptionId } from '../election.ts';
import { inGroups } from '../groups.ts';
import { meansOf, type Means } from './means.ts';
import { precedence, standings, type Standing } from './standing.ts';

/** How the money was spent, option after option. */
export interface GreedyTrace extends Trace {
  readonly kind: 'greedy';
  readonly of: Means['of'];
  /** What the order rests on. */
  readonly by: 'votes' | 'points';
  /** Every option once, in the order in which their turns came. */
  readonly turns: readonly Turn[];
}

/** The turn of an option, and what became of it. */
export type Turn = Standing & {
  /** Counted from 1. */
  readonly place: number;
  /** What was left of the budget when its turn came. */
  readonly left: Fraction;
} & (
    | { readonly fate: 'funded' }
    /** It cost more than was left, by what it `lacks`; those `before` it had been funded. */
    | { readonly fate: 'too dear'; readonly lacks: Fraction; readonly before: readonly OptionId[] }
    /** Nobody asked any more, because `end` had cost more than was left. */
    | { readonly fate: 'not reached'; readonly end: OptionId; readonly before: readonly OptionId[] }
    /** Its score was below the threshold, by what it `lacks`. */
    | { readonly fate: 'below threshold'; readonly lacks: Fraction }
    /** It got less than nothing. */
    | { readonly fate: 'below zero' }
  );

export interface Greed {
  /** Whether those after one that costs too much still have their turn; they have, where it is not said. */
  readonly skip?: boolean;
}

/**
 * Greedy: the option with the highest score is funded, then the next one, as long as the money lasts. What costs more
 * than is left is passed over (or, without `skip`, ends it all). What scores less than nothing, or less than the threshold
 * of the election, is never funded; where there is no threshold, what nobody supports is funded too while it fits.
 *
 * The score is the number of approvals or the sum of points; rankings are turned into points (`asPoints`). Of equal
 * scores the cheaper option goes first, then the one with more votes, then the lot decides.
 *
 * Source: the usual rule of towns; S. Rey, F. Schmidt, J. Maly, The (Computational) Social Choice Take on Indivisible
 * Participatory Budgeting, arXiv 2303.00621.
 */
export function greedy(election: Election, { skip = true }: Greed = {}): Count<GreedyTrace> {
  const { of, limit } = meansOf(election);
  const first = precedence(election);
  const all = standings(election);
  const order = [...all].sort((a, b) => b.score.compare(a.score) || first(a, b).order);

  const turns: Turn[] = [];
  const winners: OptionId[] = [];
  let left = limit;
  let end: OptionId | undefined;
  for (const [at, standing] of order.entries()) {
    const turn = { ...standing, place: at + 1, left };
    const before = [...winners];
    const { id, cost, score } = standing;
    if (election.threshold && score.compare(election.threshold) < 0) {
      turns.push({ ...turn, fate: 'below threshold', lacks: election.threshold.sub(score) });
    } else if (score.s < 0n) {
      turns.push({ ...turn, fate: 'below zero' });
    } else if (end !== undefined) {
      turns.push({ ...turn, fate: 'not reached', end, before });
    } else if (cost.compare(left) > 0) {
      turns.push({ ...turn, fate: 'too dear', lacks: cost.sub(left), before });
      if (!skip) end = id;
    } else {
      turns.push({ ...turn, fate: 'funded' });
      winners.push(id);
      left = left.sub(cost);
    }
  }

  const standing = new Map(all.map((one) => [one.id, one]));
  const ranking = inGroups(
    order.map(({ id }) => id),
    (a, b) => beforeLot(standing.get(a), standing.get(b)),
  );
  const by = election.ballots.kind === 'approvals' ? 'votes' : 'points';
  return {
    winners,
    ranking,
    ...(of === 'money' && { total: limit.sub(left), budget: limit }),
    trace: { kind: 'greedy', of, by, turns },
    ties: tiesAmong(turns, skip, first),
  };
}

function beforeLot(a: Standing | undefined, b: Standing | undefined): number {
  if (!a || !b) return 0;
  return b.score.compare(a.score) || a.cost.compare(b.cost) || b.votes - a.votes;
}

/**
 * Equal scores had an influence where one of them was funded and another was not, though it could have been if its turn
 * had come first. Without `skip` any other would do, since one that costs too much ends it all.
 */
function tiesAmong(
  turns: readonly Turn[],
  skip: boolean,
  first: ReturnType<typeof precedence>,
): readonly Tie[] {
  const eligible = turns.filter(({ fate }) => fate !== 'below threshold' && fate !== 'below zero');
  return equals(eligible).flatMap((group) => {
    let open = group;
    const ties: Tie[] = [];
    for (const taken of group.filter(({ fate }) => fate === 'funded')) {
      if (skip) open = open.filter(({ cost }) => cost.compare(taken.left) <= 0);
      const others = open.filter(({ id }) => id !== taken.id);
      const [next] = others;
      if (next && others.some(({ fate }) => fate !== 'funded')) {
        ties.push({ between: open.map(({ id }) => id), taken: taken.id, by: first(taken, next).by });
      }
      open = others;
    }
    return ties;
  });
}

/** In groups of one and the same score. */
function equals<Scored extends Standing>(order: readonly Scored[]): readonly (readonly Scored[])[] {
  const groups: Scored[][] = [];
  for (const one of order) {
    const group = groups.at(-1);
    if (group?.[0]?.score.equals(one.score)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * Every result that greedy can have, whichever way equal scores are ordered; each in the order on the ballot. There may
 * be as many as there are ways to choose from the equals.
 */
export function everyGreedyOutcome(
  election: Election,
  { skip = true }: Greed = {},
): readonly (readonly OptionId[])[] {
  const { limit } = meansOf(election);
  const all = standings(election);
  const eligible = all.filter(
    ({ score }) => score.s >= 0n && !(election.threshold && score.compare(election.threshold) < 0),
  );
  const groups = equals([...eligible].sort((a, b) => b.score.compare(a.score)));
  const outcomes = new Map<string, readonly OptionId[]>();
  const seen = new Set<string>();

  const spend = (at: number, funded: ReadonlySet<OptionId>, left: Fraction): void => {
    const group = groups[at];
    const chosen = all.flatMap(({ id }) => (funded.has(id) ? [id] : []));
    const key = JSON.stringify([at, chosen]);
    if (seen.has(key)) return;
    seen.add(key);
    if (!group) {
      outcomes.set(key, chosen);
      return;
    }
    const open = group.filter(({ id }) => !funded.has(id));
    const fitting = open.filter(({ cost }) => cost.compare(left) <= 0);
    for (const { id, cost } of fitting) spend(at, new Set([...funded, id]), left.sub(cost));
    if (!skip && fitting.length < open.length) spend(groups.length, funded, left);
    else if (fitting.length === 0) spend(at + 1, funded, left);
  };
  spend(0, new Set(), limit);
  return [...outcomes.values()];
}

const source =
  'S. Rey, F. Schmidt, J. Maly, The (Computational) Social Choice Take on Indivisible Participatory Budgeting, arXiv 2303.00621';

export const greedyRules: readonly Rule[] = [
  {
    name: 'greedy',
    takes: ['approvals', 'points', 'rankings'],
    needs: 'budget',
    says: 'What most people want is funded first, then the next, and what costs more than is left is passed over.',
    source,
    count: (election) => greedy(election),
  },
  {
    name: 'greedy/no-skip',
    takes: ['approvals', 'points', 'rankings'],
    needs: 'budget',
    says: 'What most people want is funded first, then the next, until one costs more than is left.',
    source,
    count: (election) => greedy(election, { skip: false }),
  },
];
