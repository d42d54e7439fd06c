import type Fraction from 'fraction.js';
import type { Count, Tie, Trace } from '../../count.ts';
import { castAs } from '../../counts/castAs.ts';
import type { Election } from '../../election.ts';
import { inGroups } from '../../groups.ts';
import { alsoBacked, type AlsoBacked } from '../alsoBacked.ts';
import { meansOf, type Means } from '../means.ts';
import { precedence, type Standing } from '../standing.ts';
import { startOf, type Outsider, type Phragmen } from './start.ts';

export type { Phragmen } from './start.ts';

/** How the loads grew, round after round. */
export interface PhragmenTrace extends Trace {
  readonly kind: 'phragmen';
  readonly of: Means['of'];
  readonly rounds: readonly PhragmenRound[];
  /** Those that were not funded, best first. */
  readonly losers: readonly PhragmenLoser[];
}

/** An option is funded, and all who support it bear as much as each other from then on. */
export interface PhragmenRound extends Standing {
  /** Counted from 1. */
  readonly round: number;
  /** What each supporter bears then: what it costs and what they bore before, by the number of supporters. */
  readonly load: Fraction;
  /** What they bore together before. */
  readonly borne: Fraction;
  /** What was left of the budget before. */
  readonly left: Fraction;
}

/** Who was not funded, and how many of its supporters also backed those that were. */
export type PhragmenLoser = (Outsider | Unlucky) & { readonly alsoBacked: readonly AlsoBacked[] };

type Unlucky = Standing & {
  /** What each supporter would have borne: when its turn came, or else at the end. */
  readonly load: Fraction;
} & (
    | { readonly fate: 'not reached' }
    /** It cost more than was left, by what it `lacks`. */
    | { readonly fate: 'too dear'; readonly lacks: Fraction }
  );

/**
 * Sequential Phragmén: the supporters of what is funded bear its cost, so that all of them bear the same, and again and
 * again that option is funded which makes this load smallest. It ends when the next option would cost more than is left;
 * with `skip`, that one is passed over. What nobody supports is never funded, and neither is what fewer people support
 * than the threshold of the election asks for.
 *
 * Of equal loads the cheaper option goes first, then the one with more supporters, then the lot decides.
 *
 * Source: M. Brill, R. Freeman, S. Janson, M. Lackner, Phragmén's Voting Methods and Justified Representation,
 * Mathematical Programming 203 (2024), after E. Phragmén 1894; with costs: M. Los, Z. Christoff, D. Grossi, Proportional
 * Budget Allocations: Towards a Systematization, IJCAI 2022.
 */
export function phragmen(election: Election, how: Phragmen = {}): Count<PhragmenTrace> {
  const { skip = false, funded = [] } = how;
  const { race, field, outside, left: start } = startOf(election, how);
  const rounds: PhragmenRound[] = [];
  const ties: Tied[] = [];
  const tooDear = new Map<Standing, Unlucky>();

  let left = start;
  let open = [...field.keys()];
  for (;;) {
    const equal = race.next(open);
    const [place = -1] = equal;
    const taken = field[place];
    if (!taken) break;
    const load = race.load(place);
    open = open.filter((one) => one !== place);
    if (taken.cost.compare(left) > 0) {
      tooDear.set(taken, { ...taken, load, fate: 'too dear', lacks: taken.cost.sub(left) });
      if (skip) continue;
      break;
    }
    const round = rounds.length + 1;
    const within = left;
    const options = equal.flatMap((one) => field[one] ?? []);
    ties.push({
      options: skip ? options.filter(({ cost }) => cost.compare(within) <= 0) : options,
      load,
      round,
    });
    rounds.push({ ...taken, round, load, borne: race.borne(place), left });
    race.fund(place);
    left = left.sub(taken.cost);
  }

  const winners = [...funded, ...rounds.map(({ id }) => id)];
  const backed = alsoBacked(castAs(['approvals'], election.ballots).cast, winners);
  const unlucky = [...field.entries()]
    .filter(([, { id }]) => !winners.includes(id))
    .map(
      ([place, one]): Unlucky => tooDear.get(one) ?? { ...one, load: race.load(place), fate: 'not reached' },
    )
    .sort((a, b) => a.load.compare(b.load));
  const losers = [...unlucky, ...outside];
  const loadOf = new Map(unlucky.map(({ id, load }) => [id, load]));
  const { of, limit } = meansOf(election);
  return {
    winners,
    ranking: [
      ...winners.map((id) => [id]),
      ...inGroups(
        losers.map(({ id }) => id),
        (a, b) => {
          const [one, other] = [loadOf.get(a), loadOf.get(b)];
          if (one && other) return one.compare(other);
          return Number(!one) - Number(!other);
        },
      ),
    ],
    ...(of === 'money' && { total: limit.sub(left), budget: limit }),
    trace: {
      kind: 'phragmen',
      of,
      rounds,
      losers: losers.map((loser) => ({ ...loser, alsoBacked: backed(loser.id) })),
    },
    ties: told(ties, rounds, precedence(election)),
  };
}

/** Options that would have laid exactly the same load on each supporter, the one that was taken first. */
interface Tied {
  readonly options: readonly Standing[];
  readonly load: Fraction;
  readonly round: number;
}

/** Only the ties that had an influence: who is funded at the same load afterwards lost nothing by coming second. */
function told(
  ties: readonly Tied[],
  rounds: readonly PhragmenRound[],
  first: ReturnType<typeof precedence>,
): readonly Tie[] {
  return ties.flatMap(({ options, load, round }) => {
    const [taken, next] = options;
    if (!taken || !next) return [];
    const inTime = new Set(rounds.filter((one) => one.load.equals(load)).map(({ id }) => id));
    if (options.every(({ id }) => inTime.has(id))) return [];
    return [{ between: options.map(({ id }) => id), taken: taken.id, by: first(taken, next).by, round }];
  });
}
