import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { everyEqualSharesOutcome } from '../src/budgets/equalShares/everyOutcome.ts';
import { equalShares, type EqualShares, type Utility } from '../src/budgets/equalShares/index.ts';
import { questionOf, type Project, type Question } from '../src/budgets/equalShares/question.ts';
import { Run, type Purchase } from '../src/budgets/equalShares/run.ts';
import { steadyRaises } from '../src/budgets/equalShares/steady.ts';
import type { Ballots, Cast, Election, OptionId } from '../src/election.ts';
import {
  plainAdd1,
  plainComparison,
  plainFill,
  plainRun,
  type PlainElection,
} from './oracles/equalShares.ts';
import { numRuns } from './runs.ts';

/** What Equal Shares promises, on small elections with many ties. */

const utilities: readonly Utility[] = ['cost', 'cardinality', 'points'];
const utility = fc.constantFrom(...utilities);
const names = ['a', 'b', 'c', 'd', 'e', 'f'];

interface Small extends PlainElection {
  readonly kind: 'approvals' | 'points';
}

/** Few people and few options with small costs, so that much is equal; `far` hides the differences from ordinary numbers. */
const small: fc.Arbitrary<Small> = fc
  .record({
    kind: fc.constantFrom('approvals' as const, 'points' as const),
    options: fc.integer({ min: 1, max: 5 }),
    people: fc.integer({ min: 0, max: 6 }),
    far: fc.constantFrom(0, 0, 0, 1),
  })
  .chain(({ kind, options, people, far }) => {
    const cost = fc.tuple(fc.nat(9), fc.constantFrom(1, 1, 1, 2, 3));
    const given = kind === 'approvals' ? fc.nat(1) : fc.constantFrom(0, 0, 1, 2, 3);
    return fc.record({
      kind: fc.constant(kind),
      costs: fc
        .array(cost, { minLength: options, maxLength: options })
        .map((all) => all.map(([n, d]) => new Fraction(n, d).add(n === 0 ? 0 : BigInt(far) * 10n ** 18n))),
      voters: fc.array(fc.array(given, { minLength: options, maxLength: options }), {
        minLength: people,
        maxLength: people,
      }),
      budget: fc.nat(24).map((all) => new Fraction(all).add(BigInt(far * 2) * 10n ** 18n)),
    });
  });

function electionOf({ kind, costs, voters, budget }: Small): Election {
  const options = costs.map((cost, at) => ({ id: names[at] ?? '', name: '', cost }));
  const ballots: Ballots =
    kind === 'approvals'
      ? {
          kind,
          cast: voters.map((given) => ({ people: 1, ballot: names.filter((_, at) => (given[at] ?? 0) > 0) })),
        }
      : {
          kind,
          cast: voters.map((given) => ({
            people: 1,
            ballot: new Map(given.map((points, at) => [names[at] ?? '', points])),
          })),
        };
  return { options, ballots, budget, lot: options.map(({ id }) => id) };
}

const named = (options: readonly number[]) => options.map((option) => names[option] ?? '');
const free = ({ costs, voters }: Small) =>
  [...costs.keys()]
    .filter((option) => costs[option]?.equals(0) && voters.some((given) => (given[option] ?? 0) > 0))
    .sort((a, b) => supporters(voters, b) - supporters(voters, a) || a - b);
const supporters = (voters: Small['voters'], option: number) =>
  voters.filter((given) => (given[option] ?? 0) > 0).length;

/** Where a raise by one makes a difference. */
const near = small.filter(({ budget }) => budget.lt(1000));

const held = (property: fc.IProperty<unknown>) => fc.assert(property, { numRuns });

function allBought(question: Question, share: bigint): readonly Purchase[] {
  const run = new Run(question, share);
  const bought: Purchase[] = [];
  for (let next = run.next(); next; next = run.next()) bought.push(next);
  return bought;
}

/** Add1 as it is told: one raise after the other, and each time all is bought anew. */
function oneByOne(
  question: Question,
  step: bigint,
  exhaustive: boolean,
): readonly [raises: number, bought: readonly OptionId[]] {
  const { projects, unsupported, limit, share } = question;
  let before: readonly Project[] = [];
  for (let raised = 0; ; raised += 1) {
    const bought = allBought(question, share + step * BigInt(raised)).flatMap(
      ({ project }) => projects[project] ?? [],
    );
    const left = bought.reduce((rest, { price }) => rest - price, limit);
    if (left < 0n) return [raised - 1, before.map(({ id }) => id)];
    const others = projects.filter((one) => !bought.includes(one)).map(({ price }) => price);
    const nothingFits = exhaustive && [...others, ...unsupported].every((price) => price > left);
    if (others.length === 0 || nothingFits) return [raised, bought.map(({ id }) => id)];
    before = bought;
  }
}

describe('Equal Shares is what the books say, reckoned with fractions, person by person:', () => {
  test('one run buys the same in the same order at the same prices, and leaves everybody the same', () => {
    held(
      fc.property(small, utility, (election, of) => {
        const share = election.budget.div(Math.max(election.voters.length, 1));
        const plain = plainRun(election, of, share);
        const question = questionOf(electionOf(election), of);
        const run = new Run(question, question.share);
        const bought: (Project | undefined)[] = [];
        for (let next = run.next(); next; next = run.next()) bought.push(question.projects[next.project]);
        expect(bought.map((project) => project?.id)).toEqual(named(plain.bought));
        const rhos = run.accounts.payments().map(({ over, under }, purchase) => {
          const worth = of === 'cost' ? (bought[purchase]?.cost ?? 0) : 1;
          return new Fraction(over, under * question.unit).div(worth).toFraction();
        });
        expect(rhos).toEqual(plain.rhos.map((rho) => rho.toFraction()));
        const left = question.blocOf.map((bloc) =>
          new Fraction(run.leftExactly(bloc), run.accounts.product * question.unit).toFraction(),
        );
        expect(left).toEqual(plain.left.map((one) => one.toFraction()));
      }),
    );
  });

  test('Add1 with any step, with and without the exhaustive stop, is raised as often and buys the same', () => {
    const step = fc.constantFrom(new Fraction(1), new Fraction(1, 2), new Fraction(1, 3), new Fraction(2));
    held(
      fc.property(near, utility, step, fc.boolean(), (election, of, by, exhaustive) => {
        const plain = plainAdd1(election, of, { step: by, exhaustive });
        const raise = exhaustive ? 'exhaustive' : 'overspent';
        const { winners, trace } = equalShares(electionOf(election), { utility: of, raise, step: by });
        expect([trace.raises, ...winners]).toEqual([
          plain.raises,
          ...named([...free(election), ...plain.run.bought]),
        ]);
      }),
    );
  });

  test('Add1 of a fine step buys the same at the same share as one raise after the other, thousands of them', () => {
    const tiny = near.filter(({ costs, voters }) => costs.length <= 4 && voters.length <= 4);
    const fine = fc.constantFrom(200, 331, 1000).map((parts) => new Fraction(1, parts));
    const sometimes = fc.constantFrom('overspent' as const, 'exhaustive' as const);
    fc.assert(
      fc.property(tiny, utility, fine, sometimes, (election, of, step, raise) => {
        const { trace, winners } = equalShares(electionOf(election), { utility: of, raise, step });
        const question = questionOf(electionOf(election), of, { step });
        const inUnits = (step.n * question.unit) / step.d;
        const [raised, bought] = oneByOne(question, inUnits, raise === 'exhaustive');
        expect([trace.raises, ...winners]).toEqual([raised, ...named(free(election)), ...bought]);
      }),
      { numRuns: numRuns / 20 },
    );
  });

  test('what is said to stay the same for so many raises does, up to the last of them', () => {
    const steps = fc.constantFrom(
      new Fraction(1),
      new Fraction(1, 2),
      new Fraction(1, 7),
      new Fraction(1, 1000),
    );
    held(
      fc.property(small, utility, steps, fc.nat(30), (election, of, by, halves) => {
        const question = questionOf(electionOf(election), of, { step: by });
        const step = (by.n * question.unit) / by.d;
        const share = question.share + (question.unit * BigInt(halves)) / 2n;
        const bought = allBought(question, share);
        const steady = steadyRaises(question, share, step, bought) ?? 10n ** 9n;
        expect(steady).toBeGreaterThanOrEqual(0n);
        for (const raises of [steady / 3n, steady]) {
          const then = allBought(question, share + step * raises);
          expect(then.map(({ project }) => project)).toEqual(bought.map(({ project }) => project));
        }
      }),
    );
  });

  test('what is left goes to what most people want, and greedy counts where more people prefer it', () => {
    held(
      fc.property(small, utility, fc.boolean(), (election, of, comparison) => {
        const share = election.budget.div(Math.max(election.voters.length, 1));
        const bought = [...free(election), ...plainRun(election, of, share).bought];
        const all = [...bought, ...plainFill(election, bought)];
        const greedy = plainFill(election, []);
        const [ours, theirs] = plainComparison(election, of, all, greedy);
        const expected = comparison && theirs > ours ? greedy : all;
        const { winners, trace } = equalShares(electionOf(election), {
          utility: of,
          fill: 'votes',
          comparison,
        });
        expect(winners).toEqual(named(expected));
        if (comparison) {
          expect(trace.comparison).toMatchObject({ preferEqualShares: ours, preferGreedy: theirs });
        }
      }),
    );
  });
});

/** The same election, with each option under another name and at another place, and the lot drawn alike. */
const renamed = (
  { options, ballots, budget, lot }: Election,
  names: ReadonlyMap<OptionId, OptionId>,
): Election => {
  const name = (id: OptionId) => names.get(id) ?? id;
  const moved = options.map((option) => ({ ...option, id: name(option.id) }));
  return {
    options: [...moved].reverse(),
    ballots:
      ballots.kind === 'approvals'
        ? {
            ...ballots,
            cast: ballots.cast.map((cast) => ({ ...cast, ballot: cast.ballot.map(name).reverse() })),
          }
        : ballots.kind === 'points'
          ? {
              ...ballots,
              cast: ballots.cast.map((cast) => ({
                ...cast,
                ballot: new Map([...cast.ballot].map(([id, points]) => [name(id), points])),
              })),
            }
          : ballots,
    ...(budget && { budget }),
    lot: lot.map(name),
  };
};

/** So many people with each of the ballots. */
const weighed = (election: Election, people: readonly number[]): Election => {
  const { ballots } = election;
  const many = <Ballot>(cast: readonly Cast<Ballot>[]) =>
    cast.map((one, at) => ({ ...one, people: people[at] ?? 1 }));
  if (ballots.kind === 'approvals') return { ...election, ballots: { ...ballots, cast: many(ballots.cast) } };
  if (ballots.kind === 'points') return { ...election, ballots: { ...ballots, cast: many(ballots.cast) } };
  return election;
};

const how: fc.Arbitrary<EqualShares> = fc
  .record({
    utility,
    raise: fc.constantFrom(undefined, 'overspent' as const, 'exhaustive' as const),
    fill: fc.constantFrom(undefined, 'votes' as const, 'phragmen' as const),
    comparison: fc.boolean(),
  })
  .map(({ utility: of, raise, fill, comparison }) => ({
    utility: of,
    comparison,
    ...(raise && { raise }),
    ...(fill && { fill }),
  }));

describe('whatever completes it, Equal Shares', () => {
  test('does not look at names, nor at places on the ballot', () => {
    held(
      fc.property(near, how, fc.shuffledSubarray(names, { minLength: names.length }), (plain, by, others) => {
        const election = electionOf(plain);
        const name = new Map(names.map((id, at) => [id, (others[at] ?? '') + '!']));
        const expected = equalShares(election, by).winners.map((id) => name.get(id));
        expect(equalShares(renamed(election, name), by).winners).toEqual(expected);
      }),
    );
  });

  test('does not look at who cast a ballot, nor when, nor whether alike ones come together', () => {
    held(
      fc.property(
        near,
        how,
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
        fc.nat(9),
        (plain, by, times, turn) => {
          // The first ballots are cast several times: once so often by one entry, and once by as many entries.
          const many = plain.voters.map((_, at) => times[at] ?? 1);
          const election = electionOf(plain);
          const copies = many.flatMap((times, at) =>
            Array.from({ length: times }, () => plain.voters[at] ?? []),
          );
          const turned = [...copies.slice(turn), ...copies.slice(0, turn)].reverse();
          const counted = (one: Election) => {
            const { winners, ties, trace } = equalShares(one, by);
            return { winners, ties, raises: trace.raises, represented: trace.represented };
          };
          expect(counted(weighed(election, many))).toEqual(counted(electionOf({ ...plain, voters: turned })));
        },
      ),
    );
  });

  test('spends no more than there is, on nothing twice, and tells the same in its ranking and its trace', () => {
    held(
      fc.property(near, how, (plain, by) => {
        const election = electionOf(plain);
        const { winners, ranking, total, trace } = equalShares(election, by);
        const costs = new Map(election.options.map(({ id, cost }) => [id, cost]));
        const spent = winners.reduce((sum, id) => sum.add(costs.get(id) ?? 0), new Fraction(0));
        expect(spent.lte(plain.budget)).toBe(true);
        expect(total?.equals(spent)).toBe(true);
        expect(new Set(winners).size).toBe(winners.length);
        expect(ranking.flat().sort()).toEqual(election.options.map(({ id }) => id).sort());
        expect(trace.options.map(({ id }) => id)).toEqual(election.options.map(({ id }) => id));
        const funded = trace.options.filter(({ fate }) =>
          ['bought', 'free', 'filled', 'by greedy'].includes(fate),
        );
        expect(funded.map(({ id }) => id).sort()).toEqual([...winners].sort());
        for (const option of trace.options) {
          if (!('lackedOfBudget' in option) || option.fate === 'filled') continue;
          const lacked = option.cost.sub(plain.budget).add(spent);
          expect(option.lackedOfBudget).toBe(lacked.gt(0) ? lacked.valueOf() : 0);
        }
        for (const { fate, effectiveSupport } of trace.options) {
          if (fate === 'bought') expect(effectiveSupport).toBeGreaterThan(1 - 1e-12);
          if (fate === 'not bought') expect(effectiveSupport).toBeLessThan(1);
        }
      }),
    );
  });

  test('is among all that some order of ties gives, and each of those is what some lot gives', () => {
    const tiny = small.filter(({ costs }) => costs.length <= 4);
    const fills = fc.constantFrom(undefined, 'votes' as const, 'phragmen' as const);
    held(
      fc.property(tiny, utility, fills, (plain, of, fill) => {
        const election = electionOf(plain);
        const by = { utility: of, ...(fill && { fill }) };
        const every = everyEqualSharesOutcome(election, by).map((one) => [...one].sort().join());
        expect(new Set(every).size).toBe(every.length);
        expect(every).toContain([...equalShares(election, by).winners].sort().join());
        expect(every).toContain([...equalShares(election, { ...by, ties: ['lot'] }).winners].sort().join());
      }),
    );
  });
});

describe('everybody has the same share:', () => {
  test('nobody pays more than that, only supporters pay, and what they pay is exactly what it costs', () => {
    held(
      fc.property(small, utility, fc.nat(3), (plain, of, more) => {
        const question = questionOf(electionOf(plain), of);
        const run = new Run(question, question.share + BigInt(more) * question.unit);
        const purses = () =>
          question.blocs.map((_, bloc) => new Fraction(run.leftExactly(bloc), run.accounts.product));
        const bought = new Set<number>();
        let before = purses();
        for (let next = run.next(); next; next = run.next()) {
          bought.add(next.project);
          const after = purses();
          let paid = new Fraction(0);
          const payments = question.blocs.map(({ people, projects }, bloc) => {
            const payment = (before[bloc] ?? new Fraction(0)).sub(after[bloc] ?? 0);
            if (!projects.includes(next.project)) expect(payment.equals(0)).toBe(true);
            expect(payment.gte(0) && (after[bloc]?.gte(0) ?? true)).toBe(true);
            paid = paid.add(payment.mul(people));
            return payment;
          });
          expect(paid.equals(new Fraction(question.projects[next.project]?.price ?? 0n))).toBe(true);
          // Whoever pays less than another, for as many points, has nothing left.
          const { over = 0n, under = 1n } = run.accounts.payments().at(-1) ?? {};
          for (const [bloc, { projects, weights }] of question.blocs.entries()) {
            const weight = weights[projects.indexOf(next.project)] ?? 0;
            const full = new Fraction(over, under).mul(weight);
            if (payments[bloc]?.lt(full)) expect(after[bloc]?.equals(0)).toBe(true);
          }
          before = after;
        }
        // The supporters of what was not bought do not have what it costs: the result is priceable.
        for (const [place, { price }] of question.projects.entries()) {
          if (bought.has(place)) continue;
          const left = question.blocs.map(({ people, projects }, bloc) =>
            projects.includes(place) ? (before[bloc]?.mul(people) ?? 0) : 0,
          );
          expect(left.reduce<Fraction>((sum, one) => sum.add(one), new Fraction(0)).lt(price)).toBe(true);
        }
      }),
    );
  });

  test('every group that is large enough and agrees gets its share (EJR up to one; with unit costs, EJR)', () => {
    held(
      fc.property(near, utility, fc.boolean(), (drawn, of, unit) => {
        const one = new Fraction(1);
        const plain = unit
          ? { ...drawn, costs: drawn.costs.map(() => one), budget: drawn.budget.mod(4) }
          : drawn;
        const { costs, voters, budget } = plain;
        const won = new Set(equalShares(electionOf(plain), { utility: of }).winners);
        // In sixths, every cost is a whole number.
        const prices = costs.map((cost) => cost.mul(6).valueOf());
        const worth = (given: readonly number[], option: number) => {
          const points = given[option] ?? 0;
          return points === 0 ? 0 : of === 'points' ? points : of === 'cost' ? (prices[option] ?? 0) : 1;
        };
        for (const group of subsets(voters)) {
          for (const wanted of subsets([...costs.keys()])) {
            const price = wanted.reduce((sum, option) => sum + (prices[option] ?? 0), 0);
            if (group.length * budget.mul(6).valueOf() < voters.length * price) continue;
            const agreed = wanted.map((option) => Math.min(...group.map((given) => worth(given, option))));
            if (agreed.some((least) => least === 0)) continue;
            const due = agreed.reduce((sum, least) => sum + least, 0);
            const content = group.some((given) => {
              const has = named([...costs.keys()]).reduce(
                (sum, id, at) => sum + (won.has(id) ? worth(given, at) : 0),
                0,
              );
              const more = wanted.map((option) => (won.has(names[option] ?? '') ? 0 : worth(given, option)));
              return has >= due || more.some((gain) => has + gain > due);
            });
            expect(content).toBe(true);
          }
        }
      }),
    );
  });

  test('what was bought is still bought when it gets cheaper, or one more of the voters supports it', () => {
    const approving = near.filter(({ kind }) => kind === 'approvals');
    const of = fc.constantFrom('cost' as const, 'cardinality' as const);
    held(
      fc.property(approving, of, fc.nat(9), fc.nat(9), (plain, utility, which, voter) => {
        const bought = equalShares(electionOf(plain), { utility }).winners;
        const id = bought[which % Math.max(bought.length, 1)];
        if (id === undefined) return;
        const option = names.indexOf(id);
        const cheaper = {
          ...plain,
          costs: plain.costs.map((cost, at) => (at === option ? cost.mul(2).div(3) : cost)),
        };
        const liked = {
          ...plain,
          voters: plain.voters.map((given, at) =>
            at === voter % plain.voters.length ? given.map((one, k) => (k === option ? 1 : one)) : given,
          ),
        };
        expect(equalShares(electionOf(cheaper), { utility }).winners).toContain(id);
        expect(equalShares(electionOf(liked), { utility }).winners).toContain(id);
      }),
    );
  });
});

/** All that are not empty. */
function subsets<Value>(of: readonly Value[]): readonly (readonly Value[])[] {
  return of.reduce<Value[][]>((all, one) => [...all, ...all.map((set) => [...set, one]), [one]], []);
}
