import type { Lang } from '@kring/core';

/** What parts thousands where it could be either; people type what they are used to. */
const thousands: Readonly<Record<Lang, '.' | ','>> = { nl: '.', fr: '.', de: '.', en: ',' };

/** The largest that can be estimated, and the finest part of it. */
export const largest = 1e12;
export const decimals = 4;

export const isSensible = (value: number): boolean =>
  Math.abs(value) <= largest && Number(value.toFixed(decimals)) === value;

const groups = /^\d{1,3}(?:[.,\s’']\d{3})+(?:[.,]\d+)?$/;

/**
 * A number as people type it: `1500`, `1.500`, `1 500`, `€ 2,5`, `1,500.50`. A single point or comma before three
 * figures parts thousands where the reader's language writes it so, and decimals otherwise. What stands around it, a
 * currency or the unit, may stand there. Null where it is no number.
 */
export function readNumber(typed: string, lang: Lang, unit = ''): number | null {
  const words = typed
    .trim()
    .replace(unit.trim(), '')
    .replace(/[€$£%]/g, '')
    .replace(/^EUR|EUR$|euros?$/i, '')
    .replace(/^[−–]/, '-')
    .trim();
  const sign = words.startsWith('-') ? -1 : 1;
  const bare = words.replace(/^[-+]\s*/, '');
  if (/[\s’']/.test(bare) && !groups.test(bare)) return null;
  const value = withoutSign(bare.replace(/[\s’']/g, ''), thousands[lang]);
  return value === null ? null : sign * value || 0;
}

function withoutSign(bare: string, parts: '.' | ','): number | null {
  if (!/^(?:\d+[.,]?|(?=[.,]?\d)[\d.,]*\d)$/.test(bare)) return null;
  const marks = bare.match(/[.,]/g) ?? [];
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return Number(bare);
  const whole = bare.slice(0, bare.lastIndexOf(last));
  const rest = bare.slice(bare.lastIndexOf(last) + 1);
  const plain = (text: string, mark: string) => text.split(mark).join('');
  const inThousands = (text: string, mark: string) =>
    text.split(mark).every((part, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  if (first !== last)
    return marks.filter((mark) => mark === last).length === 1 && inThousands(whole, first)
      ? Number(`${plain(whole, first)}.${rest}`)
      : null;
  if (marks.length > 1) return inThousands(bare, last) ? Number(plain(bare, last)) : null;
  const isThousands = last === parts && inThousands(bare, last) && !bare.startsWith('0');
  return Number(isThousands ? plain(bare, last) : `${whole || 0}.${rest || 0}`);
}
