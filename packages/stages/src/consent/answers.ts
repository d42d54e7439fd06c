import {
  accept,
  apart,
  asJson,
  cleanText,
  handsIn,
  idSchema,
  isOnPaper,
  langs,
  reject,
  slotsOf,
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
import { countsOf, countsOfHands, sumOf } from './counts.ts';
import type { AnswerKind } from './counts.ts';
import type { ConsentEvent, ConsentState } from './state.ts';

/** One person's answer in a round: private until the round is over, and then nobody's. */

export type ConsentStage = Stage<ConsentConfig, ConsentState>;

/** Of a reason, and of a question, in characters. */
export const longestText = 280;

/** A private row. Its words leave it at the end of the round, when they are shared; the id stays. */
export interface KeptAnswer {
  readonly round: number;
  readonly answer: AnswerKind;
  readonly text: string;
  /** Of the words: beside an answer that is sealed, a rare language would tell whose it is. */
  readonly lang: Lang | null;
  readonly reason: ItemId | null;
}

const keptSchema: z.ZodMiniType<KeptAnswer> = z.object({
  round: z.int(),
  answer: z.enum(['consent', 'concern', 'objection']),
  text: z.string(),
  lang: z.nullable(z.enum(langs)),
  reason: z.nullable(idSchema),
});

const parsed = remembered(
  (row: object) => [row],
  (row) => keptSchema.parse(row),
);

const answerIn = (row: Json | undefined): KeptAnswer | null =>
  typeof row === 'object' && row !== null ? parsed(row) : null;

/** What this person answered last. */
export function ownAnswer({ rows, state }: ConsentStage, pseudonym: Pseudonym): KeptAnswer | null {
  const row = rows.get(pseudonym);
  for (let { round } = state; row && round > 0; round -= 1) {
    const given = answerIn(row.get(slotsOf(round).ballot));
    if (given) return given;
  }
  return null;
}

/** Everyone's answers in the round that runs or has just ended. */
function answersNow({ rows, state }: ConsentStage): (readonly [Pseudonym, KeptAnswer])[] {
  const { ballot } = slotsOf(state.round);
  return [...rows].flatMap(([pseudonym, row]) => {
    const given = answerIn(row.get(ballot));
    return given ? [[pseudonym, given] as const] : [];
  });
}

/** The hands that were counted in it. */
const handsNow = ({ rows, state }: ConsentStage) => handsIn(rows, slotsOf(state.round).hands);

/** How many have answered in this round. */
export const answeredIn = (stage: ConsentStage): number =>
  answersNow(stage).length + (handsNow(stage)?.people ?? 0);

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
  const words = said ? { text: said, lang, reason: given.id() } : { text: '', lang: null, reason: null };
  const kept: KeptAnswer = { round, answer, ...words };
  return accept([], { rows: [rowOf(pseudonym, kept)] });
}

const rowOf = (pseudonym: Pseudonym, kept: KeptAnswer): RowChange => ({
  pseudonym,
  slot: slotsOf(kept.round).ballot,
  value: asJson(kept),
});

/** What the round comes to, without anyone: how many answered what, and the reasons in an order that says nothing. */
export function endRound(
  stage: ConsentStage,
  { shuffle }: { readonly shuffle: <One>(list: readonly One[]) => One[] },
): Decision<ConsentEvent> {
  const { round } = stage.state;
  const answers = answersNow(stage);
  const by = (onPaper: boolean) =>
    answers.filter(([pseudonym]) => isOnPaper(pseudonym) === onPaper).map(([, { answer }]) => answer);
  const given = apart({ phones: by(false), paper: by(true) });
  const hands = handsNow(stage);
  const written = answers.filter(([, { text }]) => text !== '');
  const reasons = shuffle(written).flatMap(([, { answer: kind, text, lang, reason }]): ConsentEvent[] =>
    kind === 'consent' || reason === null || lang === null
      ? []
      : [{ type: 'reason:given', reason, round, kind, text, lang }],
  );
  const ended: ConsentEvent = {
    type: 'round:ended',
    round,
    ...sumOf(countsOf(given.phones), countsOf(given.paper), hands ? countsOfHands(hands) : countsOf([])),
    ...(given.paper.length > 0 && { paper: countsOf(given.paper) }),
    ...(hands && { hands }),
  };
  const rows = written.map(([pseudonym, kept]) => rowOf(pseudonym, { ...kept, text: '', lang: null }));
  return accept([ended, ...reasons], { rows });
}
