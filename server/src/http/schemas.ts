import * as z from 'zod/mini';
import { idSchema, langs, tiers, type PublicReport } from '@kring/core';
import {
  mostPaperCodes,
  type CodeAnswer,
  type Created,
  type Joined,
  type Mine,
  type Problem,
  type Reply,
} from '@kring/protocol';

/** What goes in and comes out over HTTP, where `@kring/protocol` has a type alone: for checking, and for `/docs`. */

export const inSession = z.object({ session: idSchema });
export const keyInSession = z.object({ session: idSchema, key: idSchema });

const text = z.partialRecord(z.enum(langs), z.string());
const token = z.string();

export const codeAnswerSchema: z.ZodMiniType<CodeAnswer> = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('welcome'),
    session: idSchema,
    title: text,
    about: text,
    organiser: text,
    keptUntil: z.string(),
    languages: z.array(z.enum(langs)),
    names: z.enum(['anonymous', 'optional', 'required']),
    sharedPhones: z.boolean(),
    tier: z.enum(tiers),
    locked: z.boolean(),
    colour: z.string(),
    logo: z.nullable(z.int()),
  }),
  z.object({ status: z.literal('results'), session: idSchema, title: text }),
]);

export const joinedSchema: z.ZodMiniType<Joined> = z.object({ session: idSchema, token });

export const createdSchema: z.ZodMiniType<Created> = z.object({
  session: idSchema,
  code: z.string(),
  organiser: token,
  facilitator: token,
  screen: token,
});

export const makeCodesSchema = z.object({
  count: z.int().check(z.minimum(1), z.maximum(mostPaperCodes.atOnce)),
  /** Where phones find this server, for the QR codes; otherwise the address by which it knows itself. */
  base: z.optional(z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[\w.:[\]-]+$/))),
});
const howMany = z.int().check(z.nonnegative());
export const codeCountsSchema = z.object({ made: howMany, onPhones: howMany, atDesk: howMany });

export const newKeySchema = z.object({
  role: z.enum(['facilitator', 'moderator', 'screen']),
  name: z.string().check(z.maxLength(60)),
});
export const keySchema = z.object({
  id: idSchema,
  role: z.enum(['organiser', 'facilitator', 'moderator', 'screen']),
  name: z.string(),
});
export const keyNameSchema = z.object({ name: z.string().check(z.maxLength(60)) });
export const keyMadeSchema = z.object({ id: idSchema, token });

const params = z.record(z.string(), z.union([z.string(), z.number()]));

const mineSchema: z.ZodMiniType<Mine> = z.object({ stage: idSchema, mine: z.json() });

export const replySchema: z.ZodMiniType<Reply> = z.discriminatedUnion('accepted', [
  z.object({ id: z.string(), accepted: z.literal(true), value: z.json(), mine: z.exactOptional(mineSchema) }),
  z.object({ id: z.string(), accepted: z.literal(false), reason: z.string(), params }),
]);

/** A session's report as it is published. Its whole shape is `PublicReport` in packages/core/src/report.ts. */
export const reportSchema = z.custom<PublicReport>();

export const fileSchema = z.custom<Buffer>();

const problemSchema: z.ZodMiniType<Problem> = z.object({
  reason: z.string(),
  params,
  sentence: z.string(),
});

/** Routes that want to know who asks. */
export const byToken = [{ token: [] }];

/** Every refusal looks the same, in the language that the request asks for. */
export const refused = { '4xx': problemSchema, '5xx': problemSchema };

export const nothing = z.object({});
