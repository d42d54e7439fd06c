import { ballotsOf, cleanText, reject, type Json, type Rejected, type Stage } from '@kring/core';
import * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import { isBlank } from '../texts.ts';
import type { EvaluationAnswer, EvaluationView } from './views.ts';

/** One person's answer as it is asked for and kept, and all answers together. */

/** The private row that holds it. */
export const slot = 'answer';

/** The text is measured when it is cleaned, so that what is too long is refused by that name. */
export const answerSchema: z.ZodMiniType<EvaluationAnswer> = z.object({
  score: z.nullable(z.int()),
  text: z.string().check(z.maxLength(50_000)),
});

/** The answer as it is kept, or what is wrong with it. An empty one is an answer too: it takes back the words. */
export function checkAnswer(
  { score, text }: EvaluationAnswer,
  { steps, open, maxLength }: EvaluationView,
): { readonly accepted: true; readonly answer: EvaluationAnswer } | Rejected {
  if (score !== null && (score < 1 || score > steps)) return reject('evaluation/not-on-the-scale', { steps });
  const cleaned = cleanText(text, maxLength);
  if (!cleaned.accepted) {
    if (cleaned.reason !== 'empty') return cleaned;
    return { accepted: true, answer: { score, text: '' } };
  }
  if (isBlank(open)) return reject('evaluation/no-open-question');
  return { accepted: true, answer: { score, text: cleaned.text } };
}

const parsed = remembered(
  (row: object) => [row],
  (row) => answerSchema.parse(row),
);

/** The answer in a row that was kept. */
export const answerIn = (row: Json | undefined): EvaluationAnswer =>
  typeof row === 'object' && row !== null ? parsed(row) : { score: null, text: '' };

export interface Answers {
  /** How many chose each step, lowest first. */
  readonly counts: readonly number[];
  /** In alphabetical order, which says nothing of who or when; equal ones are all there. */
  readonly comments: readonly string[];
}

/** All answers, from people's rows or from the list that sealing kept: the outcome is the same. */
export const answersOf: (stage: Stage<EvaluationView, null>) => Answers = remembered(
  ({ config, rows, sealed }) => [config, sealed ?? rows],
  (stage) => {
    const answers = ballotsOf(stage, slot).map(answerIn);
    const counts = Array.from({ length: stage.config.steps }, () => 0);
    for (const { score } of answers) if (score !== null) counts[score - 1] = (counts[score - 1] ?? 0) + 1;
    const comments = answers.map(({ text }) => text).filter((text) => text !== '');
    return { counts, comments: comments.sort() };
  },
);
