import type { Source, StageTypes, StageView } from '@kring/core';

/**
 * What a step that is added at this place works on, until somebody says otherwise: what the nearest step before it passes
 * on. Nothing where it takes nothing, or no earlier step gives anything; a skipped one gives nothing.
 */
export function sourceBefore(
  stageType: string,
  at: number,
  agenda: readonly Pick<StageView, 'id' | 'type' | 'skipped'>[],
  types: StageTypes,
): Source {
  const takes = types.get(stageType)?.takesItems ?? 'none';
  const giving = agenda.slice(0, at).findLast(({ type, skipped }) => !skipped && types.get(type)?.output);
  return takes === 'none' || !giving ? { from: 'nothing' } : { from: 'stage', stage: giving.id, best: null };
}
