import type { Merits } from './blanks.ts';

/** A number of pairs of people with the same two grades, at the same distance from the middle. */
interface Pairs {
  readonly lower: number;
  readonly upper: number;
  readonly pairs: bigint;
}

/**
 * The majority value of an option: its grades in the order in which removing the lower median one by one brings them
 * up. That goes out from the middle, a worse one and a better one in turn (Balinski & Laraki, *Majority Judgment*,
 * 2011), so it is kept as runs of pairs, and a vote of millions is as short as one of ten.
 */
export type MajorityValue = readonly Pairs[];

/** With `factor`, as if each person were that many: options with unlike numbers of people can so be compared. */
export function majorityValue(merits: Merits, factor = 1n): MajorityValue {
  const counts = merits.map((people, grade) => ({ grade, people: BigInt(people) * factor }));
  const all = counts.reduce((sum, { people }) => sum + people, 0n);
  const half = all / 2n;
  const lower = outermost(counts, half);
  const upper = outermost([...counts].reverse(), half);
  return [...middleOf(counts, all), ...paired(lower, upper)];
}

/** Below 0 when `a` is better, above when `b` is: the first grade in which they differ decides. */
export function compareMajorityValues(a: MajorityValue, b: MajorityValue): number {
  let [atA, atB, usedA, usedB] = [0, 0, 0n, 0n];
  for (;;) {
    const [left, right] = [a[atA], b[atB]];
    if (!left || !right) return 0;
    if (left.lower !== right.lower) return right.lower - left.lower;
    if (left.upper !== right.upper) return right.upper - left.upper;
    const [leftA, leftB] = [left.pairs - usedA, right.pairs - usedB];
    const step = leftA < leftB ? leftA : leftB;
    [atA, usedA] = leftA === step ? [atA + 1, 0n] : [atA, usedA + step];
    [atB, usedB] = leftB === step ? [atB + 1, 0n] : [atB, usedB + step];
  }
}

type Counts = readonly { readonly grade: number; readonly people: bigint }[];

/** Of an odd number of people the one in the middle, who is a pair with themselves. */
function middleOf(counts: Counts, all: bigint): MajorityValue {
  if (all % 2n === 0n) return [];
  let passed = 0n;
  const middle = counts.find(({ people }) => (passed += people) > all / 2n);
  return middle ? [{ lower: middle.grade, upper: middle.grade, pairs: 1n }] : [];
}

/** So many people from the first on; told from the last of them back. */
function outermost(counts: Counts, half: bigint): Counts {
  const taken: { grade: number; people: bigint }[] = [];
  let left = half;
  for (const { grade, people } of counts) {
    const here = people < left ? people : left;
    if (here > 0n) taken.unshift({ grade, people: here });
    left -= here;
  }
  return taken;
}

function paired(lower: Counts, upper: Counts): MajorityValue {
  const value: Pairs[] = [];
  let [atLower, atUpper, usedLower, usedUpper] = [0, 0, 0n, 0n];
  for (;;) {
    const [low, high] = [lower[atLower], upper[atUpper]];
    if (!low || !high) return value;
    const [leftLow, leftHigh] = [low.people - usedLower, high.people - usedUpper];
    const pairs = leftLow < leftHigh ? leftLow : leftHigh;
    value.push({ lower: low.grade, upper: high.grade, pairs });
    [atLower, usedLower] = leftLow === pairs ? [atLower + 1, 0n] : [atLower, usedLower + pairs];
    [atUpper, usedUpper] = leftHigh === pairs ? [atUpper + 1, 0n] : [atUpper, usedUpper + pairs];
  }
}
