import {
  ballotsOf,
  ballotSlot,
  cleanText,
  handsOf,
  idSchema,
  langs,
  reject,
  toldApart,
  type Hands,
  type ItemId,
  type Json,
  type Rejected,
  type Stage,
} from '@kring/core';
import * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import { isBlank } from '../texts.ts';
import type { Comment, EvaluationAnswer, EvaluationView, WaysView } from './views.ts';

/** One person's answer as it is asked for and kept, and all answers together. */

const lang = z._default(z.nullable(z.enum(langs)), null);

/** The text is measured when it is cleaned, so that what is too long is refused by that name. */
export const answerSchema: z.ZodMiniType<EvaluationAnswer> = z.object({
  score: z.nullable(z.int()),
  text: z.string().check(z.maxLength(50_000)),
  lang,
});

/** The answer as it is kept, or what is wrong with it. An empty one is an answer too: it takes back the words. */
export function checkAnswer(
  { score, text, lang }: EvaluationAnswer,
  { steps, open, maxLength }: EvaluationView,
  newId: () => ItemId,
): { readonly accepted: true; readonly answer: KeptAnswer } | Rejected {
  if (score !== null && (score < 1 || score > steps)) return reject('evaluation/not-on-the-scale', { steps });
  const cleaned = cleanText(text, maxLength);
  if (!cleaned.accepted) {
    if (cleaned.reason !== 'empty') return cleaned;
    return { accepted: true, answer: { ...none, score } };
  }
  if (isBlank(open)) return reject('evaluation/no-open-question');
  return { accepted: true, answer: { score, text: cleaned.text, lang, comment: newId() } };
}

/** What is kept of an answer. Its words have an id, by which they can be taken away; the id stays. */
interface KeptAnswer extends EvaluationAnswer {
  readonly comment: ItemId | null;
}

const none: KeptAnswer = { score: null, text: '', lang: null, comment: null };

const keptSchema: z.ZodMiniType<KeptAnswer> = z.object({
  score: z.nullable(z.int()),
  text: z.string(),
  lang,
  comment: z.nullable(idSchema),
});

const parsed = remembered(
  (row: object) => [row],
  (row) => keptSchema.parse(row),
);

/** The answer in a row that was kept. */
export const answerIn = (row: Json | undefined): KeptAnswer =>
  typeof row === 'object' && row !== null ? parsed(row) : none;

export const isRedacted = ({ text, comment }: KeptAnswer): boolean => comment !== null && text === '';

/** The answer without its words, when they are among those that are gone. A show of hands has none. */
export function redactAnswer(kept: Json, gone: ReadonlySet<ItemId>): Json {
  if (typeof kept !== 'object' || kept === null || !('comment' in kept)) return kept;
  const answer = answerIn(kept);
  return answer.comment !== null && gone.has(answer.comment) ? { ...answer, text: '', lang: null } : kept;
}

export interface Answers {
  /** How many chose each step, lowest first. */
  readonly counts: readonly number[];
  /** The same by the way they came; null where no ways are told apart. */
  readonly ways: WaysView | null;
  /** In alphabetical order, which says nothing of who or when; equal ones are all there. */
  readonly comments: readonly Comment[];
}

/** All answers, from people's rows or from the lists that sealing kept: the outcome is the same. */
export const answersOf: (stage: Stage<EvaluationView, null>) => Answers = remembered(
  ({ config, rows, sealed }) => [config, sealed ?? rows],
  (stage) => {
    const { steps } = stage.config;
    const given = ballotsOf(stage, ballotSlot);
    const hands = handsOf(stage);
    const told = toldApart(stage, ballotSlot);
    const comments = given
      .map(answerIn)
      .flatMap(({ text, lang, comment }) => (comment === null ? [] : [{ id: comment, text, lang }]));
    const counts = countsIn(given, steps);
    const raised = hands && handsFor(hands, steps);
    return {
      counts: raised ? counts.map((count, at) => count + (raised[at] ?? 0)) : counts,
      ways: told && {
        people: {
          phones: told.phones.length || null,
          paper: told.paper.length || null,
          hands: hands?.people ?? null,
        },
        counts: {
          phones: told.phones.length > 0 ? countsIn(told.phones, steps) : null,
          paper: told.paper.length > 0 ? countsIn(told.paper, steps) : null,
          hands: raised,
        },
      },
      comments: comments.sort(alphabetical),
    };
  },
);

function countsIn(given: readonly Json[], steps: number): readonly number[] {
  const counts = Array.from({ length: steps }, () => 0);
  for (const { score } of given.map(answerIn))
    if (score !== null) counts[score - 1] = (counts[score - 1] ?? 0) + 1;
  return counts;
}

/** The steps as a hand is raised for them. */
export const stepIds = (steps: number): readonly string[] =>
  Array.from({ length: steps }, (_, at) => String(at + 1));

const handsFor = ({ votes }: Hands, steps: number): readonly number[] =>
  stepIds(steps).map((step) => votes[step] ?? 0);

/** What has no words any more comes last. */
const alphabetical = (a: Comment, b: Comment): number =>
  Number(a.text === '') - Number(b.text === '') ||
  order(a.text, b.text) ||
  order(a.lang ?? '', b.lang ?? '') ||
  order(a.id, b.id);

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
