import { reject, type StageType } from '@kring/core';

/** What stage types have in common in which nobody gives anything: they show, and remember nothing. */
export const silent = {
  commands: {},
  reasons: { nl: {}, fr: {}, en: {}, de: {} },
  hides: () => false,
  initial: () => null,
  decide: () => reject('unknown-command'),
  evolve: () => null,
  mine: () => null,
} satisfies Partial<StageType<unknown, null, never, never>>;

/** A stage type in which nobody gives anything. */
export type Silent<Config> = StageType<Config, null, never, never>;
