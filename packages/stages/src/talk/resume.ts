import { locales, type Lang } from '@kring/core';

/**
 * When the timer runs out, as people say it: `20:15`. By this device's clock, so it is for showing alone;
 * rounded, so that it does not flicker between two minutes.
 */
export function timeAfter(remaining: number, lang: Lang): string {
  const minute = 60_000;
  const at = Math.round((Date.now() + remaining) / minute) * minute;
  return new Intl.DateTimeFormat(locales[lang], { hour: '2-digit', minute: '2-digit' }).format(at);
}
