import type { StageType } from '@kring/core';
import { commands, type IdeasCommand } from './commands.ts';
import { adjustable, config, type IdeasConfig } from './config.ts';
import { decide } from './decide.ts';
import { mine, publish, publishAfter } from './publish.ts';
import { output, report } from './results.ts';
import { reveal } from './secret.ts';
import { evolve, noIdeas, redact, withoutReplaced, type IdeasEvent, type IdeasState } from './state.ts';
import { reasons } from './words.ts';

/** Everyone answers a question in their own words. */
export const ideas: StageType<IdeasConfig, IdeasState, IdeasCommand, IdeasEvent> = {
  type: 'ideas',
  config,
  adjustable,
  takesItems: 'none',
  commands,
  reasons,
  hides: ({ show }) => show === 'at-reveal',
  initial: () => noIdeas,
  decide,
  reveal,
  evolve,
  publish,
  publishAfter,
  mine,
  output,
  columns: (config) => config.columns,
  report,
  withdrawn: ({ withdrawn }) => withdrawn,
  redact,
  withoutReplaced,
};
