import { locales, type Lang } from '@kring/core';

/** A day such as 2027-01-31, or a moment as ISO 8601, in words. */
export function longDate(day: string, lang: Lang): string {
  const date = new Date(day.length === 10 ? `${day}T12:00:00` : day);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(locales[lang], { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The time of day at a moment in milliseconds since 1970, on this device's clock: 19:40. */
export const timeOfDay = (at: number, lang: Lang): string =>
  new Date(at).toLocaleTimeString(locales[lang], { hour: '2-digit', minute: '2-digit' });
