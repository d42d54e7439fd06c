import type { CoreReason, Lang, StageTypes } from '@kring/core';
import type { Answer, Problem } from '@kring/protocol';
import { Refused, Unreachable } from '../http/api.ts';
import type { Dictionary } from './en.ts';
import { meetingWords } from './meeting/vocabulary.ts';

/** The sentences of the stage types for their own refusals. They come with the types, so only when one is needed. */
let types: StageTypes | null = null;

/** Whether the sentence for this reason belongs to a stage type. */
export const isOfType = (reason: string): boolean => reason.includes('/');

export async function loadReasons(): Promise<void> {
  types ??= (await import('@kring/stages')).stageTypes;
}

type Reason = Pick<Problem, 'reason' | 'params'>;

export function explainReason({ reason, params }: Reason, lang: Lang, words: Dictionary): string | null {
  if (isOfType(reason)) {
    const [type = '', own = ''] = reason.split('/');
    return types?.get(type)?.reasons[lang][own]?.(params) ?? null;
  }
  const reasons = meetingWords.known?.reasons;
  if (reasons && Object.hasOwn(reasons, reason)) return reasons[reason as CoreReason](params);
  if (Object.hasOwn(words.problems, reason)) return words.problems[reason as keyof Dictionary['problems']];
  return null;
}

/** The sentence for a refusal; '' for an acceptance. */
export const explainAnswer = (answer: Answer, lang: Lang, words: Dictionary): string =>
  answer.accepted ? '' : (explainReason(answer, lang, words) ?? words.problems.unexpected);

/** The sentence for whatever went wrong over HTTP. */
export function explainFailure(failure: unknown, lang: Lang, words: Dictionary): string {
  if (failure instanceof Refused)
    return (
      explainReason(failure.problem, lang, words) ?? (failure.problem.sentence || words.problems.unexpected)
    );
  return failure instanceof Unreachable ? words.problems.unreachable : words.problems.unexpected;
}
