import { idSchema, langs, textSchema, type CommandOf, type CommandSpecs } from '@kring/core';
import * as z from 'zod/mini';

/** What can be asked of a stage of consent, by whom and when. */

/** Far above what is allowed, so that what is too long is told by its own name. */
const text = z.string().check(z.maxLength(20_000));
const round = z.int().check(z.minimum(0), z.maximum(1_000_000));
const nothing = z.object({});

const person = ['participant'] as const;
const steering = ['organiser', 'facilitator'] as const;
const open = ['open'] as const;
const started = ['open', 'closed'] as const;

export const commands = {
  /** The whole answer of one person in one round; it replaces their earlier one. */
  'consent:answer': {
    schema: z.object({
      round,
      answer: z.enum(['consent', 'concern', 'objection']),
      text,
      lang: z.enum(langs),
    }),
    roles: person,
    phases: open,
  },
  'consent:ask': { schema: nothing, roles: steering, phases: open },
  'consent:end': { schema: nothing, roles: steering, phases: started },
  'consent:show': { schema: nothing, roles: steering, phases: started },
  'consent:clarify': { schema: nothing, roles: steering, phases: open },
  'question:ask': { schema: z.object({ text, lang: z.enum(langs) }), roles: person, phases: open },
  'question:put-up': { schema: z.object({ question: idSchema }), roles: steering, phases: started },
  'question:answer': { schema: z.object({ question: idSchema }), roles: steering, phases: started },
  'reason:hide': { schema: z.object({ reason: idSchema }), roles: steering, phases: started },
  'reason:unhide': { schema: z.object({ reason: idSchema }), roles: steering, phases: started },
  'consent:amend': { schema: z.object({ text: textSchema(20_000) }), roles: steering, phases: started },
  /** `concerns`: the reasons that are kept with the decision. */
  'consent:adopt': {
    schema: z.object({
      owner: text,
      reviewOn: z.string().check(z.maxLength(40)),
      concerns: z.array(idSchema).check(z.maxLength(5000)),
    }),
    roles: steering,
    phases: started,
  },
  'consent:drop': { schema: nothing, roles: steering, phases: started },
  'consent:reconsider': { schema: nothing, roles: steering, phases: started },
  'words:redact': {
    schema: z.object({ item: idSchema }),
    roles: steering,
    phases: [...started, 'sealed'],
  },
} satisfies CommandSpecs;

export type ConsentCommand = CommandOf<typeof commands>;
