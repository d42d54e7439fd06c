import type { StageType, StageTypes } from '@kring/core';
import { approve } from './approve/stage.ts';
import { consent } from './consent/stage.ts';
import { budget } from './budget/stage.ts';
import { dotVote } from './dot-vote/stage.ts';
import { estimate } from './estimate/stage.ts';
import { evaluation } from './evaluation/stage.ts';
import { clusters } from './clusters/stage.ts';
import { ideas } from './ideas/stage.ts';
import { info } from './info/stage.ts';
import { place } from './place/stage.ts';
import { quadratic } from './quadratic/stage.ts';
import { rate } from './rate/stage.ts';
import { rank } from './rank/stage.ts';
import { results } from './results/stage.ts';
import { talk } from './talk/stage.ts';
import { welcome } from './welcome/stage.ts';

/** What steps are for, in the order in which a meeting has them. */
export const purposes = ['inform', 'gather', 'decide', 'conclude'] as const;
export type Purpose = (typeof purposes)[number];

/** Every stage type there is, by what it is for. A new one adds a line here and one in `views.ts`. */
const byPurpose: Readonly<Record<Purpose, readonly StageType[]>> = {
  inform: [welcome, info, talk],
  gather: [ideas, clusters],
  decide: [dotVote, approve, rate, rank, quadratic, place, estimate, budget, consent],
  conclude: [results, evaluation],
};

export const stageTypes: StageTypes = new Map(
  purposes.flatMap((purpose) => byPurpose[purpose]).map((type) => [type.type, type]),
);

/** The names of the types that are for this. */
export const typesFor = (purpose: Purpose): readonly string[] => byPurpose[purpose].map(({ type }) => type);

export * from './templates.ts';
export * from './sample/meeting.ts';
