import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ids, points } from '../../test/arbitrary.ts';
import { written } from '../../test/ranked.ts';
import { numRuns } from '../../test/runs.ts';
import { recount } from './running.ts';
import { RunningScores, scoreRanking } from './score.ts';

const tallyOf = (options: readonly string[], ballots: readonly Readonly<Record<string, number>>[]) =>
  recount(
    new RunningScores(options),
    ballots.map((given) => ({ ballot: new Map(Object.entries(given)), people: 1 })),
  );

describe('score voting', () => {
  test('no points count as 0, in the mean and in the middle', () => {
    const { means, medians, people } = tallyOf(['a', 'b'], [{ a: 5 }, { a: 4, b: 3 }, { b: 3 }, { b: 3 }]);
    expect(people).toBe(4);
    expect([...means].map(([id, mean]) => [id, mean.toFraction()])).toEqual([
      ['a', '9/4'],
      ['b', '9/4'],
    ]);
    expect([...medians].map(([id, median]) => [id, median.toFraction()])).toEqual([
      ['a', '2'],
      ['b', '3'],
    ]);
    expect(written(scoreRanking(means))).toBe('a = b');
    expect(written(scoreRanking(medians))).toBe('b > a');
  });

  test('or they say nothing: then the mean and the middle are of those who gave something, be it 0', () => {
    const running = new RunningScores(['a', 'b', 'c'], 'excluded');
    for (const given of [{ a: 5, b: 0 }, { a: 4, b: 3 }, { b: 3 }, {}])
      running.add(new Map(Object.entries(given)));
    const written = (numbers: typeof running.means) =>
      [...numbers].map(([id, number]) => `${id} ${number.toFraction()}`);
    expect(written(running.means)).toEqual(['a 9/2', 'b 2', 'c 0']);
    expect(written(running.medians)).toEqual(['a 9/2', 'b 3', 'c 0']);
    expect(running.people).toBe(4);
  });

  test('decimals are what they are written as: 0.1 and 0.2 are 0.3', () => {
    const { sums } = tallyOf(['a', 'b'], [{ a: 0.1, b: 0.3 }, { a: 0.2 }]);
    expect(written(scoreRanking(sums))).toBe('a = b');
  });

  test('without a ballot all is 0', () => {
    expect(written(scoreRanking(tallyOf(['a', 'b'], []).means))).toBe('a = b');
    expect(written(scoreRanking(tallyOf(['a', 'b'], []).medians))).toBe('a = b');
  });

  test('who gets more from somebody does not lose by it', () => {
    fc.assert(
      fc.property(points, fc.nat(9), fc.constantFrom(...ids), (cast, who, id) => {
        const voter = cast[who % Math.max(cast.length, 1)];
        if (!voter) return;
        const running = recount(new RunningScores(ids), cast);
        const before = { means: running.means, medians: running.medians };
        running.remove(voter.ballot, voter.people);
        running.add(new Map(voter.ballot).set(id, (voter.ballot.get(id) ?? 0) + 1), voter.people);
        for (const by of ['means', 'medians'] as const) {
          const aboveIn = (order: ReturnType<typeof scoreRanking>) =>
            order
              .slice(
                0,
                order.findIndex((group) => group.includes(id)),
              )
              .flat();
          const [above, then] = [aboveIn(scoreRanking(before[by])), aboveIn(scoreRanking(running[by]))];
          expect(then.every((other) => above.includes(other))).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});
