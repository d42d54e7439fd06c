import type { Item, ItemId, Lang, Text } from '@kring/core';
import { List, OrderedMap } from 'immutable';
import type { ConsentConfig } from './config.ts';
import type { AnswerKind, Answered } from './counts.ts';
import { firstWording, type Wording } from './wording.ts';

/**
 * Where a stage of consent stands, folded from facts. It goes through moments that whoever steers calls one by one,
 * back and forth until there is a decision:
 *
 *     present ── ask ── check ── hear ── decided
 *        ^                        │
 *        └─────── amended ────────┘
 *
 * While it is presented, people ask what is unclear. `check` is between the end of a round and its showing: what people wrote is read backstage first.
 */
export type Moment = 'present' | 'ask' | 'check' | 'hear' | 'decided';

export interface Question {
  readonly id: ItemId;
  /** '' once it was taken away. */
  readonly text: string;
  readonly lang: Lang;
  readonly state: 'waiting' | 'shown' | 'answered';
  /** Whether everyone may read it: it was put up, even if it has been answered since. */
  readonly shared: boolean;
  /** Its place among the questions, from 0. */
  readonly order: number;
}

/** What everyone answered when the proposal stood as it did. */
export interface Round extends Answered {
  readonly round: number;
  /** Which of the wordings was asked about. */
  readonly wording: number;
  readonly shown: boolean;
}

/** Why somebody has a concern or an objection. Never whose it is. */
export interface Reason {
  readonly id: ItemId;
  readonly round: number;
  readonly kind: Exclude<AnswerKind, 'consent'>;
  /** '' once it was taken away. */
  readonly text: string;
  readonly lang: Lang;
  readonly hidden: boolean;
  /** Written down with the decision, for when it is looked at again. */
  readonly kept: boolean;
  /** Its place among the reasons, from 0; chance has laid them. */
  readonly order: number;
}

export type Decided =
  | { readonly status: 'adopted'; readonly owner: string; readonly reviewOn: string }
  | { readonly status: 'dropped' };

export interface ConsentState {
  readonly moment: Moment;
  /** The last is the one that stands; the first is what was brought. */
  readonly wordings: List<Wording>;
  readonly questions: OrderedMap<ItemId, Question>;
  /** The number of the round that began last; 0 before the first. */
  readonly round: number;
  /** The rounds that ended. One that was never shown is forgotten when the next begins. */
  readonly rounds: List<Round>;
  readonly reasons: OrderedMap<ItemId, Reason>;
  readonly decided: Decided | null;
}

export type ConsentEvent =
  | {
      readonly type: 'question:asked';
      readonly question: ItemId;
      readonly text: string;
      readonly lang: Lang;
    }
  | { readonly type: 'question:put-up' | 'question:answered'; readonly question: ItemId }
  | { readonly type: 'clarifying:begun' | 'proposal:dropped' | 'decision:reconsidered' }
  | { readonly type: 'round:begun' | 'round:shown'; readonly round: number }
  | ({ readonly type: 'round:ended'; readonly round: number } & Answered)
  | {
      readonly type: 'reason:given';
      readonly reason: ItemId;
      readonly round: number;
      readonly kind: Reason['kind'];
      readonly text: string;
      readonly lang: Lang;
    }
  | { readonly type: 'reason:hidden' | 'reason:unhidden' | 'reason:kept'; readonly reason: ItemId }
  | { readonly type: 'words:redacted'; readonly item: ItemId }
  /** `from`: the items whose words it may still hold. */
  | { readonly type: 'proposal:amended'; readonly text: Text; readonly from: readonly ItemId[] }
  | { readonly type: 'proposal:adopted'; readonly owner: string; readonly reviewOn: string };

export const initial = (config: ConsentConfig, items: readonly Item[]): ConsentState => ({
  moment: 'present',
  wordings: List([firstWording(config, items)]),
  questions: OrderedMap(),
  round: 0,
  rounds: List(),
  reasons: OrderedMap(),
  decided: null,
});

export const standing = ({ wordings }: ConsentState): Wording => wordings.last() ?? { text: {}, from: [] };

/** The rounds that everyone has seen the outcome of. */
export const shownRounds = ({ rounds }: ConsentState): List<Round> => rounds.filter(({ shown }) => shown);

export function evolve(state: ConsentState, event: ConsentEvent): ConsentState {
  switch (event.type) {
    case 'clarifying:begun':
      return { ...state, moment: 'present' };
    case 'question:asked': {
      const { question: id, text, lang } = event;
      const order = state.questions.size;
      const asked: Question = { id, text, lang, state: 'waiting', shared: false, order };
      return { ...state, questions: state.questions.set(id, asked) };
    }
    case 'question:put-up':
      return { ...state, questions: putUp(state.questions, event.question) };
    case 'question:answered':
      return changeQuestion(state, event.question, { state: 'answered' });
    case 'round:begun': {
      const seen = new Set(shownRounds(state).map(({ round }) => round));
      return {
        ...state,
        moment: 'ask',
        round: event.round,
        questions: takenDown(state.questions),
        rounds: shownRounds(state),
        reasons: state.reasons.filter(({ round }) => seen.has(round)),
      };
    }
    case 'round:ended': {
      const { type: _, ...counted } = event;
      const ended: Round = { ...counted, wording: state.wordings.size - 1, shown: false };
      return { ...state, moment: 'check', rounds: state.rounds.push(ended) };
    }
    case 'reason:given': {
      const { reason: id, round, kind, text, lang } = event;
      const order = state.reasons.size;
      const reason: Reason = { id, round, kind, text, lang, hidden: false, kept: false, order };
      return { ...state, reasons: state.reasons.set(id, reason) };
    }
    case 'round:shown':
      return {
        ...state,
        moment: 'hear',
        rounds: state.rounds.map((one) => (one.round === event.round ? { ...one, shown: true } : one)),
      };
    case 'reason:hidden':
      return changeReason(state, event.reason, { hidden: true });
    case 'reason:unhidden':
      return changeReason(state, event.reason, { hidden: false });
    case 'reason:kept':
      return changeReason(state, event.reason, { kept: true });
    case 'words:redacted':
      return changeReason(changeQuestion(state, event.item, { text: '' }), event.item, { text: '' });
    case 'proposal:amended': {
      const { text, from } = event;
      const wordings = state.wordings.push({ text, from });
      return { ...state, moment: 'present', wordings, questions: takenDown(state.questions) };
    }
    case 'proposal:adopted': {
      const { owner, reviewOn } = event;
      return { ...state, moment: 'decided', decided: { status: 'adopted', owner, reviewOn } };
    }
    case 'proposal:dropped':
      return { ...state, moment: 'decided', decided: { status: 'dropped' } };
    case 'decision:reconsidered':
      return {
        ...state,
        moment: shownRounds(state).isEmpty() ? 'present' : 'hear',
        decided: null,
        reasons: state.reasons.map((one) => (one.kept ? { ...one, kept: false } : one)),
      };
  }
}

/** One question stands on the wall at a time; the one before it was answered, or waits its turn again. */
const putUp = (questions: ConsentState['questions'], id: ItemId): ConsentState['questions'] =>
  questions.map((one) => {
    if (one.id === id) return { ...one, state: 'shown' as const, shared: true };
    return one.state === 'shown' ? { ...one, state: 'waiting' as const } : one;
  });

/** Whoever goes on has answered what stood on the wall. */
const takenDown = (questions: ConsentState['questions']): ConsentState['questions'] =>
  questions.map((one) => (one.state === 'shown' ? { ...one, state: 'answered' as const } : one));

function changeQuestion(state: ConsentState, id: ItemId, to: Partial<Question>): ConsentState {
  const found = state.questions.get(id);
  return found ? { ...state, questions: state.questions.set(id, { ...found, ...to }) } : state;
}

function changeReason(state: ConsentState, id: ItemId, to: Partial<Reason>): ConsentState {
  const found = state.reasons.get(id);
  return found ? { ...state, reasons: state.reasons.set(id, { ...found, ...to }) } : state;
}

/** The event without the words of what is gone; an amendment goes with the item that it was made from. */
export function redact(event: ConsentEvent, gone: ReadonlySet<ItemId>): ConsentEvent {
  switch (event.type) {
    case 'question:asked':
      return gone.has(event.question) ? { ...event, text: '' } : event;
    case 'reason:given':
      return gone.has(event.reason) ? { ...event, text: '' } : event;
    case 'proposal:amended':
      return event.from.some((id) => gone.has(id)) ? { ...event, text: {} } : event;
    default:
      return event;
  }
}
