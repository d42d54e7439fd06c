import { langs, readAmount, type Lang } from '@kring/core';
import { guessProjectColumns } from './projectColumns.ts';
import { namesLang } from './tableColumns.ts';

/** A table that somebody copies from a spreadsheet arrives as lines with tabs. */

interface ListForm {
  /** The list's own first, then the others in their order. */
  readonly languages: readonly [Lang, ...Lang[]];
  readonly projects: boolean;
}

/**
 * Whether what was pasted is a table of which somebody should say what its columns hold: it has titles, or more than a
 * line of the list can say, which is its languages and then what it costs.
 */
export function isTable(pasted: string, { languages, projects }: ListForm): boolean {
  const rows = pasted
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => line.split('\t'));
  const [titles = [], ...below] = rows;
  if (titles.length < 2 || below.length === 0) return false;
  if (titles.some((title) => langs.some((lang) => namesLang(title, lang)))) return true;
  const width = Math.max(...rows.map((row) => row.length));
  if (width > languages.length + (projects ? 1 : 0)) return true;
  if (!projects) return false;
  const { cost, description, place } = guessProjectColumns(rows, languages);
  const found = [cost, ...description.values(), ...place.values()];
  return found.some((at) => at >= 0) || hasAmountsInTheMiddle(below);
}

/** A line says its cost last. */
const hasAmountsInTheMiddle = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => row.slice(1, -1).some((cell) => readAmount(cell).kind === 'amount'));
