import * as z from 'zod/mini';
import { idSchema } from '@kring/core';
import type { DocName, SyncRequest } from './documents.ts';

/** What the host makes sure of before it answers "give me this document". Apart, so that no phone carries it. */

const docNameSchema = z.union([
  z.literal('session'),
  z.literal('backstage'),
  z.templateLiteral([z.enum(['stage', 'backstage']), '/', idSchema]),
]) as z.ZodMiniType<DocName>;

export const syncSchema: z.ZodMiniType<SyncRequest> = z.object({
  doc: docNameSchema,
  life: z.nullable(z.string().check(z.maxLength(64))),
  stateVector: z.nullable(z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.length <= 65_536))),
});
