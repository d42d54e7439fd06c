import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { equalShares, type Utility } from '../src/budgets/equalShares/index.ts';
import { questionOf, type Project } from '../src/budgets/equalShares/question.ts';
import { Run } from '../src/budgets/equalShares/run.ts';
import type { Ballots, Election } from '../src/election.ts';
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

const held = (property: fc.IProperty<unknown>, runs = numRuns) => fc.assert(property, { numRuns: runs });

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
    const near = small.filter(({ budget }) => budget.lt(1000));
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
