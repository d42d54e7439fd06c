import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '../../../test/runs.ts';
import { written } from '../../../test/ranked.ts';
import { lowerMedian, total, type Merits } from './blanks.ts';
import { majorityJudgment } from './majorityJudgment.ts';
import { compareMajorityValues, majorityValue } from './majorityValue.ts';

/** Grades from 0, the worst, to 3, of people who all grade. */
const grades = (people: number) => fc.array(fc.nat(3), { minLength: people, maxLength: people });
const pairOfMerits = fc
  .integer({ min: 1, max: 12 })
  .chain((people) => fc.tuple(grades(people), grades(people)))
  .map(([a, b]) => [a, b] as const);

const meritsOf = (given: readonly number[]): Merits =>
  [0, 1, 2, 3].map((grade) => given.filter((one) => one === grade).length);

/** The rule to the letter: take the lower median, remove it, take the next. */
function oneByOne(given: readonly number[]): readonly number[] {
  const left = [...given].sort((a, b) => a - b);
  const taken: number[] = [];
  while (left.length > 0) taken.push(...left.splice(Math.ceil(left.length / 2) - 1, 1));
  return taken;
}

describe('majority judgment', () => {
  test('the grade in the middle decides, and the lower one of two', () => {
    expect(lowerMedian([1, 1, 1])).toBe(1);
    expect(lowerMedian([2, 0, 2])).toBe(0);
    expect(lowerMedian([0, 0, 0])).toBe(0);
  });

  test('says who judged better and worse, and which way an option leans', () => {
    const { judgments, ranking } = majorityJudgment(
      new Map([
        ['park', [1, 1, 4, 3, 1]],
        ['bridge', [3, 2, 3, 1, 1]],
        ['pool', [2, 2, 3, 3, 0]],
      ]),
      10,
    );
    expect(judgments).toEqual([
      { id: 'park', merits: [1, 1, 4, 3, 1], blank: 0, grade: 2, better: 4, worse: 2, leans: 'up' },
      { id: 'bridge', merits: [3, 2, 3, 1, 1], blank: 0, grade: 1, better: 5, worse: 3, leans: 'up' },
      { id: 'pool', merits: [2, 2, 3, 3, 0], blank: 0, grade: 2, better: 3, worse: 4, leans: 'down' },
    ]);
    expect(written(ranking)).toBe('park > pool > bridge');
  });

  test('blanks are what was chosen', () => {
    const merits = new Map([['a', [0, 1, 2]]]);
    const filledWith = (blanks: Parameters<typeof majorityJudgment>[2]) =>
      majorityJudgment(merits, 10, blanks).judgments[0]?.merits;
    expect(filledWith('worst')).toEqual([7, 1, 2]);
    expect(filledWith('median')).toEqual([0, 1, 9]);
    expect(filledWith({ grade: 1 })).toEqual([0, 8, 2]);
    expect(filledWith('excluded')).toEqual([0, 1, 2]);
  });

  test('whom nobody graded stands on the worst grade', () => {
    const merits = new Map([
      ['unknown', [0, 0, 0]],
      ['bad', [2, 0, 0]],
      ['fair', [1, 1, 0]],
    ]);
    for (const blanks of ['worst', 'median', 'excluded'] as const) {
      expect(written(majorityJudgment(merits, 2, blanks).ranking)).toBe('fair > unknown = bad');
    }
  });

  test('is the rule to the letter: medians removed one by one, and the first difference decides', () => {
    fc.assert(
      fc.property(pairOfMerits, ([a, b]) => {
        const [left, right] = [oneByOne(a), oneByOne(b)];
        const at = left.findIndex((grade, place) => grade !== right[place]);
        const byHand = at < 0 ? 0 : Math.sign((right[at] ?? 0) - (left[at] ?? 0));
        const found = compareMajorityValues(majorityValue(meritsOf(a)), majorityValue(meritsOf(b)));
        expect(Math.sign(found)).toBe(byHand);
      }),
      { numRuns },
    );
  });

  test('who leans up goes before who leans down with the same grade', () => {
    fc.assert(
      fc.property(pairOfMerits, ([a, b]) => {
        const merits = new Map([
          ['a', meritsOf(a)],
          ['b', meritsOf(b)],
        ]);
        const { judgments, ranking } = majorityJudgment(merits, a.length);
        const [first, second] = judgments;
        if (!first || !second || first.grade !== second.grade || first.leans === second.leans) return;
        expect(ranking[0]).toEqual([first.leans === 'up' ? 'a' : 'b']);
      }),
      { numRuns },
    );
  });

  test('excluded blanks: parts count, so people twice over change nothing', () => {
    fc.assert(
      fc.property(grades(5), grades(7), fc.integer({ min: 1, max: 4 }), (a, b, times) => {
        const judged = (of: number) =>
          majorityJudgment(
            new Map([
              ['a', meritsOf(a).map((people) => people * of)],
              ['b', meritsOf(b)],
            ]),
            total(meritsOf(a)) * of + 7,
            'excluded',
          ).ranking;
        expect(judged(times)).toEqual(judged(1));
      }),
      { numRuns },
    );
  });

  test('who gets a better grade from somebody does not lose by it', () => {
    const raise = fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(pairOfMerits, raise, ([a, b], [who, by]) => {
        const better = a.map((grade, at) => (at === who % a.length ? Math.min(grade + by, 3) : grade));
        const value = (given: readonly number[]) => majorityValue(meritsOf(given));
        const duel = (given: readonly number[]) => Math.sign(compareMajorityValues(value(given), value(b)));
        return duel(better) <= duel(a);
      }),
      { numRuns },
    );
  });
});
