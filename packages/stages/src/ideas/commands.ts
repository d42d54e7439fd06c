import { idSchema, langs, type CommandOf, type CommandSpecs } from '@kring/core';
import * as z from 'zod/mini';

/** What can be asked of an ideas stage, by whom and when. */

/** Far above any limit a stage can set, so that what is too long is told by its own name. */
const text = z.string().check(z.maxLength(20_000));
const lang = z.enum(langs);
const idea = idSchema;
const column = z.optional(z.string().check(z.maxLength(64)));

const steering = ['organiser', 'facilitator'] as const;
const started = ['open', 'closed', 'revealed'] as const;
const startedOrSealed = [...started, 'sealed'] as const;

export const commands = {
  /** After closing it is for those who steer alone: {@link file://./decide.ts} holds that. */
  'idea:add': {
    schema: z.object({ text, lang, column }),
    roles: ['participant', ...steering],
    phases: started,
  },
  /** Without a language it stays in the one it had; that goes for a correction too. */
  'idea:edit': {
    schema: z.object({ idea, text, lang: z.optional(lang), column }),
    roles: ['participant'],
    phases: ['open'],
  },
  'idea:withdraw': { schema: z.object({ idea }), roles: ['participant'], phases: ['open'] },
  'idea:release': { schema: z.object({ idea }), roles: steering, phases: started },
  'idea:hide': { schema: z.object({ idea }), roles: steering, phases: started },
  'idea:unhide': { schema: z.object({ idea }), roles: steering, phases: started },
  'idea:correct': {
    schema: z.object({ idea, text, lang: z.optional(lang) }),
    roles: steering,
    phases: started,
  },
  'idea:translate': { schema: z.object({ idea, lang, text }), roles: steering, phases: startedOrSealed },
  'idea:redact': { schema: z.object({ idea }), roles: steering, phases: startedOrSealed },
} satisfies CommandSpecs;

export type IdeasCommand = CommandOf<typeof commands>;
