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

/** Every stage type there is. A new one adds a line here and one in `views.ts`. */
const list: readonly StageType[] = [
  welcome,
  info,
  talk,
  ideas,
  clusters,
  dotVote,
  approve,
  consent,
  place,
  estimate,
  quadratic,
  rate,
  budget,
  rank,
  results,
  evaluation,
];

export const stageTypes: StageTypes = new Map(list.map((type) => [type.type, type]));

export * from './templates.ts';
export * from './sample/meeting.ts';
