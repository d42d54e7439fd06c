import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** The one way to write a JSON value: RFC 8785, keys in order, no blanks. Throws for what no JSON is. */
export function canonical(value: unknown): string {
  const written = canonicalize(value);
  if (written === undefined) throw new TypeError('This is no value of JSON');
  return written;
}

/** SHA-256 over the canonical form, as 64 hexadecimal digits. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

/** In the order of their canonical form, which says nothing of the order in which they came. */
export const sorted = <Value>(values: readonly Value[]): Value[] =>
  values
    .map((value) => ({ value, key: canonical(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value);
