import {
  accept,
  asJson,
  cleanText,
  idSchema,
  langs,
  reject,
  type Circumstances,
  type Decision,
  type ItemId,
  type Json,
  type Lang,
  type Pseudonym,
  type RowChange,
  type Stage,
} from '@kring/core';
import * as z from 'zod/mini';
import { remembered } from '../remembered.ts';
import type { ConsentCommand } from './commands.ts';
import type { ConsentConfig } from './config.ts';
import type { AnswerKind, ConsentEvent, ConsentState } from './state.ts';

/** One person's answer in a round: private until the round is over, and then nobody's. */

export type ConsentStage = Stage<ConsentConfig, ConsentState>;

const slot = 'answer';

/** Of a reason, and of a question, in characters. */
export const longestText = 280;

/** A private row. Its words leave it at the end of the round, when they are shared; the id stays. */
export interface KeptAnswer {
  readonly round: number;
  readonly answer: AnswerKind;
  readonly text: string;
  readonly lang: Lang;
  readonly reason: ItemId | null;
}

const keptSchema: z.ZodMiniType<KeptAnswer> = z.object({
  round: z.int(),
  answer: z.enum(['consent', 'concern', 'objection']),
  text: z.string(),
  lang: z.enum(langs),
  reason: z.nullable(idSchema),
});

const parsed = remembered(
  (row: object) => [row],
  (row) => keptSchema.parse(row),
);

const answerIn = (row: Json | undefined): KeptAnswer | null =>
  typeof row === 'object' && row !== null ? parsed(row) : null;

export const ownAnswer = ({ rows }: ConsentStage, pseudonym: Pseudonym): KeptAnswer | null =>
  answerIn(rows.get(pseudonym)?.get(slot));

/** Everyone's answers in the round that runs or has just ended. */
const answersNow = ({ rows, state }: ConsentStage): (readonly [Pseudonym, KeptAnswer])[] =>
  [...rows].flatMap(([pseudonym, row]) => {
    const given = answerIn(row.get(slot));
    return given?.round === state.round ? [[pseudonym, given] as const] : [];
  });

/** How many have answered in this round. */
export const answeredIn = (stage: ConsentStage): number => answersNow(stage).length;

export function giveAnswer(
  { state }: ConsentStage,
  { round, answer, text, lang }: Extract<ConsentCommand, { readonly type: 'consent:answer' }>,
  pseudonym: Pseudonym,
  given: Circumstances,
): Decision<ConsentEvent> {
  if (state.moment !== 'ask') return reject('consent/no-round');
  if (round !== state.round) return reject('consent/round-over');
  const cleaned = cleanText(text, longestText);
  if (!cleaned.accepted && cleaned.reason !== 'empty') return cleaned;
  // Who has no objection has nothing to explain, whatever was begun in the field before.
  const said = cleaned.accepted && answer !== 'consent' ? cleaned.text : '';
  const kept: KeptAnswer = { round, answer, text: said, lang, reason: said ? given.id() : null };
  return accept([], { rows: [rowOf(pseudonym, kept)] });
}

const rowOf = (pseudonym: Pseudonym, kept: KeptAnswer): RowChange => ({
  pseudonym,
  slot,
  value: asJson(kept),
});

/** What the round comes to, without anyone: how many answered what, and the reasons in an order that says nothing. */
export function endRound(
  stage: ConsentStage,
  { shuffle }: { readonly shuffle: <One>(list: readonly One[]) => One[] },
): Decision<ConsentEvent> {
  const { round } = stage.state;
  const answers = answersNow(stage);
  const count = (kind: AnswerKind) => answers.filter(([, { answer }]) => answer === kind).length;
  const written = answers.filter(([, { text }]) => text !== '');
  const reasons = shuffle(written).flatMap(([, { answer: kind, text, lang, reason }]): ConsentEvent[] =>
    kind === 'consent' || reason === null ? [] : [{ type: 'reason:given', reason, round, kind, text, lang }],
  );
  const ended: ConsentEvent = {
    type: 'round:ended',
    round,
    consents: count('consent'),
    concerns: count('concern'),
    objections: count('objection'),
  };
  const rows = written.map(([pseudonym, kept]) => rowOf(pseudonym, { ...kept, text: '' }));
  return accept([ended, ...reasons], { rows });
}
