import { langs, type Lang, type Words } from '@kring/core';

/** Which column of a table holds which language, as far as it can be told. */

/** What people call a language, in each of them. */
const called: Words<RegExp> = {
  nl: /nederlands|neerlandais|dutch|niederlandisch/,
  fr: /frans|francais|french|franzosisch/,
  en: /engels|anglais|english|englisch/,
  de: /duits|allemand|german|deutsch/,
};

/** The whole of a title, in each of them, under which stands what an item is called. */
const names: Words<RegExp> = {
  nl: /^(?:project(?:naam|titel)?|naam(?: (?:van het )?project)?|titel|voorstel|idee)$/,
  fr: /^(?:(?:nom|titre|intitule)(?: du projet)?|projet|proposition|idee)$/,
  en: /^(?:project(?: name| title)?|name|title|proposal|idea)$/,
  de: /^(?:projekt(?:name|titel)?|name|titel|vorschlag|idee)$/,
};

/** A title without capitals and accents. */
export const plainTitle = (title: string): string =>
  title.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a title names this language: `Nederlands`, `FR`, `text_fr`, `Projet (fr)`, `Description FR`. */
export function namesLang(title: string, lang: Lang): boolean {
  const said = plainTitle(title);
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
  const marked = new Map([own, ...others].map((lang) => [lang, columnFor(titles, lang, taken)]));
  const used = new Set([...taken, ...marked.values()]);
  const titled = (isName: (title: string) => boolean): number =>
    titles.findIndex((title, at) => !used.has(at) && isName(plainTitle(title)));
  const columnOf = (lang: Lang): number => {
    const had = marked.get(lang) ?? -1;
    const at = had < 0 ? titled((title) => names[lang].test(title)) : had;
    used.add(at);
    return at;
  };
  const first = columnOf(own);
  if (first >= 0) return new Map([[own, first], ...others.map((lang) => [lang, columnOf(lang)] as const)]);
  // Names under a title in another language are most likely all the names there are.
  const any = titled((title) => langs.some((lang) => names[lang].test(title)));
  return new Map([...marked, [own, any < 0 ? widestColumn(rows, used) : any]]);
}
