import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approvals, election, ids } from '../../test/arbitrary.ts';
import { ranked } from '../../test/ranked.ts';
import { numRuns } from '../../test/runs.ts';
import { division } from './division.ts';
import { opinionsOn } from './opinions.ts';
import { splits } from './splits.ts';

describe('division', () => {
  test('is 0 where all gave the same, and 1 where one half stands at each end', () => {
    expect(division([{ value: 2, people: 7 }], 0, 5)).toBe(0);
    const ends = [
      { value: 0, people: 3 },
      { value: 5, people: 3 },
    ];
    expect(division(ends, 0, 5)).toBe(1);
    expect(division([], 0, 5)).toBe(0);
  });

  test('of approvals is four times the part that supports times the part that does not', () => {
    const spread = [
      { value: 0, people: 3 },
      { value: 1, people: 1 },
    ];
    expect(division(spread, 0, 1)).toBe(0.75);
  });
});

describe('splits', () => {
  test('pairs whose supporters exclude each other most go first', () => {
    const found = splits(
      ['cars', 'bikes', 'trees'],
      [
        { ballot: ['cars'], people: 4 },
        { ballot: ['bikes', 'trees'], people: 3 },
        { ballot: ['bikes'], people: 2 },
        { ballot: ['cars', 'trees'], people: 1 },
      ],
    );
    expect(found).toEqual([
      { between: ['cars', 'bikes'], phi: -1, both: 0, onlyFirst: 5, onlySecond: 5, neither: 0 },
      {
        between: ['cars', 'trees'],
        phi: -10 / Math.sqrt(600),
        both: 1,
        onlyFirst: 4,
        onlySecond: 3,
        neither: 2,
      },
    ]);
  });

  test('what everybody or nobody supports splits nobody', () => {
    expect(
      splits(
        ['all', 'none', 'one'],
        [
          { ballot: ['all'], people: 2 },
          { ballot: ['all', 'one'], people: 1 },
        ],
      ),
    ).toEqual([]);
  });

  test('phi is the correlation of two yes-or-no answers', () => {
    fc.assert(
      fc.property(approvals, (cast) => {
        for (const { between, phi } of splits(ids, cast, 99)) {
          const people = cast.flatMap(({ ballot, people }) => Array.from({ length: people }, () => ballot));
          const [x, y] = between.map((id) => people.map((ballot) => Number(ballot.includes(id))));
          const mean = (values: readonly number[] = []) => values.reduce((a, b) => a + b, 0) / values.length;
          const [mx, my] = [mean(x), mean(y)];
          const covariance = mean(x?.map((one, at) => (one - mx) * ((y?.[at] ?? 0) - my)));
          const deviation = (values: readonly number[] = [], m = 0) =>
            Math.sqrt(mean(values.map((value) => (value - m) ** 2)));
          expect(phi).toBeCloseTo(covariance / (deviation(x, mx) * deviation(y, my)), 9);
        }
      }),
      { numRuns },
    );
  });
});

describe('what an election says beside who won', () => {
  test('approvals: one supports whom one approves', () => {
    const cast = [
      { ballot: ['a', 'c'], people: 2 },
      { ballot: ['c', 'd', 'b'], people: 2 },
    ];
    expect(opinionsOn(election({ kind: 'approvals', cast }))).toMatchObject({
      opinions: [
        { id: 'a', supporters: 2, division: 1 },
        { id: 'b', supporters: 2, division: 1 },
        { id: 'c', supporters: 4, division: 0 },
        { id: 'd', supporters: 2, division: 1 },
      ],
      splits: [
        { between: ['a', 'b'], phi: -1 },
        { between: ['a', 'd'], phi: -1 },
      ],
    });
  });

  test('grades: a blank says nothing, the upper half of the scale supports', () => {
    const cast = [
      {
        ballot: new Map([
          ['a', 4],
          ['b', 0],
        ]),
        people: 2,
      },
      { ballot: new Map([['a', 2]]), people: 1 },
    ];
    const { opinions } = opinionsOn(
      election({ kind: 'grades', grades: ['bad', 'poor', 'fair', 'good', 'great'], cast }),
    );
    expect(opinions[0]).toMatchObject({
      id: 'a',
      people: 3,
      supporters: 2,
    });
    expect(opinions[0]?.agreement).toBeCloseTo(4 / 9);
    expect(opinions[1]).toMatchObject({ id: 'b', people: 2, supporters: 0, agreement: 1, division: 0 });
    expect(opinions[2]).toMatchObject({ people: 0, spread: [] });
  });

  test('where the words of the scale draw the line elsewhere, that line says who supports', () => {
    const cast = [{ ballot: new Map([['a', 4]]), people: 3 }];
    const grades = Array.from({ length: 8 }, (_, level) => `level ${level}`);
    const asked = election({ kind: 'grades', grades, cast });
    expect(opinionsOn(asked).opinions[0]).toMatchObject({ id: 'a', supporters: 3 });
    expect(opinionsOn(asked, (level) => level >= 5).opinions[0]).toMatchObject({ id: 'a', supporters: 0 });
  });

  test('rankings: places as the points of Borda', () => {
    const { opinions, splits } = opinionsOn(ranked('a b c', 'a > b > c * 2\nc > b > a * 2'));
    expect(opinions).toEqual([
      {
        id: 'a',
        people: 4,
        supporters: 2,
        spread: [
          { value: 1, people: 2 },
          { value: 3, people: 2 },
        ],
        division: 1,
      },
      { id: 'b', people: 4, supporters: 0, spread: [{ value: 2, people: 4 }], division: 0 },
      {
        id: 'c',
        people: 4,
        supporters: 2,
        spread: [
          { value: 1, people: 2 },
          { value: 3, people: 2 },
        ],
        division: 1,
      },
    ]);
    expect(splits).toEqual([
      { between: ['a', 'c'], phi: -1, both: 0, onlyFirst: 2, onlySecond: 2, neither: 0 },
    ]);
  });
});
