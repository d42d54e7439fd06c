import { locales } from './count.ts';
import type { Lang } from './lang.ts';

/** Amounts as each language writes them in Belgium. Apart from figures, which phones need before they have joined. */

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Made once for each language and currency; whole amounts bear no cents. */
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
