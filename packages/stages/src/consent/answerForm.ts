import { isLang, type Json } from '@kring/core';
import type { AnswerKind } from './counts.ts';
import type { ConsentMine } from './views.ts';

/** What the form on a phone knows of an answer. */
export interface Answering {
  readonly round: number;
  /** Null as long as nothing is chosen. */
  readonly answer: AnswerKind | null;
  readonly text: string;
  readonly lang: (ConsentMine & object)['questions'][number]['lang'];
}

const kinds: readonly unknown[] = ['consent', 'concern', 'objection'];

/** An answer of this round as it was kept on the phone; null when it is none. */
export function answeringFrom(kept: Json, round: number): Answering | null {
  const found = (kept ?? {}) as Partial<Answering>;
  const { answer, text, lang } = found;
  return found.round === round && kinds.includes(answer) && typeof text === 'string' && isLang(lang)
    ? { round, answer: answer ?? null, text, lang }
    : null;
}

/** Whether they are alike once they are kept: who has no objection explains nothing. */
export const sameAnswering = (one: Answering, other: Answering): boolean =>
  one.answer === other.answer &&
  (one.answer === 'consent' || one.text.trim() === other.text.trim()) &&
  (one.answer === 'consent' || one.lang === other.lang || one.text.trim() === '');
