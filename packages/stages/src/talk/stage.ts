import { asJson, textSchema } from '@kring/core';
import * as z from 'zod/mini';
import { silent, type Silent } from '../silent.ts';
import { textSection } from '../texts.ts';
import type { TalkView } from './views.ts';

/** People talk at their tables, or have a pause; phones rest. */
export const talk: Silent<TalkView> = {
  ...silent,
  type: 'talk',
  config: z.object({
    question: z._default(textSchema(500), {}),
    kind: z._default(z.enum(['pause', 'tables']), 'tables'),
    gong: z._default(z.boolean(), true),
  }),
  adjustable: ['question', 'kind', 'gong'],
  takesItems: 'none',
  publish: ({ config }) => ({ everyone: [['about', asJson(config)]], backstage: [] }),
  report: ({ config, phase }) => (phase === 'prepared' ? [] : textSection(config.question)),
};
