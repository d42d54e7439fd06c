import type { Lang, Words } from '@kring/core';

/** Which column of a table holds which language, as far as it can be told. */

/** What people call a language, in each of them. */
const called: Words<RegExp> = {
  nl: /nederlands|n[ée]erlandais|dutch|niederländisch/,
  fr: /frans|français|french|französisch/,
  en: /engels|anglais|english|englisch/,
  de: /duits|allemand|german|deutsch/,
};

/** Whether a title names this language: `Nederlands`, `FR`, `text_fr`, `Projet (fr)`, `Description FR`. */
export function namesLang(title: string, lang: Lang): boolean {
  const said = title.trim().toLowerCase();
  return called[lang].test(said) || new RegExp(`(?:^|[_(\\[\\s-])${lang}[)\\]]?$`).test(said);
}

/** The column whose title names this language, unless it is `taken`; -1 for none. */
export const columnFor = (
  titles: readonly string[],
  lang: Lang,
  taken: ReadonlySet<number> = new Set(),
): number => titles.findIndex((title, at) => !taken.has(at) && namesLang(title, lang));

/** The column with the most letters is most likely the one that is meant, unless it is `taken`. */
export function widestColumn(
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<number> = new Set(),
): number {
  const width = Math.max(...rows.map((row) => row.length));
  const lengths = Array.from({ length: width }, (_, column) =>
    taken.has(column) ? -1 : rows.slice(0, 50).reduce((sum, row) => sum + (row[column]?.length ?? 0), 0),
  );
  return lengths.indexOf(Math.max(...lengths));
}

/**
 * The column of each language, -1 for none; the first language always gets one. Titles stand in the first row. What is
 * `taken` holds something else.
 */
export function guessColumns(
  rows: readonly (readonly string[])[],
  [own, ...others]: readonly [Lang, ...Lang[]],
  taken: ReadonlySet<number> = new Set(),
): ReadonlyMap<Lang, number> {
  const titles = rows[0] ?? [];
  const named = new Map(others.map((lang) => [lang, columnFor(titles, lang, taken)]));
  const titled = columnFor(titles, own, taken);
  const left = titled < 0 ? widestColumn(rows, new Set([...taken, ...named.values()])) : titled;
  return new Map([[own, left], ...named]);
}
