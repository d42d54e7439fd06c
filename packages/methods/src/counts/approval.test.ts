import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approvals, ids } from '../../test/arbitrary.ts';
import { numRuns } from '../../test/runs.ts';
import { RunningApprovals } from './approval.ts';
import { recount } from './running.ts';

test('who approves of nothing has voted, and what is not on the ballot counts for nothing', () => {
  const { tally } = recount(new RunningApprovals(['a', 'b', 'c']), [
    { ballot: ['b', 'a'], people: 2 },
    { ballot: ['c', 'x'], people: 1 },
    { ballot: ['b'], people: 1 },
    { ballot: [], people: 5 },
  ]);
  expect(tally).toEqual({
    people: 9,
    approvals: new Map([
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ]),
    ranking: [['b'], ['a'], ['c']],
  });
});

test('who is approved by one more does not lose by it', () => {
  fc.assert(
    fc.property(approvals, fc.constantFrom(...ids), (cast, id) => {
      const running = recount(new RunningApprovals(ids), cast);
      const { ranking } = running.tally;
      running.add([id]);
      const placeIn = (order: typeof ranking) => order.findIndex((group) => group.includes(id));
      const after = running.tally.ranking;
      const above = (order: typeof ranking) => order.slice(0, placeIn(order)).flat();
      expect(above(ranking)).toEqual(expect.arrayContaining(above(after)));
    }),
    { numRuns },
  );
});
