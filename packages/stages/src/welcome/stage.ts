import { asJson, textSchema } from '@kring/core';
import * as z from 'zod/mini';
import { silent, type Silent } from '../silent.ts';
import { textSection } from '../texts.ts';
import type { WelcomeView } from './views.ts';

/** What this meeting is about and how much its outcome will weigh, while people come in. */
export const welcome: Silent<WelcomeView> = {
  ...silent,
  type: 'welcome',
  config: z.object({
    about: z._default(textSchema(2000), {}),
    influence: z._default(textSchema(2000), {}),
  }),
  adjustable: ['about', 'influence'],
  takesItems: 'none',
  publish: ({ config }) => ({ everyone: [['about', asJson(config)]], backstage: [] }),
  report: ({ config, phase }) =>
    phase === 'prepared' ? [] : [...textSection(config.about), ...textSection(config.influence)],
};
