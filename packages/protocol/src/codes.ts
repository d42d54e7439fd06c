/** Apart from the schemas, which phones do not load. */

/** What people type is written in these 30 letters: no 0/O, no 1/I/L, and V only once. */
export const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Of a session's code. */
export const codeLength = 6;

/** What someone typed, as a code: upper case, without spaces and dashes, U read as V. */
export function normaliseCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('U', 'V');
}
