/**
 * Stands where SvelteKit expects `devalue` (see `ownParts.ts`), with which it keeps the state of pages and reads what its
 * servers send along. Our pages keep nothing that JSON can't, and no SvelteKit server sends anything.
 */

export const stringify = (value: unknown): string => JSON.stringify(value);

export const parse = (text: string): unknown => JSON.parse(text);

function nothing(): never {
  throw new Error('No page of Kring has data from a SvelteKit server.');
}

export { nothing as uneval, nothing as unflatten };
