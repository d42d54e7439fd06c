import { langs, readAmount, type Lang, type Words } from '@kring/core';
import { namesLang, plainTitle } from './tableColumns.ts';

/** Which columns of a table hold what a project costs, what it is and where it would come, as far as titles tell. */

export interface ProjectColumns {
  /** -1 for none, here and below. */
  readonly cost: number;
  readonly description: ReadonlyMap<Lang, number>;
  readonly place: ReadonlyMap<Lang, number>;
}

/** But not a bookkeeper's `kostenplaats` or `budgetjaar`, which are numbers too. */
const cost =
  /kost(?!enplaats)|budget(?!jaar|aire|code)|bedrag|prijs|raming|cout|prix|montant|cost|price|amount|betrag|preis/;
const description: Words<RegExp> = {
  nl: /beschrijving|omschrijving|toelichting|uitleg/,
  fr: /description|descriptif|explication/,
  en: /description|explanation/,
  de: /beschreibung|erlauterung/,
};
const place: Words<RegExp> = {
  nl: /\bplaats|locatie|adres(?!se)|\bwijk\b|\bbuurt\b/,
  fr: /\blieu|adresse|endroit|emplacement|localisation|\bquartier\b/,
  en: /\bplace\b|location|address|neighbourhood/,
  de: /\bort\b|standort|adresse|viertel/,
};

/** A sentence is no title, whatever words are in it. */
const longestTitle = 40;

/** Titles stand in the first row. */
export function guessProjectColumns(
  rows: readonly (readonly string[])[],
  languages: readonly [Lang, ...Lang[]],
): ProjectColumns {
  const [first = [], ...below] = rows;
  const titles = first.map(plainTitle).map((title) => (title.length > longestTitle ? '' : title));
  const found = titles.findIndex((title, at) => cost.test(title) && holdsAmounts(below, at));
  const left = titles.map((title, at) => (at === found ? '' : title));
  return {
    cost: found,
    description: columnsOf(left, description, languages),
    place: columnsOf(left, place, languages),
  };
}

/** Whether most of what stands in this column can be read as an amount; a column that is still blank may be one. */
function holdsAmounts(rows: readonly (readonly string[])[], column: number): boolean {
  const read = rows.slice(0, 50).map((row) => readAmount(row[column] ?? '').kind);
  const said = read.filter((kind) => kind !== 'blank');
  return said.length <= 2 * said.filter((kind) => kind === 'amount').length;
}

/**
 * For each language the column that names it, or whose title is a word of it. A column that stands alone and names no
 * language is in the list's own.
 */
function columnsOf(
  titles: readonly string[],
  words: Words<RegExp>,
  languages: readonly [Lang, ...Lang[]],
): ReadonlyMap<Lang, number> {
  const [own] = languages;
  const isMeant = (title: string) => Object.values(words).some((word) => word.test(title));
  const meant = titles.flatMap((title, at) => (isMeant(title) ? [{ title, at }] : []));
  const marked = new Map(
    languages.map((lang) => [lang, meant.find(({ title }) => namesLang(title, lang))?.at ?? -1]),
  );
  const unmarked = meant.filter(({ title }) => !langs.some((lang) => namesLang(title, lang)));
  const [alone] = meant.length === 1 ? unmarked : [];
  const columnOf = (lang: Lang): number => {
    const had = marked.get(lang) ?? -1;
    if (had >= 0) return had;
    if (alone) return lang === own ? alone.at : -1;
    const at = unmarked.findIndex(({ title }) => words[lang].test(title));
    return at < 0 ? -1 : (unmarked.splice(at, 1)[0]?.at ?? -1);
  };
  return new Map(languages.map((lang) => [lang, columnOf(lang)]));
}
