import type { Lang } from '@kring/core';
import { inTemplateLanguage } from '@kring/stages';
import type { Steering } from './steering.svelte.ts';

/**
 * Gives the steps that are still to come their texts in a language that was added, where they still say what their
 * template says. What the organiser wrote is theirs to translate.
 */
export async function speakAlso(steering: Steering, lang: Lang): Promise<void> {
  for (const { id: stage, phase, title } of steering.live.agenda) {
    const entry = phase === 'prepared' ? steering.entry(stage) : null;
    if (!entry) continue;
    const before = { title: { ...title }, config: entry.config };
    const after = {
      title: inTemplateLanguage(before.title, lang),
      config: inTemplateLanguage(before.config, lang),
    };
    if (JSON.stringify(after) !== JSON.stringify(before)) {
      await steering.give('stage:configure', { stage, ...after });
    }
  }
}
