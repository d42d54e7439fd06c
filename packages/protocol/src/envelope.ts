import * as z from 'zod/mini';
import { idSchema, type CommandId, type Json, type StageId } from '@kring/core';

/** One command on the wire. The same envelope travels over the socket and by POST. */
export interface Envelope {
  /** Chosen by the sender, at least 16 random characters: sent again, it gets its first answer again. */
  readonly id: CommandId;
  /** Grows with every command of one participant: an older choice never replaces a newer one. */
  readonly seq: number;
  readonly stage: StageId | null;
  readonly type: string;
  readonly body: unknown;
  /** A phone's own random word: once the stage is sealed, it stands in the list of receipts. */
  readonly receipt?: string | undefined;
  /**
   * From those who enter ballots on paper: this is somebody else's. `voter` is the code of their slip of paper, where the
   * session has slips, else a word that is written on their sheet; `why` stands beside a ballot that replaces another.
   */
  readonly paper?: { readonly voter: string; readonly why?: string | undefined } | undefined;
}

export const envelopeSchema: z.ZodMiniType<Envelope> = z.object({
  id: z.string().check(z.regex(/^[\w-]{16,64}$/)),
  seq: z.int().check(z.minimum(0)),
  stage: z.nullable(idSchema),
  type: z.string().check(z.minLength(1), z.maxLength(64)),
  body: z.unknown(),
  receipt: z.optional(z.string().check(z.regex(/^[A-Z0-9]{16,32}$/))),
  paper: z.optional(
    z.object({
      voter: z.string().check(z.minLength(4), z.maxLength(60)),
      why: z.optional(z.string().check(z.maxLength(1000))),
    }),
  ),
});

/** The one answer to a command. Acceptance is durable before it is sent. */
export type Answer =
  | { readonly id: CommandId; readonly accepted: true; readonly value: Json }
  | {
      readonly id: CommandId;
      readonly accepted: false;
      readonly reason: string;
      readonly params: Readonly<Record<string, string | number>>;
    };
