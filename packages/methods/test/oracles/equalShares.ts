import Fraction from 'fraction.js';
import type { Utility } from '../../src/budgets/equalShares/question.ts';

/**
 * Equal Shares as the books define it, person by person and with nothing but fractions: slow, and short enough to be
 * read. It shares no line with what it checks.
 */

export interface PlainElection {
  /** In the order of the lot. */
  readonly costs: readonly Fraction[];
  /** What each person gives to each option: points, or 1. */
  readonly voters: readonly (readonly number[])[];
  readonly budget: Fraction;
}

export interface PlainRun {
  readonly bought: readonly number[];
  /** What one utility cost, by purchase. */
  readonly rhos: readonly Fraction[];
  /** What each person has left. */
  readonly left: readonly Fraction[];
}

const zero = new Fraction(0);

export function plainRun({ costs, voters }: PlainElection, utility: Utility, share: Fraction): PlainRun {
  const left = voters.map(() => share);
  const bought: number[] = [];
  const rhos: Fraction[] = [];
  const utilityOf = (points: number, option: number) =>
    points <= 0
      ? zero
      : utility === 'points'
        ? new Fraction(points)
        : utility === 'cost'
          ? at(costs, option)
          : new Fraction(1);
  const votes = costs.map((_, option) => voters.filter((given) => at(given, option) > 0).length);
  for (;;) {
    let best: { option: number; rho: Fraction } | undefined;
    for (const [option, cost] of costs.entries()) {
      if (bought.includes(option) || votes[option] === 0 || cost.equals(0)) continue;
      const rho = rhoOf(
        cost,
        voters.map((given) => utilityOf(at(given, option), option)),
        left,
      );
      if (!rho) continue;
      const order = !best
        ? -1
        : rho.compare(best.rho) ||
          cost.compare(at(costs, best.option)) ||
          at(votes, best.option) - at(votes, option) ||
          option - best.option;
      if (order < 0) best = { option, rho };
    }
    if (!best) return { bought, rhos, left };
    const { option, rho } = best;
    for (const [voter, given] of voters.entries()) {
      const due = rho.mul(utilityOf(at(given, option), option));
      left[voter] = at(left, voter).sub(due.lt(at(left, voter)) ? due : at(left, voter));
    }
    bought.push(option);
    rhos.push(rho);
  }
}

/** The smallest rho with sum min(left, rho · u) = cost, by trying every voter as the first who can pay in full. */
function rhoOf(
  cost: Fraction,
  utilities: readonly Fraction[],
  left: readonly Fraction[],
): Fraction | undefined {
  const supporters = [...utilities.keys()].filter((voter) => at(utilities, voter).gt(0));
  supporters.sort((a, b) =>
    at(left, a)
      .div(at(utilities, a))
      .compare(at(left, b).div(at(utilities, b))),
  );
  let missing = cost;
  let weight = supporters.reduce((sum, voter) => sum.add(at(utilities, voter)), zero);
  for (const voter of supporters) {
    const rho = missing.div(weight);
    if (rho.mul(at(utilities, voter)).lte(at(left, voter))) return rho;
    missing = missing.sub(at(left, voter));
    weight = weight.sub(at(utilities, voter));
  }
  return undefined;
}

/** The runs with ever larger shares, one step each, and which of them counts. */
export function plainAdd1(
  election: PlainElection,
  utility: Utility,
  { step, exhaustive }: { step: Fraction; exhaustive: boolean },
): { raises: number; run: PlainRun } {
  const { costs, voters, budget } = election;
  const total = (bought: readonly number[]) =>
    bought.reduce((sum, option) => sum.add(at(costs, option)), zero);
  const supported = [...costs.keys()].filter(
    (option) => at(costs, option).gt(0) && voters.some((given) => at(given, option) > 0),
  );
  let share = voters.length === 0 ? zero : budget.div(voters.length);
  let run = plainRun(election, utility, share);
  for (let raises = 0; ; raises += 1) {
    if (run.bought.length === supported.length) return { raises, run };
    const left = budget.sub(total(run.bought));
    const fits = costs.some((cost, option) => !run.bought.includes(option) && cost.gt(0) && cost.lte(left));
    if (exhaustive && !fits) return { raises, run };
    share = share.add(step);
    const next = plainRun(election, utility, share);
    if (total(next.bought).gt(budget)) return { raises, run };
    run = next;
  }
}

/** Greedy with skipping goes on with what is left: by points, then the cheaper, then more supporters, then the lot. */
export function plainFill(
  { costs, voters, budget }: PlainElection,
  bought: readonly number[],
): readonly number[] {
  const sum = (option: number) => voters.reduce((all, given) => all.add(at(given, option)), zero);
  const votes = (option: number) => voters.filter((given) => at(given, option) > 0).length;
  const order = [...costs.keys()]
    .filter((option) => !bought.includes(option))
    .sort(
      (a, b) => sum(b).compare(sum(a)) || at(costs, a).compare(at(costs, b)) || votes(b) - votes(a) || a - b,
    );
  let left = bought.reduce((rest, option) => rest.sub(at(costs, option)), budget);
  return order.filter((option) => {
    if (at(costs, option).gt(left)) return false;
    left = left.sub(at(costs, option));
    return true;
  });
}

/** How many people have more of what they support (or of their points) in the first result, and in the second. */
export function plainComparison(
  { voters }: PlainElection,
  utility: Utility,
  ours: readonly number[],
  theirs: readonly number[],
): readonly [ours: number, theirs: number] {
  const gains = voters.map((given) => {
    const got = (options: readonly number[]) =>
      options.reduce(
        (sum, option) => sum + (utility === 'points' ? at(given, option) : Math.sign(at(given, option))),
        0,
      );
    return got(ours) - got(theirs);
  });
  return [gains.filter((gain) => gain > 0).length, gains.filter((gain) => gain < 0).length];
}

function at<Value>(list: readonly Value[], place: number): Value {
  const value = list[place];
  if (value === undefined) throw new RangeError(`Nothing stands at ${place}.`);
  return value;
}
