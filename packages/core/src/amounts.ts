import { mostMoney } from './item.ts';

/** Amounts of money as people write them in Belgium, in a table or by hand. */

export type Amount =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly why: WrongAmount };
export type WrongAmount = 'unreadable' | 'negative' | 'huge';

/** Also those that do not break, and the narrow one that French puts between thousands. */
const spaces = /[\s\u00a0\u2000-\u200a\u202f]+/gu;
const currency = /^(?:€|euro?s?(?![a-z]))|(?:€|euro?s?)$/giu;
const minus = /^[-−–]|^\(.*\)$|[-−–]$/u;
/** `12.500,-` has no cents. */
const noCents = /[.,][-−–]{1,2}$/u;

/** Thousands apart by one mark, cents by another: `1.234.567,50`, `12 500`, `12,500.00`. */
const apart = /^[1-9]\d{0,2}(?<mark>[. ,'’])\d{3}(?:\k<mark>\d{3})*(?:(?!\k<mark>)[.,](?<cents>\d{1,2}))?$/u;
/** `12500`, `12500.5`. */
const together = /^\d+(?:[.,](?<cents>\d{1,2}))?$/u;

/**
 * Reads `12.500`, `12 500`, `€ 12.500,50`, `12500.50`, `12,500.00`. Three figures behind the only point or comma are
 * thousands: nobody writes a tenth of a cent.
 */
export function readAmount(raw: string): Amount {
  const said = raw.replace(spaces, ' ').trim();
  if (said === '') return { kind: 'blank' };
  const bare = said.replace(currency, '').trim().replace(noCents, '');
  const isNegative = minus.test(bare);
  const figures = isNegative
    ? bare
        .replace(/[-−–()]/gu, '')
        .replace(currency, '')
        .trim()
    : bare;
  const found = apart.exec(figures) ?? together.exec(figures);
  if (!found) return wrong('unreadable');
  if (isNegative) return wrong('negative');
  const cents = found.groups?.cents;
  const whole = cents === undefined ? figures : figures.slice(0, -cents.length - 1);
  const amount = Number(`${whole.replace(/\D/gu, '')}.${cents ?? 0}`);
  return amount > mostMoney ? wrong('huge') : { kind: 'amount', amount };
}

const wrong = (why: WrongAmount): Amount => ({ kind: 'wrong', why });
