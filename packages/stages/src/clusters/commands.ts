import { idSchema, textSchema, type CommandOf, type CommandSpecs } from '@kring/core';
import * as z from 'zod/mini';

/** What those who steer can do on the board. */

const id = idSchema;
const items = z.array(id).check(z.minLength(1), z.maxLength(5000));
/** Board units; far beyond any screen, so that a slip of the mouse can't send a cluster where nobody finds it. */
const at = z.number().check(z.minimum(-100_000), z.maximum(100_000));
const name = textSchema(2000);

const byHand = <Schema extends z.ZodMiniType>(schema: Schema) => ({
  schema,
  roles: ['organiser', 'facilitator'] as const,
  phases: ['open', 'closed'] as const,
});

export const commands = {
  'cluster:create': byHand(z.object({ name: z.optional(name), items: z.optional(items), x: at, y: at })),
  'cluster:name': byHand(z.object({ cluster: id, name })),
  'cluster:move': byHand(z.object({ cluster: id, x: at, y: at })),
  'cluster:remove': byHand(z.object({ cluster: id })),
  'cluster:merge': byHand(z.object({ from: id, into: id })),
  'cluster:split': byHand(z.object({ cluster: id, items, x: at, y: at })),
  'items:move': byHand(z.object({ items, cluster: z.nullable(id), before: z.optional(z.nullable(id)) })),
  'items:stack': byHand(z.object({ items, leader: id })),
  'items:unstack': byHand(z.object({ items })),
  'board:undo': byHand(z.object({})),
  'board:redo': byHand(z.object({})),
} satisfies CommandSpecs;

export type ClustersCommand = CommandOf<typeof commands>;
