import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import { codeAlphabet, codeLength, normalisePaperCode, paperCodeLength } from '@kring/protocol';
import type { ParticipantId, Pseudonym, SessionId } from '@kring/core';

/** Everything that must not be guessed. */

/** 96 random bits: names a thing, opens nothing. */
export const newId = (): string => randomBytes(12).toString('base64url');

/** 128 random bits: whoever has it is let in. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** What is kept of a token. It is random enough that a plain hash can't be searched. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const letters = (length: number): string =>
  Array.from({ length }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');

export const newCode = (): string => letters(codeLength);

/** More than 63 random bits, for a slip of paper: whoever has it takes part, once. */
export const newPaperCode = (): string => letters(paperCodeLength);

/** What is kept of a paper code, however it was typed. Short enough to be written out, it needs the secret to be guessed at. */
export const hashPaperCode = (secret: Buffer, session: SessionId, typed: string): string =>
  createHmac('sha256', secret)
    .update(`paper-code/${session}/${normalisePaperCode(typed)}`)
    .digest('hex');

export const newSalt = (): string => randomBytes(16).toString('hex');

/** Who a participant is inside one stage. Without the secret, or once the salt is gone, nobody can tell. */
export const pseudonymOf = (secret: Buffer, salt: string, participant: ParticipantId): Pseudonym =>
  createHmac('sha256', secret).update(`${salt}/${participant}`).digest('base64url').slice(0, 22);

/** Uniform in [0, 1), from the system's generator: it shuffles ballots, so it must not be guessable. */
export const secureRandom = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;
