import type { StageType, StageTypes } from '@kring/core';

/** Every stage type there is. A new one adds a line here and one in `views.ts`. */
const list: readonly StageType[] = [];

export const stageTypes: StageTypes = new Map(list.map((type) => [type.type, type]));
