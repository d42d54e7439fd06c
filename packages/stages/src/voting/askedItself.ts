import { langOf, plainItem, type Item, type Stage } from '@kring/core';
import { remembered } from '../remembered.ts';
import type { VotingView } from './views.ts';

/**
 * The question as the one item that people weigh, where they were given none: `Can we go on with this plan?` It has the
 * id of its stage, so a second round can take it. Once the stage has opened its words are settled, as of any proposal.
 */
export const askedItself: (stage: Stage<VotingView, null>) => readonly Item[] = remembered(
  // A config is of one stage.
  ({ config, languages }) => [config, languages],
  ({ id, config: { question }, languages: [main = 'nl'] }) => [
    plainItem(id, 'list', question, langOf(question, main)),
  ],
);
