/**
 * Cells that no spreadsheet reads as a formula: an apostrophe stands before whatever could begin one.
 * Excel, LibreOffice and Sheets take `= + - @`, and their full-width and small forms, also after blanks.
 */

import { printable } from './clean.ts';

export type Cell = string | number | null;

const signs = '=+\\-@＝＋－＠﹦﹢﹣﹫\u2212';
/** What a spreadsheet, or a program on the way to it, may skip or drop before it looks for a formula. */
const blanks = '\\s\\p{C}\\ufffd"\'';
const atStart = new RegExp(`^[${blanks}]*[${signs}]|^[\\t\\r\\n]`, 'u');
/**
 * An Excel of elsewhere splits on commas, and then does not see our quotes: what follows a comma, a tab or a line
 * break inside a text could begin a cell there too.
 */
const afterSeparator = new RegExp(`([,;\\t\\n][${blanks}]*)(?=[${signs}])`, 'gu');

/** The text of one cell, harmless in any spreadsheet. */
export function cellText(text: string): string {
  const clean = printable(text);
  return atStart.test(clean) ? `'${clean}` : clean;
}

/** The text of one CSV field: harmless also when the file is read with another separator than ours. */
export const fieldText = (text: string): string => cellText(text).replace(afterSeparator, "$1'");
