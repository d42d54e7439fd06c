import { isLang, lengthOf, type Json } from '@kring/core';
import type { EvaluationAnswer } from './views.ts';

/** What the form on a phone knows of an answer. */

/** An answer as it was kept on the phone; null when it is none. */
export function answerFrom(kept: Json): EvaluationAnswer | null {
  const { score, text, lang } = (kept ?? {}) as Partial<EvaluationAnswer>;
  return (score === null || Number.isInteger(score)) && typeof text === 'string'
    ? { score: score ?? null, text, lang: isLang(lang) ? lang : null }
    : null;
}

/** Whether they are alike once cleaned. */
export const sameAnswer = (one: EvaluationAnswer, other: EvaluationAnswer): boolean =>
  one.score === other.score &&
  one.text.trim() === other.text.trim() &&
  (one.lang === other.lang || one.text.trim() === '');

export const isTooLong = ({ text }: EvaluationAnswer, max: number): boolean => lengthOf(text.trim()) > max;
