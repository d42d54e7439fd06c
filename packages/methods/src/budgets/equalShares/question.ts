import Fraction from 'fraction.js';
import { NotCountable, type TieBreak } from '../../count.ts';
import type { Election, OptionId } from '../../election.ts';
import { exactly, leastMultiple } from '../../exact.ts';
import { byLot } from '../../tie.ts';
import { meansOf, wholeUnits, type Means } from '../means.ts';
import type { Backers } from './purses.ts';
import { asPoints, budgetBallots } from '../scores.ts';
import { standings } from '../standing.ts';

/**
 * How much a funded project is worth to one who supports it: what it costs, one like every other, or the points that
 * the voter gave it.
 */
export type Utility = 'cost' | 'cardinality' | 'points';

/** By what a tie is broken: the cheaper goes first, who has more supporters, or who was drawn first. */
export type TieOrder = Extract<TieBreak, 'cost' | 'votes' | 'lot'>;

/** All who cast one and the same ballot. */
export interface Bloc {
  readonly people: number;
  /** Which projects they support, by place. */
  readonly projects: Int32Array;
  /** How much weight each of them puts behind each of these: the points, or 1. */
  readonly weights: Float64Array;
}

export interface Project {
  readonly id: OptionId;
  readonly cost: Fraction;
  /** The cost in whole units; see {@link Question}. */
  readonly price: bigint;
  /** What one weight of support gets when it is funded: its price, or 1. */
  readonly worth: bigint;
  /** How many support it. */
  readonly people: number;
  /** The weights of all supporters together. */
  readonly weight: number;
  readonly backers: Backers;
}

/**
 * An election as Equal Shares asks it, in whole numbers. Money is counted in units so small that every cost and
 * everybody's share is a whole number of them.
 */
export interface Question {
  readonly means: Means;
  readonly utility: Utility;
  readonly ties: readonly TieOrder[];
  /** How much weight a point is, so that all weights are whole. */
  readonly weightOfPoint: number;
  /** What somebody supports and costs something, in the order in which ties are broken: cheaper, more votes, the lot. */
  readonly projects: readonly Project[];
  /** What somebody supports and costs nothing. */
  readonly free: readonly OptionId[];
  /** What those cost, in units, that nobody supports; without those that cost nothing. */
  readonly unsupported: readonly bigint[];
  readonly blocs: readonly Bloc[];
  /** The bloc of each ballot, in the order in which they were cast. */
  readonly blocOf: readonly number[];
  /** By bloc: how many people. */
  readonly people: Float64Array;
  /** How many people voted, also those who support nothing. */
  readonly turnout: number;
  /** How many units make one of currency. */
  readonly unit: bigint;
  readonly limit: bigint;
  /** Everybody's part of the limit. */
  readonly share: bigint;
}

/**
 * Throws {@link NotCountable} where nobody said what there is to divide, for ballots that say nothing of a budget, and
 * for points whose sum a computer cannot hold exactly.
 *
 * @param step an amount that is to be a whole number of units too, beside the costs
 */
export function questionOf(
  election: Election,
  utility: Utility,
  {
    step = new Fraction(1),
    ties = ['cost', 'votes', 'lot'],
  }: { step?: Fraction; ties?: readonly TieOrder[] } = {},
): Question {
  const means = meansOf(election);
  const fineness = wholeUnits([means.limit, step, ...means.costs.values()]);
  const { blocs, blocOf, weightOfPoint } = blocsOf(election, utility);
  const turnout = election.ballots.cast.reduce<number>((sum, { people }) => sum + people, 0);
  const unit = fineness * BigInt(Math.max(turnout, 1));
  const inUnits = ({ n, d }: Fraction) => (n * unit) / d;

  const supported = supportOf(election, blocs);
  const first = byLot(election.lot);
  const all = standings(election)
    .map((standing, place) => ({ ...standing, place }))
    .filter(({ score }) => !election.threshold || score.gte(election.threshold));
  const before: Record<TieOrder, (a: (typeof all)[number], b: (typeof all)[number]) => number> = {
    cost: (a, b) => a.cost.compare(b.cost),
    votes: (a, b) => b.votes - a.votes,
    lot: (a, b) => first(a.id, b.id),
  };
  const order = all
    .filter(({ votes }) => votes > 0)
    .sort((a, b) => ties.reduce((so, by) => so || before[by](a, b), 0));
  const priced = order.filter(({ cost }) => cost.n > 0n);
  const placeNow = new Int32Array(election.options.length).fill(-1);
  for (const [now, { place }] of priced.entries()) placeNow[place] = now;

  return {
    means,
    utility,
    ties,
    weightOfPoint,
    free: order.filter(({ cost }) => cost.n === 0n).map(({ id }) => id),
    unsupported: all.filter(({ votes, cost }) => votes === 0 && cost.n > 0n).map(({ cost }) => inUnits(cost)),
    projects: priced.map(({ id, place, cost }) => {
      const { people = 0, weight = 0, backers = [], weights = [] } = supported[place] ?? {};
      const price = inUnits(cost);
      return {
        id,
        cost,
        price,
        worth: utility === 'cost' ? price : 1n,
        people,
        weight,
        backers: { blocs: Int32Array.from(backers), weights: Float64Array.from(weights) },
      };
    }),
    blocs: blocs.map(({ people, places, weights }) => {
      const kept = [...places.keys()].filter((k) => (placeNow[places[k] ?? 0] ?? -1) >= 0);
      return {
        people,
        projects: Int32Array.from(kept, (k) => placeNow[places[k] ?? 0] ?? -1),
        weights: Float64Array.from(kept, (k) => weights[k] ?? 0),
      };
    }),
    blocOf,
    people: Float64Array.from(blocs.map(({ people }) => people)),
    turnout,
    unit,
    limit: inUnits(means.limit),
    share: inUnits(means.limit) / BigInt(Math.max(turnout, 1)),
  };
}

/** People with one and the same ballot, and the weight that they give, by the place of the option; places rise. */
interface Backed {
  people: number;
  readonly places: readonly number[];
  readonly weights: readonly number[];
}

function blocsOf(
  { ballots, options }: Election,
  utility: Utility,
): { readonly blocs: readonly Backed[]; readonly blocOf: readonly number[]; readonly weightOfPoint: number } {
  const votes = budgetBallots(ballots);
  const ids = options.map(({ id }) => id);
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const blocs: Backed[] = [];
  const blocOf: number[] = [];
  const alike = new Map<string, number>();
  const add = (people: number, places: readonly number[], weights: readonly number[]) => {
    const key = `${places.join()};${weights.join()}`;
    const place = alike.get(key) ?? blocs.push({ people: 0, places, weights }) - 1;
    alike.set(key, place);
    blocOf.push(place);
    const bloc = blocs[place];
    if (bloc) bloc.people += people;
  };
  if (votes.kind === 'approvals') {
    for (const { ballot, people } of votes.cast) {
      const places = ballot.map((id) => placeOf.get(id) ?? 0).sort((a, b) => a - b);
      add(
        people,
        places,
        places.map(() => 1),
      );
    }
    return { blocs, blocOf, weightOfPoint: 1 };
  }
  const points = asPoints(votes);
  const weightOfPoint =
    utility === 'points' ? wholeFactor(points.flatMap(({ ballot }) => [...ballot.values()])) : 1;
  const weightOf = (given: number) => (utility === 'points' ? Math.round(given * weightOfPoint) : 1);
  for (const { ballot, people } of points) {
    const backed = [...ballot]
      .filter(([, given]) => given > 0)
      .map(([id, given]) => ({ place: placeOf.get(id) ?? 0, weight: weightOf(given) }))
      .sort((a, b) => a.place - b.place);
    const places = backed.map(({ place }) => place);
    add(
      people,
      places,
      backed.map(({ weight }) => weight),
    );
  }
  return { blocs, blocOf, weightOfPoint };
}

/** With what points are multiplied so that all become whole; this changes nothing in how they compare. */
function wholeFactor(points: readonly number[]): number {
  const fineness = [...new Set(points)].reduce((all, one) => leastMultiple(all, exactly(one).d), 1n);
  return Number(fineness);
}

interface Support {
  people: number;
  weight: number;
  readonly backers: number[];
  readonly weights: number[];
}

function supportOf({ options }: Election, blocs: readonly Backed[]): readonly Support[] {
  const supports = options.map((): Support => ({ people: 0, weight: 0, backers: [], weights: [] }));
  for (const [bloc, { people, places, weights }] of blocs.entries()) {
    for (const [k, place] of places.entries()) {
      const support = supports[place];
      if (!support) continue;
      const weight = weights[k] ?? 0;
      support.people += people;
      support.weight += people * weight;
      support.backers.push(bloc);
      support.weights.push(weight);
    }
  }
  if (supports.some(({ weight }) => !Number.isSafeInteger(weight))) {
    throw new NotCountable('The points are so many, or so fine, that they cannot be added exactly.');
  }
  return supports;
}
