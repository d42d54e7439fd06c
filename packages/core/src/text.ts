import { reject, type Rejected } from './rejection.ts';

/** What people type, made safe to keep: as they wrote it, without what can't be seen. */

// eslint-disable-next-line no-control-regex -- two of them are control characters
const lineBreaks = /\r\n?|[\u2028\u2029\u000b\u000c]/g;
// eslint-disable-next-line no-control-regex -- these are the characters to refuse
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;
/** Overrides and isolates of writing direction could turn the rest of a line around; right-to-left letters stay. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/** Half a character. Old phones have no `isWellFormed`. */
const loneSurrogate = /\p{Surrogate}/u;

export type Cleaned = { readonly accepted: true; readonly text: string } | Rejected;

/** Length in characters as people count them: an emoji outside the basic plane counts once. */
export const lengthOf = (text: string): number => [...text].length;

/**
 * Normalises line breaks and tabs, trims, and refuses what is empty, longer than `max` characters, or holds
 * control characters or half a surrogate pair.
 */
export function cleanText(raw: string, max: number): Cleaned {
  if (loneSurrogate.test(raw)) return reject('control-characters');
  const text = raw
    .replace(lineBreaks, '\n')
    .replace(/\t/g, ' ')
    .replace(directionMarks, '')
    .replace(/.+/g, (line) => line.trimEnd())
    .replace(/\n{3,}/g, '\n\n')
    .normalize('NFC')
    .trim();
  if (controls.test(text)) return reject('control-characters');
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text)) return reject('empty');
  const length = lengthOf(text);
  if (length > max) return reject('too-long', { max, length });
  return { accepted: true, text };
}
