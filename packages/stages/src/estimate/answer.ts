import { isLang, type Json } from '@kring/core';
import type { Estimated } from './views.ts';

/** An answer as someone is writing it: without a number at first. */
export interface Answer extends Omit<Estimated, 'value'> {
  readonly value: number | null;
}

export const noAnswer = (round: number): Answer => ({ round, value: null, text: '', lang: null });

/** An answer as it was kept on the phone; null when it is none, or is for another round. */
export function answerFrom(kept: Json, round: number): Answer | null {
  const one = (kept ?? {}) as Partial<Answer>;
  const { value = null, text, lang = null } = one;
  const isOne =
    one.round === round &&
    (value === null || typeof value === 'number') &&
    typeof text === 'string' &&
    (lang === null || isLang(lang));
  return isOne ? { round, value, text, lang } : null;
}

/** Whatever the language of no words is. */
export const sameAnswer = (one: Answer, other: Answer): boolean =>
  one.value === other.value &&
  one.text.trim() === other.text.trim() &&
  (one.text.trim() === '' || one.lang === other.lang);
