import type { Lang } from './lang.ts';

/** Figures and plurals as each language has them, the way they are written in Belgium. */

export const locales: Readonly<Record<Lang, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  en: 'en-GB',
  de: 'de-BE',
};

/** Made once per language: making one takes longer than using it a hundred times. */
const once = <Value>(make: (locale: string) => Value) => {
  const made = new Map<Lang, Value>();
  return (lang: Lang): Value => {
    const value = made.get(lang) ?? make(locales[lang]);
    made.set(lang, value);
    return value;
  };
};
const format = once((locale) => new Intl.NumberFormat(locale));
const rules = once((locale) => new Intl.PluralRules(locale));

/** A number with its thousands apart: `1.234` in Dutch, `1 234` in French. */
export const figure = (lang: Lang, value: number): string => format(lang).format(value);

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Likewise once for each language and currency; whole amounts bear no cents. */
function moneyFormat(lang: Lang, currency: string, cents: 0 | 2): Intl.NumberFormat {
  const key = `${lang} ${currency} ${cents}`;
  const digits = { minimumFractionDigits: cents, maximumFractionDigits: cents };
  const made =
    moneyFormats.get(key) ?? new Intl.NumberFormat(locales[lang], { style: 'currency', currency, ...digits });
  moneyFormats.set(key, made);
  return made;
}

/**
 * An amount, in units of a currency (ISO 4217), that no line break can tear apart: `€ 12.500` in Dutch, `12 500,50 €`
 * in French.
 */
export const money = (lang: Lang, amount: number, currency = 'EUR'): string =>
  moneyFormat(lang, currency, Number.isInteger(amount) ? 0 : 2)
    .format(amount)
    .replace(/ /g, '\u00a0');

/** The form that goes with a number; French has no people in the singular: `0 personne`. */
export const plural = (lang: Lang, count: number, one: string, several: string): string =>
  rules(lang).select(count) === 'one' ? one : several;

/** A number and what there are so many of: `1 stip`, `1.234 stippen`. */
export const counted = (lang: Lang, count: number, one: string, several: string): string =>
  `${figure(lang, count)} ${plural(lang, count, one, several)}`;
