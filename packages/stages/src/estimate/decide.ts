import {
  accept,
  apart,
  asJson,
  cleanText,
  idSchema,
  isOnPaper,
  langs,
  reject,
  shuffle,
  slotsOf,
  type Actor,
  type Circumstances,
  type CommandOf,
  type Decision,
  type Json,
  type Pseudonym,
  type RowChange,
  type Slot,
  type Stage,
} from '@kring/core';
import * as z from 'zod/mini';
import { boundsOf } from './bounds.ts';
import { isSensible, largest } from './number.ts';
import { roundOf, type EstimateEvent, type EstimateState } from './state.ts';
import { longestReason, type Estimated, type EstimateView } from './views.ts';

export type EstimateStage = Stage<EstimateView, EstimateState>;

/** The reason is measured when it is cleaned, so that one that is too long is refused by that name. */
const estimated = z.object({
  round: z.int(),
  value: z.number(),
  text: z.string().check(z.maxLength(50_000)),
  lang: z._default(z.nullable(z.enum(langs)), null),
});

const steering = ['organiser', 'facilitator'] as const;
const reason = z.object({ reason: idSchema });
const shown = ['open', 'closed', 'revealed'] as const;

export const commands = {
  'estimate:give': { schema: estimated, roles: ['participant'] as const, phases: ['open'] as const },
  'round:show': { schema: z.object({}), roles: steering, phases: ['open'] as const },
  'round:again': { schema: z.object({}), roles: steering, phases: ['open'] as const },
  'reason:put-up': {
    schema: z.object({ reason: idSchema, up: z.boolean() }),
    roles: steering,
    phases: shown,
  },
  'reason:redact': { schema: reason, roles: steering, phases: [...shown, 'sealed'] as const },
};

export type EstimateCommand = CommandOf<typeof commands>;

/** The private row of one person in one round. */
export const slotOf = (round: number): Slot => slotsOf(round).ballot;

export const givenIn = (row: Json | undefined): Estimated | null =>
  row === undefined ? null : estimated.parse(row);

export function decide(
  stage: EstimateStage,
  command: EstimateCommand,
  actor: Actor,
  given: Circumstances,
): Decision<EstimateEvent> {
  const { state } = stage;
  switch (command.type) {
    case 'estimate:give':
      return actor.role === 'participant' ? give(stage, command, actor.pseudonym) : reject('not-allowed');
    case 'round:show':
      return state.asking ? show(stage, given) : reject('estimate/not-asking');
    case 'round:again':
      return state.asking ? reject('estimate/asking') : accept([{ type: 'round:begun' }]);
    case 'reason:put-up': {
      const { reason, up } = command;
      if (!hasWords(state, reason)) return reject('unknown-item');
      return state.up.includes(reason) === up ? accept([]) : accept([{ type: 'reason:put-up', reason, up }]);
    }
    case 'reason:redact':
      return hasWords(state, command.reason)
        ? accept([{ type: 'reason:redacted', reason: command.reason }], { redacts: [command.reason] })
        : reject('unknown-item');
  }
}

/** What becomes shared at the reveal: the round that is still asked. One that nobody answered is none, unless it is all there is. */
export function reveal(stage: EstimateStage, given: Circumstances): Decision<EstimateEvent> {
  const { asking, rounds } = stage.state;
  const isEmpty = givenNow(stage).length === 0;
  return asking && !(isEmpty && rounds.length > 0) ? ending(stage, given) : accept([]);
}

const hasWords = ({ reasons }: EstimateState, reason: string): boolean =>
  reasons.some(({ id, text }) => id === reason && text !== '');

function give(
  { state, config }: EstimateStage,
  { round, value, text, lang }: Estimated,
  pseudonym: Pseudonym,
): Decision<EstimateEvent> {
  if (!state.asking || round !== roundOf(state)) return reject('estimate/round-over');
  if (!isSensible(value)) return reject('estimate/not-sensible', { max: largest });
  const [min, max] = boundsOf(config);
  if (min !== null && value < min) return reject('estimate/too-low', { min });
  if (max !== null && value > max) return reject('estimate/too-high', { max });
  const cleaned = cleanText(text, longestReason);
  if (!cleaned.accepted && cleaned.reason !== 'empty') return cleaned;
  if (cleaned.accepted && !config.reasons) return reject('estimate/no-reasons');
  const words = cleaned.accepted ? { text: cleaned.text, lang } : { text: '', lang: null };
  return accept([], {
    rows: [{ pseudonym, slot: slotOf(round), value: asJson({ round, value, ...words }) }],
  });
}

/** A round of which nobody said anything cannot be talked about. */
const show = (stage: EstimateStage, given: Circumstances): Decision<EstimateEvent> =>
  givenNow(stage).length === 0 ? reject('estimate/nobody') : ending(stage, given);

interface Given {
  readonly pseudonym: Pseudonym;
  readonly answer: Estimated;
  readonly onPaper: boolean;
}

/** What people gave in the round that is asked. */
export function givenNow({ state, rows }: EstimateStage): readonly Given[] {
  if (!state.asking) return [];
  const slot = slotOf(roundOf(state));
  return [...rows].flatMap(([pseudonym, row]) => {
    const answer = givenIn(row.get(slot));
    return answer ? [{ pseudonym, answer, onPaper: isOnPaper(pseudonym) }] : [];
  });
}

/**
 * The round ends: its numbers and reasons become facts without anyone in them. Each keeps their own number, to be seen
 * beside the next; the words leave their row, and get an id that no row has.
 */
function ending(stage: EstimateStage, given: Circumstances): Decision<EstimateEvent> {
  const all = givenNow(stage);
  const round = roundOf(stage.state);
  const said = all.filter(({ answer }) => answer.text !== '');
  const told = shuffle(said, given.random).map(({ answer: { value, text, lang } }): EstimateEvent => {
    return { type: 'reason:told', reason: { id: given.id(), round, value, text, lang } };
  });
  const by = (onPaper: boolean) =>
    all.filter((one) => one.onPaper === onPaper).map(({ answer }) => answer.value);
  const { phones, paper } = apart({ phones: by(false), paper: by(true) });
  const fromTheLowest = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const shown: EstimateEvent = {
    type: 'round:shown',
    estimates: fromTheLowest(phones),
    ...(paper.length > 0 && { paper: fromTheLowest(paper) }),
  };
  const rows = said.map(({ pseudonym, answer }): RowChange => ({
    pseudonym,
    slot: slotOf(round),
    value: asJson({ ...answer, text: '', lang: null }),
  }));
  return accept([shown, ...told], { rows });
}
