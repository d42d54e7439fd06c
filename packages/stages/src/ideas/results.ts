import { plainItem, type Item, type ReportSection } from '@kring/core';
import type { IdeasStage } from './secret.ts';
import { isShown } from './state.ts';

/** What an ideas stage leaves behind: items for later stages, and its page in the report. */

/** A redacted idea stays, without words: what was counted on it still counts. */
export function output(stage: IdeasStage): readonly Item[] {
  return [...stage.state.ideas.values()]
    .filter(isShown)
    .map(({ id, number, text, lang, column, redacted }) => ({
      ...plainItem(id, 'idea', text, lang),
      ...{ number, column, redacted },
      lineage: [{ stage: stage.id, item: id }],
    }));
}

export function report(stage: IdeasStage): readonly ReportSection[] {
  if (stage.phase === 'prepared') return [];
  const { prompt, columns } = stage.config;
  const ideas = [...stage.state.ideas.values()];
  const shown = ideas.filter(isShown);
  return [
    {
      kind: 'ideas',
      prompt,
      ideas: shown.map(({ id, number, text, lang, column, byFacilitator, corrected, redacted }) => ({
        ...{ id, number, text, lang, byFacilitator, corrected, redacted },
        column: columns.find((one) => one.id === column)?.name ?? null,
      })),
      withheld: ideas.length - shown.length,
    },
  ];
}
