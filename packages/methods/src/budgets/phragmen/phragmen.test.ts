import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { budgets, costOf, renamed, shuffled, type Budget } from '../../../test/budgets.ts';
import { numRuns } from '../../../test/runs.ts';
import type { Count } from '../../count.ts';
import type { Approvals, Ballots, Cast, Election, OptionId } from '../../election.ts';
import { plain } from '../../plain.ts';
import { everyPhragmenOutcome } from './outcomes.ts';
import { phragmen } from './phragmen.ts';

const zero = new Fraction(0);

/** So many people, who all approve the same. */
const group = (people: number, ...ballot: readonly OptionId[]): Cast<Approvals> => ({ people, ballot });

const ofMoney = (
  budget: number,
  costs: Readonly<Record<OptionId, number>>,
  ...cast: readonly Cast<Approvals>[]
) => ({
  options: Object.entries(costs).map(([id, cost]) => ({ id, name: '', cost: new Fraction(cost) })),
  ballots: { kind: 'approvals' as const, cast },
  budget: new Fraction(budget),
  lot: Object.keys(costs),
});

const ofSeats = (seats: number, ids: string, ...cast: readonly Cast<Approvals>[]): Election => ({
  options: [...ids].map((id) => ({ id, name: '' })),
  ballots: { kind: 'approvals', cast },
  seats,
  lot: [...ids],
});

describe('sequential Phragmén', () => {
  /** Two neighbourhoods, of 6 and of 3 people, each with options of its own; all cost 6. */
  const quarters = ofMoney(18, { a: 6, b: 6, c: 6, x: 6 }, group(6, 'a', 'b', 'c'), group(3, 'x'));

  test('gives a third of the people a third of the money', () => {
    const { winners, trace, total } = phragmen(quarters);
    expect(winners).toEqual(['a', 'b', 'x']);
    expect(total?.toFraction()).toBe('18');
    // 6/6; then (6 + 6)/6; then 6/3, as much as a third option for the larger one would have been, less 1.
    expect(trace.rounds.map(({ load, borne }) => [load.toFraction(), borne.toFraction()])).toEqual([
      ['1', '0'],
      ['2', '6'],
      ['2', '0'],
    ]);
  });

  test('tells of who was not funded why, and whom else its supporters backed', () => {
    const { losers } = phragmen(quarters).trace;
    expect(losers).toEqual([
      {
        id: 'c',
        cost: new Fraction(6),
        votes: 6,
        score: new Fraction(6),
        fate: 'too dear',
        load: new Fraction(3),
        lacks: new Fraction(6),
        alsoBacked: [
          { id: 'a', people: 6 },
          { id: 'b', people: 6 },
        ],
      },
    ]);
  });

  test('never funds what nobody supports, or what too few support', () => {
    const election = {
      ...ofMoney(9, { a: 1, b: 1, c: 1 }, group(3, 'a'), group(2, 'b')),
      threshold: new Fraction(3),
    };
    const { winners, trace, ranking } = phragmen(election);
    expect(winners).toEqual(['a']);
    expect(trace.losers).toMatchObject([
      { id: 'b', fate: 'below threshold', lacks: new Fraction(1) },
      { id: 'c', fate: 'without supporters' },
    ]);
    expect(ranking).toEqual([['a'], ['b', 'c']]);
    expect(phragmen({ ...election, threshold: new Fraction(2) }).winners).toEqual(['a', 'b']);
  });

  test('ends at the first that costs more than is left, or passes over it', () => {
    const election = ofMoney(10, { a: 6, b: 8, c: 4 }, group(6, 'a'), group(4, 'b'), group(1, 'c'));
    expect(phragmen(election).winners).toEqual(['a']);
    expect(phragmen(election).trace.losers.map(({ id, fate }) => [id, fate])).toEqual([
      ['b', 'too dear'],
      ['c', 'not reached'],
    ]);
    expect(phragmen(election, { skip: true }).winners).toEqual(['a', 'c']);
  });

  test('among equal loads the cheaper goes first, then the lot decides', () => {
    const election = ofMoney(3, { a: 2, b: 1, c: 1 }, group(2, 'a'), group(1, 'b'), group(1, 'c'));
    const { winners, ties } = phragmen({ ...election, lot: ['c', 'b', 'a'] });
    expect(winners).toEqual(['c', 'b']);
    expect(ties).toEqual([
      { between: ['c', 'b', 'a'], taken: 'c', by: 'lot', round: 1 },
      { between: ['b', 'a'], taken: 'b', by: 'cost', round: 2 },
    ]);
  });

  test('tells no tie between those that are all funded at the same load', () => {
    expect(phragmen(ofMoney(9, { a: 1, b: 1 }, group(1, 'a'), group(1, 'b'))).ties).toEqual([]);
  });

  test('elects the committee of the Swedish example: not three of the larger party, but two and one', () => {
    // Brill and others, Example 1: 100 voters, 6 candidates.
    const { winners } = phragmen(ofSeats(3, 'abcdef', group(60, 'a', 'b', 'c'), group(40, 'd', 'e', 'f')));
    expect(winners).toEqual(['a', 'd', 'b']);
  });

  test('goes on from what was funded before, with the loads that people bear', () => {
    const election = ofMoney(12, { a: 6, b: 6, c: 6 }, group(3, 'a', 'b'), group(3, 'c'));
    const how = { funded: ['a'], startLoads: [new Fraction(-2), new Fraction(1)] };
    const { winners, trace } = phragmen(election, how);
    expect(winners).toEqual(['a', 'b']);
    expect(trace.rounds).toMatchObject([
      { id: 'b', load: zero, borne: new Fraction(-6), left: new Fraction(6) },
    ]);
  });
});

const any = budgets('approvals');
const both = [{ skip: true }, { skip: false }] as const;
const said = (count: Count) => JSON.stringify(plain(count));
const approvalsOf = ({ ballots }: Budget) => ballots.cast as readonly Cast<Approvals>[];

/** The rule as it is written in the papers, with a fraction for every voter. */
function straightforward(election: Budget, skip: boolean): readonly OptionId[] {
  const voters = approvalsOf(election).flatMap(({ ballot, people }) =>
    Array.from({ length: people }, () => ({ ballot, load: zero })),
  );
  const votes = (id: OptionId) => voters.filter(({ ballot }) => ballot.includes(id));
  let open = election.options.filter(({ id }) => votes(id).length > 0);
  let left = election.budget;
  const winners: OptionId[] = [];
  while (open.length > 0) {
    const offers = open.map(({ id, cost = zero }) => {
      const supporters = votes(id);
      const borne = supporters.reduce((sum, { load }) => sum.add(load), zero);
      return { id, cost, supporters, load: borne.add(cost).div(supporters.length) };
    });
    const [best] = offers.sort(
      (a, b) =>
        a.load.compare(b.load) ||
        a.cost.compare(b.cost) ||
        b.supporters.length - a.supporters.length ||
        election.lot.indexOf(a.id) - election.lot.indexOf(b.id),
    );
    if (!best) break;
    open = open.filter(({ id }) => id !== best.id);
    if (best.cost.compare(left) > 0) {
      if (!skip) break;
      continue;
    }
    winners.push(best.id);
    left = left.sub(best.cost);
    for (const voter of best.supporters) voter.load = best.load;
  }
  return winners;
}

test('funds the same, in the same order, as a straightforward count', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...both), (election, { skip }) => {
      expect(phragmen(election, { skip }).winners).toEqual(straightforward(election, skip));
    }),
    { numRuns },
  );
});

test('neither the order of ballots nor writing people one by one changes anything', () => {
  const pair = any.chain((election) => fc.tuple(fc.constant(election), shuffled(election)));
  fc.assert(
    fc.property(pair, ([election, other]) => {
      expect(said(phragmen(other))).toBe(said(phragmen(election)));
    }),
    { numRuns },
  );
});

test('names and the order on the ballot mean nothing, once the lot is drawn', () => {
  const pair = any.chain((election) => fc.tuple(fc.constant(election), renamed(election)));
  fc.assert(
    fc.property(pair, ([election, { election: other, nameOf }]) => {
      expect(phragmen(other).winners).toEqual(phragmen(election).winners.map(nameOf));
    }),
    { numRuns },
  );
});

test('what people bear adds up to what was spent, which is never more than there is; no load ever falls', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...both), (election, how) => {
      const { winners, trace, total = zero } = phragmen(election, how);
      expect(total.toFraction()).toBe(costOf(election, winners).toFraction());
      expect(total.compare(election.budget)).toBeLessThanOrEqual(0);
      const borne = approvalsOf(election).reduce((sum, { ballot, people }) => {
        const last = trace.rounds.filter(({ id }) => ballot.includes(id)).at(-1);
        return sum.add((last?.load ?? zero).mul(people));
      }, zero);
      expect(borne.toFraction()).toBe(total.toFraction());
      for (const [at, { load, cost, votes, borne }] of trace.rounds.entries()) {
        expect(load.toFraction()).toBe(borne.add(cost).div(votes).toFraction());
        expect(load.compare(trace.rounds[at - 1]?.load ?? zero)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns },
  );
});

/** The same people, where seats are filled. */
const seats = (election: Budget, seats: number): Election => {
  const { budget: _, options, ...rest } = election;
  return { ...rest, seats, options: options.map(({ id, name }) => ({ id, name })) };
};

test('with one seat more, everybody who was elected is elected again, in the same order', () => {
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 4 }), (election, k) => {
      const { winners } = phragmen(seats(election, k));
      expect(phragmen(seats(election, k + 1)).winners.slice(0, winners.length)).toEqual(winners);
    }),
    { numRuns },
  );
});

test('a group that is large enough for some seats, and agrees on as many, has as many whom one of it approves', () => {
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 4 }), (election, k) => {
      const { winners } = phragmen(seats(election, k));
      const cast = approvalsOf(election);
      const turnout = cast.reduce((sum, { people }) => sum + people, 0);
      for (let chosen = 1; chosen < 2 ** cast.length; chosen += 1) {
        const members = cast.filter((_, at) => chosen & (2 ** at));
        const people = members.reduce((sum, one) => sum + one.people, 0);
        const agreed =
          members[0]?.ballot.filter((id) => members.every(({ ballot }) => ballot.includes(id))) ?? [];
        const due = Math.min(agreed.length, Math.floor((people * k) / turnout));
        const theirs = winners.filter((id) => members.some(({ ballot }) => ballot.includes(id)));
        expect(theirs.length).toBeGreaterThanOrEqual(due);
      }
    }),
    { numRuns },
  );
});

test('going on from the middle of a count, with the loads there, ends as the whole count does', () => {
  fc.assert(
    fc.property(any, fc.nat(3), (election, after) => {
      const whole = phragmen(election);
      const rounds = whole.trace.rounds.slice(0, after);
      const startLoads = approvalsOf(election).map(
        ({ ballot }) => rounds.filter(({ id }) => ballot.includes(id)).at(-1)?.load ?? zero,
      );
      const { winners } = phragmen(election, { funded: rounds.map(({ id }) => id), startLoads });
      expect(winners).toEqual(whole.winners);
    }),
    { numRuns },
  );
});

test('every drawing of the lot gives one of the outcomes, and where there are several, a tie is told', () => {
  fc.assert(
    fc.property(any, fc.constantFrom(...both), (election, how) => {
      const { winners, ties } = phragmen(election, how);
      const found = everyPhragmenOutcome(election, how).map((one) => one.join());
      expect(found).toContain([...winners].sort().join());
      if (ties.length === 0) expect(found).toHaveLength(1);
    }),
    { numRuns },
  );
});

test('many rounds with large numbers stay exact', () => {
  const ids = Array.from({ length: 40 }, (_, at) => `p${at}`);
  const cast = Array.from({ length: 120 }, (_, at) =>
    group(1 + (at % 3), ...ids.filter((_, place) => (at * 7 + place * place) % 11 < 2)),
  );
  const election = {
    options: ids.map((id, at) => ({ id, name: '', cost: new Fraction(`${1000 + at * 37}.${at + 10}`) })),
    ballots: { kind: 'approvals', cast } satisfies Ballots,
    budget: new Fraction(1_000_000),
    lot: ids,
  };
  const { winners, trace } = phragmen(election);
  expect(winners).toEqual(straightforward(election, false));
  expect(winners).toHaveLength(40);
  expect(JSON.stringify(plain(trace))).not.toContain('null');
});
