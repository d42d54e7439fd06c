import { expect } from 'vitest';
import { everyGreedyOutcome, greedy } from '../src/budgets/greedy.ts';
import { everyPhragmenOutcome } from '../src/budgets/phragmen/outcomes.ts';
import { phragmen } from '../src/budgets/phragmen/phragmen.ts';
import { committees, instances } from './abcvoting.ts';
import { onRealData } from './data.ts';

/** Committees elected by approvals, with every tied one that abcvoting finds: budgets in which each seat costs one. */

onRealData('sequential Phragmén elects exactly the committees of abcvoting, in all 84 elections', () => {
  const all = instances();
  for (const { name, election, expected } of all) {
    const found = everyPhragmenOutcome(election);
    expect([name, committees(found)]).toEqual([name, expected('seqphragmen')]);
    const { winners, ranking, ties } = phragmen(election);
    expect(expected('seqphragmen')).toContain([...winners].sort().join());
    expect(ranking.flat()).toHaveLength(election.options.length);
    if (found.length > 1) expect([name, ties.length]).not.toEqual([name, 0]);
  }
  expect(all).toHaveLength(84);
});

onRealData('greedy elects exactly the committees that have most approvals, in all 84 elections', () => {
  const all = instances();
  for (const { name, election, expected } of all) {
    for (const skip of [true, false]) {
      const found = everyGreedyOutcome(election, { skip });
      expect([name, committees(found)]).toEqual([name, expected('av')]);
      const { winners, ties } = greedy(election, { skip });
      expect(expected('av')).toContain([...winners].sort().join());
      expect([name, ties.length > 0]).toEqual([name, found.length > 1]);
    }
  }
  expect(all).toHaveLength(84);
});
