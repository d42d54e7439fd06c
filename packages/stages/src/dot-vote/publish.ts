import { asJson, isRevealed, type Json, type Published } from '@kring/core';
import { remembered } from '../remembered.ts';
import { optionEntries } from '../voting/publishOptions.ts';
import type { CountView } from '../voting/views.ts';
import { countedDots, scaleOf, type DotVote } from './counting.ts';
import { tallyOf } from './tally.ts';

/** What everyone sees of a vote. */

/** Whether the count is for everyone by now. Until then it is for nobody. */
export const isShared = (stage: DotVote): boolean =>
  stage.config.show === 'live' ? stage.phase !== 'prepared' : isRevealed(stage);

const countView = remembered(
  (stage: DotVote) => [countedDots(stage)],
  (stage): Json => {
    const { ballots, blank } = tallyOf(stage);
    return asJson({ ballots, blank, ...countedDots(stage), more: null } satisfies CountView);
  },
);

export function publish(stage: DotVote): Published {
  const count = isShared(stage) ? [['count', countView(stage)] as const] : [];
  const options = optionEntries({ items: stage.items, about: stage.config, scale: scaleOf(stage.config) });
  return {
    everyone: [['about', asJson(stage.config)], ...options, ...count],
    backstage: [],
  };
}
