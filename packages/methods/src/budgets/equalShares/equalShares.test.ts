import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { NotCountable } from '../../count.ts';
import type { Election, OptionId } from '../../election.ts';
import { equalShares, type EqualShares } from './equalShares.ts';
import { everyEqualSharesOutcome } from './everyOutcome.ts';
import { equalSharesRules } from './rules.ts';
import type { EqualSharesOption } from './trace.ts';

/** Projects with their costs and who supports them, a letter each. */
function town(
  budget: number,
  projects: Readonly<Record<OptionId, readonly [cost: number, supporters: string]>>,
  voters: string,
): Election {
  const options = Object.entries(projects).map(([id, [cost]]) => ({
    id,
    name: '',
    cost: new Fraction(String(cost)),
  }));
  const ballots = [...voters].map((voter) => ({
    people: 1,
    ballot: Object.entries(projects).flatMap(([id, [, supporters]]) =>
      supporters.includes(voter) ? [id] : [],
    ),
  }));
  return {
    options,
    ballots: { kind: 'approvals', cast: ballots },
    budget: new Fraction(budget),
    lot: options.map(({ id }) => id),
  };
}

// Each of the three has 20. Ann and Ben buy the park for 15 each; then neither has what the bench costs, and Cleo
// alone does not have what the tree costs.
const square = town(60, { park: [30, 'ab'], bench: [20, 'b'], tree: [25, 'c'] }, 'abc');
const of = (election: Election, how: Partial<EqualShares> = {}) =>
  equalShares(election, { utility: 'cost', ...how });
const fateOf = (options: readonly EqualSharesOption[], id: OptionId) =>
  options.find((option) => option.id === id);

describe('a square, reckoned by hand:', () => {
  test('without completion only the park is bought, and the trace says what the others lacked', () => {
    const { winners, ranking, total, budget, trace, ties } = of(square);
    expect([winners, ranking, ties]).toEqual([['park'], [['park'], ['bench', 'tree']], []]);
    expect([total?.valueOf(), budget?.valueOf()]).toEqual([30, 60]);
    expect(trace).toMatchObject({
      of: 'money',
      voters: 3,
      fairShare: 20,
      share: 20,
      raises: 0,
      virtualBudget: 60,
      represented: 2,
    });
    expect(trace.rounds).toEqual([
      { round: 1, id: 'park', cost: new Fraction(30), effectiveVotes: 2, payment: 15, inFull: 2, short: 0 },
    ]);
    expect(fateOf(trace.options, 'park')).toEqual({
      id: 'park',
      cost: new Fraction(30),
      votes: 2,
      course: [{ effectiveVotes: 2, money: 40 }],
      effectiveSupport: 40 / 30,
      fate: 'bought',
      round: 1,
    });
    expect(fateOf(trace.options, 'bench')).toEqual({
      id: 'bench',
      cost: new Fraction(20),
      votes: 1,
      course: [
        { effectiveVotes: 1, money: 20 },
        { effectiveVotes: 0, money: 5 },
      ],
      effectiveSupport: 0.25,
      fate: 'not bought',
      left: 5,
      lacked: 15,
      lackedOfBudget: 0,
      outbidBy: [{ id: 'park', voters: 1, share: 1, paid: 15 }],
    });
    expect(fateOf(trace.options, 'tree')).toMatchObject({
      course: [{ effectiveVotes: 0, money: 20 }],
      effectiveSupport: 0.8,
      left: 20,
      lacked: 5,
      outbidBy: [],
    });
  });

  test('with the fifth raise Cleo buys the tree; the fifteenth would buy the bench too, for more than there is', () => {
    const add1 = of(square, { raise: 'overspent' });
    expect([add1.winners, add1.trace.raises, add1.trace.share]).toEqual([['park', 'tree'], 14, 34]);
    const { funded, over } = add1.trace.beyond ?? {};
    expect([new Set(funded), over?.valueOf()]).toEqual([new Set(['park', 'tree', 'bench']), 15]);
    const exhaustive = of(square, { raise: 'exhaustive' });
    expect(exhaustive.trace.beyond).toBeUndefined();
    expect([exhaustive.winners, exhaustive.trace.raises]).toEqual([['park', 'tree'], 5]);
    const byThree = of(square, { raise: 'exhaustive', step: new Fraction(3) });
    expect([byThree.trace.raises, byThree.trace.share]).toEqual([2, 26]);
    const byHalves = of(square, { raise: 'overspent', step: new Fraction('0.5') });
    expect([byHalves.trace.raises, byHalves.trace.share, byHalves.trace.step]).toEqual([29, 34.5, 0.5]);
  });

  test('what is left goes to what most people want, the cheaper first', () => {
    const { winners, trace, ties, total } = of(square, { fill: 'votes' });
    expect([winners, total?.valueOf()]).toEqual([['park', 'bench'], 50]);
    expect(trace.fill).toEqual([
      { by: 'votes', id: 'bench', cost: new Fraction(20), left: new Fraction(30) },
    ]);
    expect(ties).toEqual([{ between: ['bench', 'tree'], taken: 'bench', by: 'cost' }]);
    expect(fateOf(trace.options, 'bench')?.fate).toBe('filled');
    expect(fateOf(trace.options, 'tree')).toMatchObject({ fate: 'not bought', lackedOfBudget: 15 });
  });

  test("greedy's result counts only where more people prefer it", () => {
    const alone = of(square, { comparison: true });
    expect(alone.trace.comparison).toMatchObject({
      preferEqualShares: 0,
      preferGreedy: 1,
      same: 2,
      result: 'greedy',
    });
    expect([alone.winners, alone.trace.represented]).toEqual([['park', 'bench'], 2]);
    // The fates are those of the result that counts: 10 are left of the 60, and the tree costs 25.
    expect(fateOf(alone.trace.options, 'park')?.fate).toBe('by greedy');
    expect(fateOf(alone.trace.options, 'bench')?.fate).toBe('by greedy');
    expect(fateOf(alone.trace.options, 'tree')).toMatchObject({ fate: 'not bought', lackedOfBudget: 15 });
    const other = of(town(30, { hall: [27, 'abc'], path: [4, 'ab'], gate: [3, 'd'] }, 'abcd'), {
      utility: 'cardinality',
      comparison: true,
    });
    expect(other.trace.options.map(({ id, fate }) => [id, fate])).toEqual([
      ['hall', 'by greedy'],
      ['path', 'set aside'],
      ['gate', 'by greedy'],
    ]);
    expect(fateOf(other.trace.options, 'path')).toMatchObject({ lackedOfBudget: 4 });
    const completed = of(square, { raise: 'overspent', comparison: true });
    expect(completed.trace.comparison).toMatchObject({
      preferEqualShares: 1,
      preferGreedy: 1,
      same: 1,
      result: 'equal-shares',
    });
    expect([completed.winners, completed.trace.represented]).toEqual([['park', 'tree'], 3]);
  });
});

describe('by convention', () => {
  test('who cannot pay in full pays what is left, and the others share the rest', () => {
    // Everybody has 10. Two buy the swing for 6 each. The path then costs 4 + 4 + 7 for its three supporters.
    const { trace } = of(town(40, { swing: [12, 'ab'], path: [15, 'abc'], gate: [10, 'd'] }, 'abcd'), {
      utility: 'cardinality',
    });
    expect(trace.rounds.map(({ id, payment, inFull, short }) => [id, payment, inFull, short])).toEqual([
      ['path', 5, 3, 0],
      ['gate', 10, 1, 0],
    ]);
    const cheap = of(town(40, { swing: [8, 'ab'], path: [16, 'abc'], gate: [10, 'd'] }, 'abcd'), {
      utility: 'cardinality',
    });
    expect(cheap.trace.rounds.map(({ id, payment }) => [id, payment])).toEqual([
      ['swing', 4],
      ['path', 16 / 3],
      ['gate', 10],
    ]);
    const short = of(town(40, { swing: [14, 'ab'], path: [13.5, 'abc'] }, 'abcd'), {
      utility: 'cost',
      ties: ['lot'],
    });
    // By cost, three votes go first: 4.5 each. Then Ann and Ben have 5.5, and the swing asks 7.
    expect(short.winners).toEqual(['path']);
    const poor = of(town(40, { swing: [14, 'ab'], path: [13, 'abc'], wall: [9, 'acd'] }, 'abcd'), {
      utility: 'cardinality',
    });
    // wall: 3 each; path: 13/3 each; then Ann has 8/3 and Ben 17/3, together less than the swing.
    expect(poor.trace.rounds.map(({ id }) => id)).toEqual(['wall', 'path']);
    expect(fateOf(poor.trace.options, 'swing')).toMatchObject({
      left: 25 / 3,
      // The wall was bought before, but the path cost them more.
      outbidBy: [
        { id: 'path', voters: 2, share: 1 },
        { id: 'wall', voters: 1, share: 0.5 },
      ],
    });
  });

  test('cost looks at votes only, cardinality at what each pays', () => {
    const election = town(100, { hall: [60, 'abc'], sign: [10, 'ab'] }, 'abcde');
    expect(of(election).trace.rounds.map(({ id }) => id)).toEqual(['hall']);
    expect(of(election, { utility: 'cardinality' }).trace.rounds.map(({ id }) => id)).toEqual(['sign']);
  });

  test('equals: the cheaper goes first, then who has more supporters, then the lot, and the tie is told', () => {
    const cheaper = of(town(20, { y: [12, 'ab'], x: [10, 'ab'] }, 'ab'));
    expect([cheaper.winners, cheaper.ties]).toEqual([
      ['x'],
      [{ between: ['x', 'y'], taken: 'x', by: 'cost', round: 1 }],
    ]);
    const lot = of({ ...town(20, { y: [12, 'ab'], x: [12, 'ab'] }, 'ab'), lot: ['x', 'y'] });
    expect([lot.winners, lot.ties]).toEqual([
      ['x'],
      [{ between: ['x', 'y'], taken: 'x', by: 'lot', round: 1 }],
    ]);
    // After the first, Ann has nothing left, and for what is left two votes count in full on both sides.
    const votes = of(town(50, { z: [10, 'aef'], y: [20, 'bc'], x: [20, 'de'] }, 'abcde'), {
      ties: ['votes', 'lot'],
    });
    expect(votes.winners).toEqual(['z', 'y']);
    const both = of(town(40, { y: [12, 'ab'], x: [12, 'cd'] }, 'abcd'));
    expect([both.winners, both.ties]).toEqual([['y', 'x'], []]);
  });

  test('what costs nothing is funded at once if somebody wants it, and what nobody wants is not bought', () => {
    const { winners, trace } = of(town(20, { x: [0, 'a'], y: [0, ''], z: [5, ''], w: [20, 'ab'] }, 'ab'), {
      raise: 'overspent',
    });
    expect(winners).toEqual(['x', 'w']);
    expect(trace.options.map(({ fate }) => fate)).toEqual([
      'free',
      'without supporters',
      'without supporters',
      'bought',
    ]);
    expect(trace.represented).toBe(2);
  });

  test('points: who gives more pays more, tenths are exact, and a negative number is no support', () => {
    const election: Election = {
      ...town(30, { x: [9, ''], y: [14, ''] }, ''),
      ballots: {
        kind: 'points',
        cast: [
          {
            people: 1,
            ballot: new Map([
              ['x', 0.1],
              ['y', 0.3],
            ]),
          },
          {
            people: 2,
            ballot: new Map([
              ['x', 0.2],
              ['y', -1],
            ]),
          },
        ],
      },
    };
    const { trace, winners } = of(election, { utility: 'points' });
    // x: 0.5 points in all; 18 for a point. y: Ann alone, who has 10.
    expect(winners).toEqual(['x']);
    expect(trace.rounds[0]).toMatchObject({ payment: 18, effectiveVotes: 0.5 });
    const y = fateOf(trace.options, 'y');
    expect([y?.votes, y?.fate]).toEqual([1, 'not bought']);
    expect(y && 'left' in y && y.left).toBeCloseTo(8.2);
  });

  test('a threshold holds here too', () => {
    const { winners, trace } = of(
      { ...square, threshold: new Fraction(2) },
      { raise: 'overspent', fill: 'votes' },
    );
    expect(winners).toEqual(['park']);
    expect(fateOf(trace.options, 'bench')).toMatchObject({
      fate: 'below threshold',
      missing: new Fraction(1),
    });
  });

  test('a share that must be raised thousands of times is raised at one go where nothing can happen between', () => {
    const others = 'bcdefghijklmnopqrst';
    const fits = of(town(10_000, { x: [9000, 'a'], y: [500, others] }, `a${others}`), { raise: 'overspent' });
    expect([fits.winners, fits.trace.raises]).toEqual([['y', 'x'], 8500]);
    const overspends = of(town(10_000, { x: [9800, 'a'], y: [500, others] }, `a${others}`), {
      raise: 'overspent',
    });
    expect([overspends.winners, overspends.trace.raises]).toEqual([['y'], 9299]);
  });

  test('how long raises take does not depend on the unit of currency, also where supporters spend it elsewhere', () => {
    // As the square, in much smaller money: the bench would be bought too with the next raise.
    const fine = town(6e11, { park: [3e11, 'ab'], bench: [2e11, 'b'], tree: [2.5e11, 'c'] }, 'abc');
    const { winners, trace } = of(fine, { raise: 'overspent' });
    expect([winners, trace.raises]).toEqual([['park', 'tree'], 15e10 - 1]);
  });

  test('nobody voted: nothing is bought', () => {
    const { winners, trace } = of(town(10, { x: [5, ''] }, ''), { raise: 'overspent' });
    expect([winners, trace.voters, trace.represented]).toEqual([[], 0, 0]);
  });

  test('without a budget, or with a step that leads nowhere, it cannot be counted', () => {
    const { budget: _, ...poor } = square;
    expect(() => of(poor)).toThrow('Nobody said how large the budget is.');
    expect(() => of(square, { step: new Fraction(0) })).toThrow(
      'Shares are raised by something that is more than nothing.',
    );
  });
});

describe('committees are budgets of seats', () => {
  // Example 2.12 of M. Lackner, P. Skowron, Multi-Winner Voting with Approval Preferences, 2023.
  const ballots = ['cd', 'cd', 'cd', 'ab', 'ab', 'ac', 'ac', 'bd'];
  const election: Election = {
    options: [...'abcd'].map((id) => ({ id, name: '' })),
    ballots: { kind: 'approvals', cast: ballots.map((ballot) => ({ people: 1, ballot: [...ballot] })) },
    seats: 3,
    lot: [...'abcd'],
  };

  test('the example of the book: c, d and a', () => {
    const { winners, total, trace } = of(election, { utility: 'cardinality', fill: 'phragmen' });
    expect([...winners].sort()).toEqual(['a', 'c', 'd']);
    expect([total, trace.of, trace.fill.map(({ by }) => by)]).toEqual([
      undefined,
      'seats',
      expect.arrayContaining([]),
    ]);
    expect(everyEqualSharesOutcome(election, { utility: 'cardinality', fill: 'phragmen' })).toEqual([
      ['a', 'c', 'd'],
    ]);
  });

  test('each rule fills them, and those which are only for them need to know how many', () => {
    for (const { count } of equalSharesRules) expect(count(election).winners.length).toBeLessThanOrEqual(3);
    const names = equalSharesRules.flatMap(({ name, needs }) => (needs === 'seats' ? [name] : []));
    expect(names.map((name) => name.replace(/.*\//, ''))).toEqual([
      'phragmen',
      'increment',
      'phragmen',
      'increment',
      'phragmen',
      'increment',
    ]);
  });

  test('shares are raised by a part of one seat, until all seats are filled', () => {
    const { winners, trace } = of(election, { utility: 'cardinality', raise: 'full' });
    expect([winners.length, trace.step]).toEqual([3, 1 / 8]);
  });
});

test('each rule has a name of its own, says what it does, and counts', () => {
  const names = equalSharesRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(42);
  expect(names).toEqual(
    expect.arrayContaining([
      'equal-shares/cost',
      'equal-shares/cost/add1',
      'equal-shares/cost/add1/exhaustive/utilitarian',
      'equal-shares/points/add1/exhaustive/utilitarian/comparison',
      'equal-shares/cardinality/phragmen',
      'equal-shares/cardinality/increment',
    ]),
  );
  for (const { name, count, says, needs } of equalSharesRules) {
    expect(says).toMatch(/^[A-Z].*\.$/);
    if (needs === 'budget') expect(count(square).winners).toContain('park');
    else {
      // Those for committees say so where there is money.
      expect(() => count(square)).toThrow(
        new NotCountable(`${name} is for committees: it divides seats, and not money.`),
      );
    }
  }
});
