import { asJson, isRevealed, type Json, type Published, type Stage } from '@kring/core';
import { remembered } from '../remembered.ts';
import { optionEntries } from '../voting/publishOptions.ts';
import { roundBefore, scaleOf } from './rounds.ts';
import { tallyOf } from './tally.ts';
import type { CountedDots, DotVoteView, VoteTallyView } from './views.ts';

/** What everyone sees of a vote. */

export type DotVote = Stage<DotVoteView, null>;

/** Whether the count is for everyone by now. Until then it is for nobody. */
export const isShared = (stage: DotVote): boolean =>
  stage.config.show === 'live' ? stage.phase !== 'prepared' : isRevealed(stage);

const tallyView = remembered(
  (stage: DotVote) => [tallyOf(stage), stage.items, stage.config],
  (stage): Json => {
    const { items, config } = stage;
    const { ballots, blank, rows } = tallyOf(stage);
    const dots = rows.reduce((sum, row) => sum + row.dots, 0);
    const earlier = new Map(items.map((item) => [item.id, roundBefore(item, config)]));
    const counted = rows.map((row): CountedDots => {
      const before = earlier.get(row.id);
      return before ? { ...row, before } : row;
    });
    return asJson({ ballots, blank, dots, rows: counted } satisfies VoteTallyView);
  },
);

export function publish(stage: DotVote): Published {
  const tally = isShared(stage) ? [['tally', tallyView(stage)] as const] : [];
  const options = optionEntries({ items: stage.items, about: stage.config, scale: scaleOf(stage.config) });
  return {
    everyone: [['about', asJson(stage.config)], ...options, ...tally],
    backstage: [],
  };
}
