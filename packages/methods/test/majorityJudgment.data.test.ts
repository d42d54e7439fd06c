import { expect } from 'vitest';
import { majorityJudgment } from '../src/counts/majorityJudgment/majorityJudgment.ts';
import type { Blanks, Merits } from '../src/counts/majorityJudgment/blanks.ts';
import { dataText, onRealData } from './data.ts';

/** Tallies and the ranks that Mieux Voter's library asserts of them: all of them, none left out. */
interface Assertion {
  readonly title: string;
  readonly participants: number;
  readonly mode?: 'StaticDefault' | 'MedianDefault' | 'Normalized';
  readonly default?: number;
  /** Of each proposal how many gave each grade, the worst first. */
  readonly tallies: readonly Merits[];
  readonly ranks: readonly number[];
}

function blanksOf({ mode, default: grade = 0 }: Assertion): Blanks {
  if (mode === 'MedianDefault') return 'median';
  if (mode === 'Normalized') return 'excluded';
  return mode === 'StaticDefault' ? { grade } : 'worst';
}

onRealData('every tally has the ranks that are asserted, whatever becomes of blanks', () => {
  const assertions = JSON.parse(dataText('majority-judgment/assertions.json')) as readonly Assertion[];
  expect(assertions.length).toBeGreaterThanOrEqual(9);
  for (const assertion of assertions) {
    const { title, tallies, participants, ranks } = assertion;
    const merits = new Map(tallies.map((tally, at) => [String(at), tally]));
    const { ranking } = majorityJudgment(merits, participants, blanksOf(assertion));
    const rankOf = (id: string) => {
      const group = ranking.findIndex((equals) => equals.includes(id));
      return 1 + ranking.slice(0, group).flat().length;
    };
    expect({ title, ranks: tallies.map((_, at) => rankOf(String(at))) }).toEqual({ title, ranks });
  }
});
