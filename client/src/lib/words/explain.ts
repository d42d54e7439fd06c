import type { CoreReason, Lang, StageType } from '@kring/core';
import type { Answer, Problem } from '@kring/protocol';
import { Refused, Unreachable } from '../http/asking.ts';
import type { Dictionary } from './en.ts';
import { meetingWords } from './meeting/vocabulary.ts';

/** The sentences of the stage types for their own refusals. Those of a type come only when one is needed. */
const known = new Map<string, StageType['reasons']>();

/** The stage type that a reason belongs to; null for one that belongs to none. */
const typeOf = (reason: string): string | null =>
  reason.includes('/') ? (reason.split('/')[0] ?? null) : null;

/** Makes sure that the sentence for this reason can be said. */
export async function loadReason(reason: string): Promise<void> {
  const type = typeOf(reason);
  if (type === null || known.has(type)) return;
  // The page on which one joins explains too, and knows of no stage.
  const { stagesOnPhones } = await import('@kring/stages/phones');
  const words = await stagesOnPhones[type]?.words();
  if (words?.reasons) known.set(type, words.reasons);
}

type Reason = Pick<Problem, 'reason' | 'params'>;

export function explainReason({ reason, params }: Reason, lang: Lang, words: Dictionary): string | null {
  const type = typeOf(reason);
  if (type !== null) {
    const own = reason.slice(type.length + 1);
    return known.get(type)?.[lang][own]?.(params) ?? null;
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
