import { asJson, isRevealed, type Json, type Published, type Stage } from '@kring/core';
import { remembered } from '../remembered.ts';
import { optionEntries } from '../voting/publishOptions.ts';
import { tallyOf } from './tally.ts';
import type { DotVoteView, VoteTallyView } from './views.ts';

/** What everyone sees of a vote. */

export type DotVote = Stage<DotVoteView, null>;

/** Whether the count is for everyone by now. Until then it is for nobody. */
export const isShared = (stage: DotVote): boolean =>
  stage.config.show === 'live' ? stage.phase !== 'prepared' : isRevealed(stage);

const tallyView = remembered(
  (stage: DotVote) => [tallyOf(stage)],
  (stage): Json => {
    const { ballots, blank, rows } = tallyOf(stage);
    const dots = rows.reduce((sum, row) => sum + row.dots, 0);
    return asJson({ ballots, blank, dots, rows } satisfies VoteTallyView);
  },
);

export function publish(stage: DotVote): Published {
  const tally = isShared(stage) ? [['tally', tallyView(stage)] as const] : [];
  const options = optionEntries({ items: stage.items, about: stage.config, scale: null });
  return {
    everyone: [['about', asJson(stage.config)], ...options, ...tally],
    backstage: [],
  };
}
