import { asJson, originsOf, textSchema, type Json, type Stage } from '@kring/core';
import * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import { silent, type Silent } from '../silent.ts';
import { mostPlaces, mostQuotes } from './limits.ts';
import { rankingOf } from './ranking.ts';
import type { ResultsView } from './views.ts';
import { thanks } from './words.ts';

const ranking = remembered(
  ({ items, config }: Stage<ResultsView>) => [items, config],
  ({ items, config }): Json => asJson(rankingOf(items, config.top, config.quotes)),
);

/** What came of it, with its ideas, and a word of thanks. The report has the count where it was counted. */
export const results: Silent<ResultsView> = {
  ...silent,
  type: 'results',
  config: z.object({
    top: z._default(z.int().check(z.minimum(1), z.maximum(mostPlaces)), 10),
    quotes: z._default(z.int().check(z.minimum(0), z.maximum(mostQuotes)), 3),
    thanks: z._default(textSchema(500), thanks),
  }),
  adjustable: ['top', 'quotes', 'thanks'],
  takesItems: 'may',
  publish: (stage) => ({
    everyone: [
      ['about', asJson(stage.config)],
      ['ranking', ranking(stage)],
    ],
    backstage: [],
  }),
  output: ({ id, items }) => items.map((item) => ({ ...item, lineage: originsOf(item, id) })),
  report: () => [],
};
