import { figure, type Lang } from '@kring/core';

/** How much more or less it is than in the round before: `+7`, `−1,5`, `=`. */
export function change(value: number, before: number, lang: Lang): string {
  const by = Math.round(10 * (value - before)) / 10;
  return by === 0 ? '=' : `${by > 0 ? '+' : '−'}${figure(lang, Math.abs(by))}`;
}
