import type { Form } from './forms.ts';

/** The rules that count what was rated, as `@kring/methods` calls them. */
export const rateRules = [
  'score/mean/blank-excluded',
  'score/mean',
  'score/median/blank-excluded',
  'score/median',
  'majority-judgment/blank-excluded',
  'majority-judgment',
  'fist-to-five',
  'gradients',
  'gradients/five',
] as const;
export type RateRule = (typeof rateRules)[number];

const judgment = ['majority-judgment/blank-excluded', 'majority-judgment'] as const;
const scores = [
  'score/mean/blank-excluded',
  'score/median/blank-excluded',
  'score/mean',
  'score/median',
] as const;

/** The rules that make sense of a form; the first is the one it was made for. */
export const rulesOf: Readonly<Record<Form, readonly [RateRule, ...RateRule[]]>> = {
  'scores/5': scores,
  'scores/10': scores,
  'grades/5': judgment,
  'grades/6': judgment,
  'grades/7': judgment,
  'gradients/5': ['gradients/five', 'majority-judgment/blank-excluded'],
  'gradients/8': ['gradients', 'majority-judgment/blank-excluded'],
  fist: ['fist-to-five', 'score/mean/blank-excluded'],
};

/** When a proposal is carried, by the rules that say so. */
export interface Carried {
  /** The level from which on one goes along. */
  readonly atLeast: number;
  /** Whether all must, or four in five with nobody on the lowest level. */
  readonly all: boolean;
}

const carriedBy: Readonly<Partial<Record<RateRule, Carried>>> = {
  'fist-to-five': { atLeast: 3, all: true },
  gradients: { atLeast: 5, all: false },
  'gradients/five': { atLeast: 3, all: false },
};

/** Null for a rule that puts in order and carries nothing. */
export const thresholdOf = (rule: RateRule): Carried | null => carriedBy[rule] ?? null;
