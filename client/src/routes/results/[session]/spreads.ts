import type { PublicSection, ReportedCount, ReportedOption, Spread, Text } from '@kring/core';
import { strengthsOf } from '@kring/ui/chart/stacks.ts';

/** A value of a scale, with its name and its colour. */
export interface ScaleStep {
  readonly value: number;
  readonly label: string;
  readonly strength: number;
}

/** What people weighed on a scale: how many gave each value, in this round and the one before. */
interface Weighed extends Pick<ReportedCount, 'steps'> {
  readonly rows: readonly Pick<ReportedOption, 'spread' | 'before'>[];
}

/** Whether people could only choose an option or not: then how many did is all there is to draw. */
export const isChoice = ({ rows }: ReportedCount): boolean =>
  rows.every(({ spread, before }) =>
    [...spread, ...(before ?? [])].every(({ value }) => value === 0 || value === 1),
  );

/** Every value that anybody gave, from the lowest. */
export function stepsOf(
  { rows, steps }: Weighed,
  say: (text: Text) => string,
  figure: (value: number) => string,
): readonly ScaleStep[] {
  const given = rows.flatMap(({ spread, before }) => [...spread, ...(before ?? [])]);
  const values = [...new Set([...given, ...steps].map(({ value }) => value))].sort((a, b) => a - b);
  const strengths = strengthsOf(values);
  return values.map((value) => {
    const name = steps.find((step) => step.value === value)?.name;
    return { value, strength: strengths.get(value) ?? 1, label: (name && say(name)) || figure(value) };
  });
}

/** What the colours mean: all steps where they have names, or are few; else the two ends. */
export function legendOf({ steps: named }: ReportedCount, steps: readonly ScaleStep[]): readonly ScaleStep[] {
  const [first] = steps;
  const last = steps.at(-1);
  return named.length > 2 || steps.length <= 7 || !first || !last ? steps : [first, last];
}

export const partsOf = (spread: Spread, steps: readonly ScaleStep[]) =>
  steps.map(({ value, label, strength }) => ({
    ...{ label, strength },
    people: spread.find((one) => one.value === value)?.people ?? 0,
  }));

/** How many chose it in a spread of who did and who did not. */
export const chosenIn = (spread: ReportedOption['before']): number =>
  spread?.find(({ value }) => value === 1)?.people ?? 0;

/** How many dots were given in all. */
export const dotsIn = (spread: Spread): number =>
  spread.reduce((sum, { value, people }) => sum + value * people, 0);

/** A text on one line, cut where it is longer than `most` letters: a sentence has less room than a line of its own. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most).join('').trimEnd()}…`;
}

/** Whether a section says what people decided. */
export const isDecided = ({ kind }: PublicSection): boolean =>
  kind === 'tally' || kind === 'count' || kind === 'decision';
