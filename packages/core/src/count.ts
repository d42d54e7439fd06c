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

/** The form that goes with a number; French has no people in the singular: `0 personne`. */
export const plural = (lang: Lang, count: number, one: string, several: string): string =>
  rules(lang).select(count) === 'one' ? one : several;

/** A number and what there are so many of: `1 stip`, `1.234 stippen`. */
export const counted = (lang: Lang, count: number, one: string, several: string): string =>
  `${figure(lang, count)} ${plural(lang, count, one, several)}`;
