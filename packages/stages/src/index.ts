import type { StageType, StageTypes } from '@kring/core';
import { ideas } from './ideas/stage.ts';

/** Every stage type there is. A new one adds a line here and one in `views.ts`. */
const list: readonly StageType[] = [ideas];

export const stageTypes: StageTypes = new Map(list.map((type) => [type.type, type]));
