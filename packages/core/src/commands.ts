import * as z from 'zod/mini';
import { mostMoney, type Item } from './item.ts';
import { langs, type Lang, type Text } from './lang.ts';
import type { CommandOf, Source } from './stage.ts';
import { tiers } from './tier.ts';

/** The commands that drive a session; those inside a stage belong to its type. */

/** A text per language, none longer than `max` characters. */
export const textSchema = (max: number) =>
  z.partialRecord(z.enum(langs), z.string().check(z.maxLength(max))) as z.ZodMiniType<Text>;

export const idSchema = z.string().check(z.minLength(1), z.maxLength(64), z.regex(/^[\w-]+$/));

const langSchema: z.ZodMiniType<Lang> = z.enum(langs);

const areDifferent = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** In units of a currency, to the cent. */
export const moneySchema = z.number().check(
  z.minimum(0),
  z.maximum(mostMoney),
  z.refine((amount) => Number(amount.toFixed(2)) === amount),
);

const projectSchema = z.object({
  cost: z.nullable(moneySchema),
  description: textSchema(2000),
  place: textSchema(200),
});

const weighedSchema = z.object({
  stage: idSchema,
  said: z.exactOptional(textSchema(200)),
  scale: z.string().check(z.maxLength(64)),
  spread: z
    .array(z.object({ value: z.number(), people: z.int().check(z.minimum(0)) }))
    .check(z.maxLength(1000)),
});

export const itemSchema: z.ZodMiniType<Item> = z.object({
  id: idSchema,
  kind: z.enum(['idea', 'cluster', 'list']),
  text: textSchema(2000),
  lang: langSchema,
  number: z.nullable(z.int()),
  column: z.string().check(z.maxLength(64)),
  redacted: z.boolean(),
  figures: z.record(z.string(), z.number()),
  lineage: z.array(z.object({ stage: idSchema, item: idSchema })).check(z.maxLength(2000)),
  get members() {
    return z.array(itemSchema).check(z.maxLength(5000));
  },
  project: z.exactOptional(projectSchema),
  weighed: z.exactOptional(weighedSchema),
});

export const sourceSchema: z.ZodMiniType<Source> = z.discriminatedUnion('from', [
  z.object({ from: z.literal('nothing') }),
  z.object({
    from: z.literal('list'),
    items: z.array(itemSchema).check(
      z.maxLength(5000),
      z.refine((items) => areDifferent(items.map(({ id }) => id))),
    ),
  }),
  z.object({
    from: z.literal('stage'),
    stage: idSchema,
    best: z.nullable(z.int().check(z.minimum(1), z.maximum(1000))),
  }),
]);

export const infoSchema = z.object({
  title: textSchema(200),
  languages: z.array(langSchema).check(z.minLength(1), z.refine(areDifferent)),
  startsAt: z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/)),
  organiser: textSchema(200),
  about: textSchema(2000),
  keptUntil: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  names: z.enum(['anonymous', 'optional', 'required']),
  sharedPhones: z.boolean(),
  tier: z.enum(tiers),
  list: textSchema(200),
  capacity: z.int().check(z.minimum(1), z.maximum(20_000)),
  colour: z.string().check(z.regex(/^(#[0-9a-f]{6})?$/)),
  wall: z.enum(['light', 'hall']),
});

/** What of an agenda entry can be given when it is added or changed. */
const entryFields = {
  title: z.optional(textSchema(200)),
  config: z.optional(z.json()),
  source: z.optional(sourceSchema),
  minutes: z.optional(z.int().check(z.minimum(0), z.maximum(600))),
  notes: z.optional(z.string().check(z.maxLength(5000))),
  who: z.optional(z.string().check(z.maxLength(200))),
};

const stage = idSchema;
const seconds = z.int().check(z.minimum(1), z.maximum(24 * 3600));
const position = z.int().check(z.minimum(0), z.maximum(200));

const steering = ['organiser', 'facilitator'] as const;
const byHand = <Schema extends z.ZodMiniType>(schema: Schema) => ({
  schema,
  roles: steering,
  phases: [] as const,
});

/** Every session command: its body and who may give it. */
export const sessionCommands = {
  'session:configure': byHand(z.object({ info: z.partial(infoSchema) })),
  'logo:set': byHand(z.object({ picture: z.string() })),
  'session:end': byHand(z.object({})),
  'session:empty': { ...byHand(z.object({})), roles: ['organiser'] as const },
  'practice:begin': byHand(z.object({})),
  'practice:end': byHand(z.object({})),
  'agenda:add': byHand(
    z.object({ ...entryFields, stageType: z.string().check(z.maxLength(64)), at: z.optional(position) }),
  ),
  'agenda:remove': byHand(z.object({ stage })),
  'agenda:move': byHand(z.object({ stage, to: position })),
  'agenda:skip': byHand(z.object({ stage, skipped: z.boolean() })),
  'agenda:duplicate': byHand(z.object({ stage })),
  'item:redact': byHand(z.object({ item: idSchema })),
  'stage:configure': byHand(z.object({ stage, ...entryFields })),
  'stage:list-items': byHand(z.object({ stage })),
  'stage:open': byHand(z.object({ stage })),
  'stage:show': byHand(z.object({ stage })),
  'stage:take-items': byHand(z.object({ stage })),
  'stage:close': byHand(z.object({ stage })),
  'stage:reopen': byHand(z.object({ stage })),
  'stage:reveal': byHand(z.object({ stage })),
  'stage:seal': byHand(z.object({ stage })),
  'timer:start': byHand(z.object({ seconds, then: z.enum(['close', 'ring']) })),
  'timer:extend': byHand(z.object({ seconds })),
  'timer:stop': byHand(z.object({})),
  'timer:end': { schema: z.object({}), roles: ['clock'] as const, phases: [] as const },
  /** To all phones; `wall`: on the screen too; `untilOpening`: until a stage opens, and no longer. */
  'message:send': byHand(
    z.object({
      text: textSchema(280),
      wall: z.optional(z.boolean()),
      untilOpening: z.optional(z.boolean()),
    }),
  ),
  'message:clear': byHand(z.object({})),
  'screen:blank': byHand(z.object({})),
  'screen:show': byHand(z.object({})),
  'joining:lock': byHand(z.object({})),
  'joining:unlock': byHand(z.object({})),
  'results:publish': byHand(z.object({})),
  'results:withdraw': byHand(z.object({})),
  'people:count': byHand(
    z.object({ headCount: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000))) }),
  ),
};

export type SessionCommand = CommandOf<typeof sessionCommands>;
