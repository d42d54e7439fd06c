import type { SessionId } from '@kring/core';
import { local } from '../browser/store.ts';

/** How this device came in: by which code, and whether its look through the door was counted. */

const codeKey = (session: SessionId) => `code/${session}`;
const lookedKey = (code: string) => `looked-up/${code}`;

export const codeOf = (session: SessionId): string | null => local.read<string>(codeKey(session));

export const cameIn = (session: SessionId, code: string): void => local.write(codeKey(session), code);

export const hasLooked = (code: string): boolean => local.read(lookedKey(code)) !== null;

export const looked = (code: string, session: SessionId): void => local.write(lookedKey(code), session);

/** The session to which this code led. */
export const ledTo = (code: string): SessionId | null => local.read<SessionId>(lookedKey(code));

/** What was tried out is emptied: everyone is counted from the beginning. */
export const looksAnew = (code: string): void => local.remove(lookedKey(code));
