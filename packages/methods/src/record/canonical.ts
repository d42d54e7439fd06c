import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** The one way to write a JSON value: RFC 8785, keys in order, no blanks. Throws for what no JSON is. */
export function canonical(value: unknown): string {
  const written = canonicalize(value);
  if (written === undefined) throw new TypeError('This is no value of JSON');
  return written;
}

/** A list in its canonical form, from those of what stands in it. */
export const canonicalList = (written: readonly string[]): string => `[${written.join(',')}]`;

/** An object in its canonical form, from those of what its keys hold. */
export const canonicalObject = (written: Readonly<Record<string, string>>): string =>
  `{${Object.keys(written)
    .sort()
    .map((key) => `${canonical(key)}:${written[key]}`)
    .join(',')}}`;

/** SHA-256 over a canonical form, as 64 hexadecimal digits. */
export const hashOfWritten = (written: string): string => bytesToHex(sha256(utf8ToBytes(written)));

/** The same over the canonical form of a value. */
export const hashOf = (value: unknown): string => hashOfWritten(canonical(value));

/** A value, and its canonical form: for thousands of ballots, writing them twice is a tenth of a second. */
export interface Written<Value = unknown> {
  readonly value: Value;
  readonly written: string;
}

/** In the order of their canonical form, which says nothing of the order in which they came. */
export const writtenInOrder = <Value>(values: readonly Value[]): Written<Value>[] =>
  values
    .map((value) => ({ value, written: canonical(value) }))
    .sort((a, b) => (a.written < b.written ? -1 : a.written > b.written ? 1 : 0));

/** The same values in that order. */
export const sorted = <Value>(values: readonly Value[]): Value[] =>
  writtenInOrder(values).map(({ value }) => value);
