import type { OptionId, Ranking } from '../../election.ts';
import { inGroups } from '../../groups.ts';
import { filled, lowerMedian, total, type Blanks, type Merits } from './blanks.ts';
import { compareMajorityValues, majorityValue } from './majorityValue.ts';

/** How an option was judged, in the terms of the majority gauge. */
export interface Judgment {
  readonly id: OptionId;
  /** How many gave each grade, the worst first, once blanks are what was chosen. */
  readonly merits: Merits;
  /** How many did not grade it. */
  readonly blank: number;
  /** The majority grade, as its place in the scale: at least half find it that good, and at least half no better. */
  readonly grade: number;
  /** How many judged it better than its majority grade, and how many worse. */
  readonly better: number;
  readonly worse: number;
  /** Whether it leans up, when more judged it better than worse, or down. */
  readonly leans: 'up' | 'down';
}

export interface JudgmentTally {
  readonly judgments: readonly Judgment[];
  /** Those whose grades are the same, one by one from the middle out, share a place. */
  readonly ranking: Ranking;
}

/**
 * Majority judgment (Balinski & Laraki, *A theory of measuring, electing and ranking*, PNAS 104, 2007): the option with
 * the best grade in the middle, the lower one where two are. Among those with the same, one person with that grade is
 * taken from each, again and again, until the grades in the middle differ.
 *
 * `merits` is how many gave each grade (the worst first), `people` how many cast a ballot; the difference is blank.
 */
export function majorityJudgment(
  merits: ReadonlyMap<OptionId, Merits>,
  people: number,
  blanks: Blanks = 'worst',
): JudgmentTally {
  const judgments = [...merits].map(([id, given]) =>
    judgment(id, filled(given, people, blanks), people - total(given)),
  );
  const common = judgments.reduce(
    (sofar, { merits }) => leastCommonMultiple(sofar, BigInt(total(merits))),
    1n,
  );
  const values = new Map(
    judgments.map(({ id, merits }) => {
      const all = BigInt(total(merits));
      return [id, majorityValue(merits, all > 0n ? common / all : 1n)];
    }),
  );
  return {
    judgments,
    ranking: inGroups([...merits.keys()], (a, b) =>
      compareMajorityValues(values.get(a) ?? [], values.get(b) ?? []),
    ),
  };
}

function judgment(id: OptionId, merits: Merits, blank: number): Judgment {
  const grade = lowerMedian(merits);
  const better = total(merits.slice(grade + 1));
  const worse = total(merits.slice(0, grade));
  return { id, merits, blank, grade, better, worse, leans: better > worse ? 'up' : 'down' };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (b === 0n) return a;
  let [rest, divisor] = [a, b];
  while (divisor > 0n) [rest, divisor] = [divisor, rest % divisor];
  return (a / rest) * b;
}
