import type { Chance } from '../../packages/crowd/src/demo/chance.ts';
import { isFaultless, type Verdict } from './checker.ts';

/** `short` is for every run of the tests; `full` is what RELIABILITY asks for; `long` is for a night. */
export type Size = 'short' | 'full' | 'long';

/** The short ones run beside other tests on the same two cores: their limits in time are so many times as long. */
export const slack: Readonly<Record<Size, number>> = { short: 4, full: 1, long: 1 };

/** What one fault did to a Kring. */
export interface Findings {
  readonly verdict: Verdict;
  /** Measured on the way: milliseconds, megabytes, numbers of people. */
  readonly figures: Readonly<Record<string, number>>;
  /** What had to hold beside the verdict, in words, and whether it did. */
  readonly demands: Readonly<Record<string, boolean>>;
}

/** Something that goes wrong in a hall, and the proof that nothing comes of it. */
export interface Fault {
  readonly id: string;
  readonly what: string;
  /** Everything random comes from `chance`. */
  run(chance: Chance, size: Size): Promise<Findings>;
}

/** One line of the report. */
export interface Result extends Verdict {
  readonly id: string;
  readonly seconds: number;
  readonly figures: Findings['figures'];
  /** The demands that did not hold. */
  readonly broken: readonly string[];
  readonly pass: boolean;
}

export function resultOf(id: string, seconds: number, { verdict, figures, demands }: Findings): Result {
  const broken = Object.keys(demands).filter((demand) => !demands[demand]);
  const pass = isFaultless(verdict) && broken.length === 0;
  return { id, ...verdict, seconds, figures, broken, pass };
}
