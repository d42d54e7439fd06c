/** Which line of a list is which, before someone typed in it and after. */

/** A line of a list: all of it, and what it begins with. */
export interface NamedLine {
  readonly line: string;
  readonly name: string;
}

/** With more lines than this to compare, it is another list: then no line is held for one that was mended. */
const mostPairs = 2_000;

/**
 * Which line each one was before, or null: the same one wherever it stands, else one of the same name, else one of which
 * some letters were mended, else one that says all it said and more, or less.
 */
export function sameLines<Line extends NamedLine>(
  before: readonly Line[],
  after: readonly NamedLine[],
): readonly (Line | null)[] {
  const found = after.map((): Line | null => null);
  const left = new Set(before);
  const match = (find: (now: NamedLine) => Line | undefined) => {
    for (const [at, now] of after.entries()) {
      const old = found[at] ? undefined : find(now);
      if (!old) continue;
      found[at] = old;
      left.delete(old);
    }
  };
  for (const key of ['line', 'name'] as const) {
    const waiting = new Map<string, Line[]>();
    for (const old of left) {
      const same = waiting.get(old[key]) ?? [];
      same.push(old);
      waiting.set(old[key], same);
    }
    match((now) => waiting.get(now[key])?.shift());
  }
  if (left.size * found.filter((old) => !old).length <= mostPairs) {
    match(({ name }) => closestTo(name, left));
    match(({ name }) => [...left].find((old) => isAmended(old.name, name)));
  }
  return found;
}

/** How alike two names are when one is the other with some letters changed: a slip of the pen that was mended. */
const enough = 0.7;

function closestTo<Line extends NamedLine>(name: string, lines: Iterable<Line>): Line | undefined {
  let [most, closest]: [number, Line | undefined] = [enough, undefined];
  for (const line of lines) {
    const alike = likeness(line.name, name);
    if (alike >= most) [most, closest] = [alike, line];
  }
  return closest;
}

export const isMended = (before: string, after: string): boolean => likeness(before, after) >= enough;

/** The part of their pairs of letters that both have (Dice's coefficient): from 0 to 1. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [pairsOf(one), pairsOf(other)];
  const left = [...theirs];
  const shared = mine.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return shared.length === 0 ? 0 : (2 * shared.length) / (mine.length + theirs.length);
}

function pairsOf(name: string): readonly string[] {
  const letters = [...name.toLowerCase()];
  return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

/** Whether two names differ in nothing but words that were added, or left out: an amendment to a proposal. */
export function isAmended(one: string, other: string): boolean {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (fewer.length < 2) return false;
  const left = [...more];
  return fewer.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
