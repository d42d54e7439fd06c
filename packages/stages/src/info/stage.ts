import { asJson, textSchema } from '@kring/core';
import * as z from 'zod/mini';
import { silent, type Silent } from '../silent.ts';
import { textSection } from '../texts.ts';
import type { InfoView } from './views.ts';

/** Text and pictures of the organiser, on screen and phones. */
export const info: Silent<InfoView> = {
  ...silent,
  type: 'info',
  config: z.object({ body: z._default(textSchema(20_000), {}) }),
  adjustable: ['body'],
  takesItems: 'none',
  publish: ({ config }) => ({ everyone: [['about', asJson(config)]], backstage: [] }),
  output: () => [],
  report: ({ config, phase }) => (phase === 'prepared' ? [] : textSection(config.body)),
};
