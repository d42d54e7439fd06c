import type { SessionId, StageId } from '@kring/core';
import { codeAlphabet } from '@kring/protocol/codes';
import { local, type Shelf } from '../browser/store.ts';

/**
 * The receipts that this phone made: a random word for each person and vote, by which the place of their ballot is found
 * once the vote is sealed. They stay after the meeting, and say nothing of the ballot.
 */

type Kept = Readonly<Record<string, string>>;

/** 78 random bits. */
const letters = 16;

const keyOf = (session: SessionId) => `receipts/${session}`;

const keptIn = (session: SessionId, shelf: Pick<Shelf, 'read'>): Kept =>
  shelf.read<Kept>(keyOf(session)) ?? {};

/** The receipt of this person for this vote, if they gave anything in it. */
export const receiptOf = (
  session: SessionId,
  owner: string,
  stage: StageId,
  shelf: Pick<Shelf, 'read'> = local,
): string | null => keptIn(session, shelf)[`${owner}/${stage}`] ?? null;

/** The same; made, and kept, where there is none. */
export function madeReceipt(
  session: SessionId,
  owner: string,
  stage: StageId,
  shelf: Pick<Shelf, 'read' | 'write'> = local,
): string {
  const kept = keptIn(session, shelf);
  const receipt = kept[`${owner}/${stage}`] ?? randomWord();
  shelf.write(keyOf(session), { ...kept, [`${owner}/${stage}`]: receipt });
  return receipt;
}

/** All that were made on this phone for a vote. */
export const receiptsFor = (
  session: SessionId,
  stage: StageId,
  shelf: Pick<Shelf, 'read'> = local,
): readonly string[] =>
  Object.entries(keptIn(session, shelf)).flatMap(([key, receipt]) =>
    key.endsWith(`/${stage}`) ? [receipt] : [],
  );

/** Every letter as likely as any other: what of a byte would make some likelier is thrown away. */
function randomWord(): string {
  const fair = 256 - (256 % codeAlphabet.length);
  let word = '';
  while (word.length < letters) {
    for (const byte of crypto.getRandomValues(new Uint8Array(letters)))
      if (byte < fair && word.length < letters) word += codeAlphabet[byte % codeAlphabet.length];
  }
  return word;
}
