import * as z from 'zod/mini';
import {
  infoSchema,
  langs,
  type Lang,
  type SessionId,
  type SessionInfo,
  type Text,
  type Tier,
} from '@kring/core';

/** The HTTP side: what a phone asks before it has a socket, and what an organiser does outside a session. */

export const joinSchema = z.object({
  code: z.string().check(z.maxLength(40)),
  lang: z.enum(langs),
  name: z.string().check(z.maxLength(100)),
  /** The code of a slip of paper, where one is needed. */
  paper: z.optional(z.string().check(z.maxLength(60))),
  /**
   * The token that this phone makes for itself: at least 128 random bits. When the answer is lost it asks again with the
   * same one, and is answered as the first time. Without one it gets one, where no slip of paper is used up.
   */
  token: z.optional(z.string().check(z.regex(/^[\w-]{22,64}$/))),
});

/** What the join page shows before someone joins. */
export interface JoinPage {
  readonly status: 'welcome';
  readonly session: SessionId;
  readonly title: Text;
  readonly about: Text;
  readonly organiser: Text;
  readonly keptUntil: string;
  readonly languages: readonly Lang[];
  readonly names: SessionInfo['names'];
  readonly sharedPhones: boolean;
  readonly tier: Tier;
  /** Whether nobody new can come in just now. */
  readonly locked: boolean;
  readonly colour: string;
  /** The number under which the logo can be fetched; null when there is none. */
  readonly logo: number | null;
}

/** A session that has ended, and whose results anyone may read: the poster leads here afterwards. */
export interface EndedPage {
  readonly status: 'results';
  readonly session: SessionId;
  readonly title: Text;
}

/** The answer to a code. Unknown, malformed and closed codes are all the same problem, `unknown-code`. */
export type CodeAnswer = JoinPage | EndedPage;

export interface Joined {
  readonly session: SessionId;
  readonly token: string;
}

export const createSchema = z.object({
  info: z.partial(infoSchema),
  template: z.string().check(z.maxLength(64)),
});

/** What the organiser gets once, at creation. */
export interface Created {
  readonly session: SessionId;
  readonly code: string;
  readonly organiser: string;
  readonly facilitator: string;
  readonly screen: string;
}

/** Any refusal over HTTP. `reason` names it; `sentence` says it in the language the request asked for. */
export interface Problem {
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly sentence: string;
}
