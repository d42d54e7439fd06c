import Fraction from 'fraction.js';
import type { Election, OptionId } from '../../election.ts';
import { everyGreedyOutcome } from '../greedy.ts';
import { everyPhragmenOutcome } from '../phragmen/outcomes.ts';
import { restOf } from './fill.ts';
import { questionOf, type Project, type Question, type Utility } from './question.ts';
import { supportersOf } from './supporters.ts';

export interface EveryOutcome {
  readonly utility: Utility;
  /** Who gets what is left over; see `EqualShares`. */
  readonly fill?: 'votes' | 'phragmen';
}

/**
 * Every result that Equal Shares can have without raises, whichever of those that are exactly as cheap is bought each
 * time; each in the order on the ballot. There may be as many as there are ways to choose, so this is for small
 * elections.
 */
export function everyEqualSharesOutcome(
  election: Election,
  { utility, fill }: EveryOutcome,
): readonly (readonly OptionId[])[] {
  const question = questionOf(election, utility);
  const { projects, means, unit } = question;
  const outcomes = new Map<string, readonly OptionId[]>();
  const seen = new Set<string>();

  const keep = (funded: readonly OptionId[]) => {
    const chosen = election.options.flatMap(({ id }) => (funded.includes(id) ? [id] : []));
    outcomes.set(JSON.stringify(chosen), chosen);
  };
  const finish = (bought: readonly OptionId[], purses: readonly Fraction[]) => {
    if (fill === undefined) return keep(bought);
    const left = bought.reduce((rest, id) => rest.sub(means.costs.get(id) ?? 0), means.limit);
    if (fill === 'votes') {
      for (const more of everyGreedyOutcome(restOf(election, bought, left))) keep([...bought, ...more]);
      return;
    }
    const startLoads = question.blocOf.map((bloc) => (purses[bloc] ?? new Fraction(0)).div(unit).neg());
    const ballots = { kind: 'approvals', cast: supportersOf(election) } as const;
    for (const all of everyPhragmenOutcome({ ...election, ballots }, { funded: bought, startLoads }))
      keep(all);
  };
  const go = (bought: readonly number[], purses: readonly Fraction[]): void => {
    const state = JSON.stringify([
      [...bought].sort((a, b) => a - b),
      purses.map((purse) => purse.toFraction()),
    ]);
    if (seen.has(state)) return;
    seen.add(state);
    const cheapest = cheapestOf(question, bought, purses);
    if (cheapest.length === 0) {
      finish([...question.free, ...bought.map((place) => projects[place]?.id ?? '')], purses);
    }
    for (const { place, payment } of cheapest) go([...bought, place], paid(question, place, payment, purses));
  };
  go(
    [],
    question.blocs.map(() => new Fraction(question.share)),
  );
  return [...outcomes.values()];
}

interface Price {
  readonly place: number;
  /** What one weight pays, in units. */
  readonly payment: Fraction;
}

/** What asks least for one utility; more than one are exactly equal. */
function cheapestOf(
  question: Question,
  bought: readonly number[],
  purses: readonly Fraction[],
): readonly Price[] {
  let best: Price[] = [];
  let least: Fraction | undefined;
  for (const [place, project] of question.projects.entries()) {
    const payment = bought.includes(place) ? undefined : paymentFor(project, question, purses);
    if (!payment) continue;
    const perUtility = payment.div(project.worth);
    if (!least || perUtility.lt(least)) {
      least = perUtility;
      best = [];
    }
    if (perUtility.equals(least)) best.push({ place, payment });
  }
  return best;
}

/** Whoever is too poor for a payment pays all, and the others share the rest, until nobody more is too poor. */
function paymentFor(
  { price, backers: { blocs: backing, weights } }: Project,
  { blocs }: Question,
  purses: readonly Fraction[],
): Fraction | undefined {
  const supporters = [...backing].map((bloc, k) => {
    const people = blocs[bloc]?.people ?? 0;
    return { people, purse: purses[bloc] ?? new Fraction(0), weight: weights[k] ?? 0 };
  });
  let payment = new Fraction(0);
  for (;;) {
    let missing = new Fraction(price);
    let weights = 0;
    for (const { people, purse, weight } of supporters) {
      if (purse.lt(payment.mul(weight))) missing = missing.sub(purse.mul(people));
      else weights += people * weight;
    }
    if (weights === 0) return undefined;
    const next = missing.div(weights);
    if (next.equals(payment)) return payment;
    payment = next;
  }
}

/** What everybody has left after paying. */
function paid(
  { projects }: Question,
  place: number,
  payment: Fraction,
  purses: readonly Fraction[],
): readonly Fraction[] {
  const left = [...purses];
  const { blocs, weights } = projects[place]?.backers ?? {};
  for (const [k, bloc] of blocs?.entries() ?? []) {
    const purse = purses[bloc] ?? new Fraction(0);
    const due = payment.mul(weights?.[k] ?? 0);
    left[bloc] = due.lt(purse) ? purse.sub(due) : new Fraction(0);
  }
  return left;
}
