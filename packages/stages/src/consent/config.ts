import { textSchema, type Text } from '@kring/core';
import * as z from 'zod/mini';

/** What is put before the room. */
export interface ConsentConfig {
  /** The proposal's words; blank: those of the items that came from an earlier step. */
  readonly proposal: Text;
  /** Why this proposal: what made it necessary. */
  readonly driver: Text;
}

/** In characters, in each language. */
export const longestProposal = 2000;

export const config: z.ZodMiniType<ConsentConfig> = z.object({
  proposal: z._default(textSchema(longestProposal), {}),
  driver: z._default(textSchema(1000), {}),
});

/** The proposal changes in front of the room, by an amendment, once the stage has opened. */
export const adjustable = ['driver'] as const;
