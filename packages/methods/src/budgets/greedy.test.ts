import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { budgets, costOf, orders, renamed, shuffled } from '../../test/budgets.ts';
import { numRuns } from '../../test/runs.ts';
import type { Count } from '../count.ts';
import type { Ballots, Election, OptionId } from '../election.ts';
import { plain } from '../plain.ts';
import { equalShares } from './equalShares/equalShares.ts';
import { everyGreedyOutcome, greedy } from './greedy.ts';
import { standings } from './standing.ts';

/** Options with what they cost and how many approve them. */
function town(
  budget: number,
  ...projects: readonly (readonly [id: OptionId, cost: number, votes: number])[]
): Election {
  return {
    options: projects.map(([id, cost]) => ({ id, name: '', cost: new Fraction(cost) })),
    ballots: {
      kind: 'approvals',
      cast: projects.filter(([, , votes]) => votes > 0).map(([id, , people]) => ({ ballot: [id], people })),
    },
    budget: new Fraction(budget),
    lot: projects.map(([id]) => id),
  };
}

const pool = town(100, ['bench', 40, 3], ['pool', 60, 5], ['park', 50, 4], ['path', 1, 1]);

describe('greedy', () => {
  test('funds by votes, and passes over what costs more than is left', () => {
    const { winners, ranking, total } = greedy(pool);
    expect([winners, total?.toFraction()]).toEqual([['pool', 'bench'], '100']);
    expect(ranking).toEqual([['pool'], ['park'], ['bench'], ['path']]);
  });

  test('without skipping ends at the first that costs more than is left', () => {
    expect(greedy(pool, { skip: false }).winners).toEqual(['pool']);
  });

  test('tells for each what was left when its turn came, what it lacked and what stood before it', () => {
    const { turns } = greedy(pool).trace;
    const plain = turns.map(({ left, cost, score, ...turn }) => ({
      ...turn,
      left: left.valueOf(),
      lacks: 'lacks' in turn ? turn.lacks.valueOf() : undefined,
    }));
    expect(plain).toMatchObject([
      { id: 'pool', place: 1, votes: 5, left: 100, fate: 'funded' },
      { id: 'park', place: 2, votes: 4, left: 40, fate: 'too dear', lacks: 10, before: ['pool'] },
      { id: 'bench', place: 3, votes: 3, left: 40, fate: 'funded' },
      { id: 'path', place: 4, votes: 1, left: 0, fate: 'too dear', lacks: 1, before: ['pool', 'bench'] },
    ]);
    expect(greedy(pool, { skip: false }).trace.turns.map((turn) => turn.fate)).toEqual([
      'funded',
      'too dear',
      'not reached',
      'not reached',
    ]);
  });

  test('among equal votes the cheaper goes first, then the lot decides, and both are told', () => {
    const equal = {
      ...town(5, ['a', 3, 2], ['b', 2, 2], ['c', 3, 2], ['d', 9, 2]),
      lot: ['d', 'c', 'b', 'a'],
    };
    const { winners, ties, ranking } = greedy(equal);
    expect(winners).toEqual(['b', 'c']);
    expect(ties).toEqual([
      { between: ['b', 'c', 'a'], taken: 'b', by: 'cost' },
      { between: ['c', 'a'], taken: 'c', by: 'lot' },
    ]);
    expect(ranking).toEqual([['b'], ['c', 'a'], ['d']]);
  });

  test('among equal points and costs, more people go before fewer', () => {
    const ballots: Ballots = {
      kind: 'points',
      cast: [
        { ballot: new Map([['a', 4], ['b', 2]]), people: 1 }, // prettier-ignore
        { ballot: new Map([['b', 2]]), people: 1 },
      ],
    };
    const { winners, ties, trace } = greedy({ ...town(1, ['a', 1, 0], ['b', 1, 0]), ballots });
    expect([winners, trace.by]).toEqual([['b'], 'points']);
    expect(ties).toEqual([{ between: ['b', 'a'], taken: 'b', by: 'votes' }]);
  });

  test('tells no tie where all the equals were funded, or the others would never have fitted', () => {
    expect(greedy(town(5, ['a', 3, 2], ['b', 2, 2])).ties).toEqual([]);
    expect(greedy(town(5, ['a', 3, 2], ['b', 6, 2])).ties).toEqual([]);
    // Without skipping, the one that would never have fitted ends it all.
    expect(greedy(town(5, ['a', 3, 2], ['b', 6, 2]), { skip: false }).ties).toHaveLength(1);
  });

  test('never funds what people scored below zero, not even with a threshold below that', () => {
    const election: Election = {
      ...town(4, ['a', 1, 0], ['b', 2, 0], ['c', 1, 0]),
      ballots: {
        kind: 'points',
        cast: [
          { people: 5, ballot: new Map([['a', -5]]) },
          { people: 1, ballot: new Map([['b', 1]]) },
        ],
      },
    };
    const { winners, trace, total } = greedy(election);
    expect([winners, total?.valueOf()]).toEqual([['b', 'c'], 3]);
    expect(trace.turns.map(({ id, fate }) => [id, fate])).toEqual([
      ['b', 'funded'],
      ['c', 'funded'],
      ['a', 'below zero'],
    ]);
    expect(everyGreedyOutcome(election)).toEqual([['b', 'c']]);
    expect(greedy({ ...election, threshold: new Fraction(-30) }).winners).toEqual(['b', 'c']);
    const { winners: filled } = equalShares(election, { utility: 'cost', fill: 'votes' });
    expect([...filled].sort()).toEqual(['b', 'c']);
  });

  test('funds nothing below the threshold, and what nobody wants only where there is none', () => {
    const election = town(10, ['a', 3, 5], ['b', 3, 2], ['c', 3, 0]);
    expect(greedy(election).winners).toEqual(['a', 'b', 'c']);
    const { winners, trace } = greedy({ ...election, threshold: new Fraction(3) });
    expect(winners).toEqual(['a']);
    expect(greedy({ ...election, threshold: new Fraction(2) }).winners).toEqual(['a', 'b']);
    expect(trace.turns.slice(1)).toMatchObject([
      { id: 'b', fate: 'below threshold', lacks: new Fraction(1) },
      { id: 'c', fate: 'below threshold', lacks: new Fraction(3) },
    ]);
  });

  test('fills seats where there is no money', () => {
    const { budget: _, options, ...rest } = town(0, ['a', 0, 1], ['b', 0, 3], ['c', 0, 2]);
    const committee = { ...rest, options: options.map(({ id, name }) => ({ id, name })), seats: 2 };
    const { winners, trace, total } = greedy(committee);
    expect([winners, trace.of, total]).toEqual([['b', 'c'], 'seats', undefined]);
  });

  test('counts tenths as tenths: 0.1 and 0.2 are 0.3', () => {
    const given = (points: number, id: string) => ({ ballot: new Map([[id, points]]), people: 1 });
    const cast = [given(0.1, 'a'), given(0.2, 'a'), given(0.3, 'b')];
    const election = { ...town(1, ['a', 1, 0], ['b', 1, 0]), ballots: { kind: 'points' as const, cast } };
    expect(greedy(election).ties).toEqual([{ between: ['a', 'b'], taken: 'a', by: 'votes' }]);
  });
});

const said = (count: Count) => JSON.stringify(plain(count));

const any = budgets('approvals', 'points', 'rankings');
const both = [{ skip: true }, { skip: false }] as const;

/** One turn after the other, in a given order. */
function spend(
  { budget, options }: Election,
  order: readonly OptionId[],
  skip: boolean,
): readonly OptionId[] {
  const cost = new Map(options.map((option) => [option.id, option.cost?.valueOf() ?? 0]));
  let left = budget?.valueOf() ?? 0;
  const funded = new Set<OptionId>();
  for (const id of order) {
    const price = cost.get(id) ?? 0;
    if (price <= left) {
      funded.add(id);
      left -= price;
    } else if (!skip) break;
  }
  return options.flatMap(({ id }) => (funded.has(id) ? [id] : []));
}

test('neither the order of ballots nor writing people one by one changes anything', () => {
  const pair = any.chain((election) => fc.tuple(fc.constant(election), shuffled(election)));
  fc.assert(
    fc.property(pair, ([election, other]) => {
      expect(said(greedy(other))).toBe(said(greedy(election)));
    }),
    { numRuns },
  );
});

test('names and the order on the ballot mean nothing, once the lot is drawn', () => {
  const pair = any.chain((election) => fc.tuple(fc.constant(election), renamed(election)));
  fc.assert(
    fc.property(pair, ([election, { election: other, nameOf }]) => {
      for (const how of both) {
        expect(greedy(other, how).winners).toEqual(greedy(election, how).winners.map(nameOf));
      }
    }),
    { numRuns },
  );
});

test('never spends more than there is, and with skipping leaves nothing that would still fit', () => {
  fc.assert(
    fc.property(any, (election) => {
      const { winners, total } = greedy(election);
      expect(total).toEqual(costOf(election, winners));
      const left = election.budget.sub(costOf(election, winners));
      expect(left.compare(0)).toBeGreaterThanOrEqual(0);
      for (const { id, cost } of election.options) {
        if (!winners.includes(id)) expect(cost?.compare(left)).toBe(1);
      }
    }),
    { numRuns },
  );
});

test('without skipping funds the beginning of what skipping funds', () => {
  fc.assert(
    fc.property(any, (election) => {
      const { winners } = greedy(election, { skip: false });
      expect(greedy(election).winners.slice(0, winners.length)).toEqual(winners);
    }),
    { numRuns },
  );
});

test('whoever wins still wins with one more vote', () => {
  fc.assert(
    fc.property(budgets('approvals'), fc.constantFrom(...both), fc.nat(), (election, how, any) => {
      const { winners } = greedy(election, how);
      const id = winners[any % winners.length];
      if (id === undefined) return;
      const cast = [...election.ballots.cast, { ballot: [id], people: 1 }];
      const more = { ...election, ballots: { ...election.ballots, cast } as Ballots };
      expect(greedy(more, how).winners).toContain(id);
    }),
    { numRuns },
  );
});

test('every outcome is what some order of equals gives, and there is a tie exactly where there are several', () => {
  fc.assert(
    fc.property(any, (election) => {
      const scores = new Map(standings(election).map(({ id, score }) => [id, score.valueOf()]));
      const ids = election.options.map(({ id }) => id);
      const allowed = orders(ids).filter((order) =>
        order.every((id, at) => at === 0 || (scores.get(order[at - 1] ?? '') ?? 0) >= (scores.get(id) ?? 0)),
      );
      for (const { skip } of both) {
        const expected = new Set(allowed.map((order) => spend(election, order, skip).join()));
        const found = everyGreedyOutcome(election, { skip });
        expect(found.map((one) => one.join()).sort()).toEqual([...expected].sort());
        expect(greedy(election, { skip }).ties.length > 0).toBe(expected.size > 1);
      }
    }),
    { numRuns },
  );
});
