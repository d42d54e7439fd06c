import { idSchema, textSchema, type Text } from '@kring/core';
import * as z from 'zod/mini';

/** How a question to the room is asked. */
export interface IdeasConfig {
  readonly prompt: Text;
  /** Ideas are written in one of these, for example short and long term; none: a single list. */
  readonly columns: readonly { readonly id: string; readonly name: Text }[];
  readonly show: 'live' | 'at-reveal';
  /** Nothing is displayed before a facilitator releases it; an edited idea waits again. */
  readonly release: boolean;
  /** At most this many ideas each; 0: as many as they like. */
  readonly perPerson: number;
  /** In characters. */
  readonly maxLength: number;
}

const column = z.object({ id: idSchema, name: textSchema(80) });

export const config: z.ZodMiniType<IdeasConfig> = z.object({
  prompt: z._default(textSchema(1000), {}),
  columns: z._default(
    z.array(column).check(
      z.maxLength(8),
      z.refine((columns) => new Set(columns.map(({ id }) => id)).size === columns.length),
    ),
    [],
  ),
  show: z._default(z.enum(['live', 'at-reveal']), 'live'),
  release: z._default(z.boolean(), false),
  perPerson: z._default(z.int().check(z.minimum(0), z.maximum(1000)), 0),
  maxLength: z._default(z.int().check(z.minimum(1), z.maximum(2000)), 280),
});

/** Columns and secrecy are settled once ideas have been written under them. */
export const adjustable = ['prompt', 'release', 'perPerson', 'maxLength'] as const;
