import { codeAlphabet } from '@kring/protocol';

/** How many letters are written on a sheet. */
const length = 4;

/** A word for a sheet of paper, from letters and digits that nobody mixes up. It opens nothing: it only finds the sheet. */
export function sheetWord(known: readonly string[]): string {
  const bytes = crypto.getRandomValues(new Uint32Array(length));
  const word = [...bytes].map((byte) => codeAlphabet[byte % codeAlphabet.length]).join('');
  return known.includes(word) ? sheetWord(known) : word;
}
