import type { ItemId } from '@kring/core';
import { spreadOf, together, type ShownRound } from './rounds.ts';
import type { ReasonView } from './views.ts';

/** What is known to everyone of an estimate: the rounds that were shown. What a round asks stays in private rows until then. */
export interface EstimateState {
  /** Whether people are asked now. */
  readonly asking: boolean;
  readonly rounds: readonly ShownRound[];
  /** In no order. */
  readonly reasons: readonly ReasonView[];
  /** Those that everyone can read. */
  readonly up: readonly ItemId[];
}

export const initial: EstimateState = { asking: true, rounds: [], reasons: [], up: [] };

export type EstimateEvent =
  | {
      readonly type: 'round:shown';
      /** From the lowest: nobody's place tells when it was given. */
      readonly estimates: readonly number[];
      /** Those that came on paper, where they are enough to stand apart. */
      readonly paper?: readonly number[];
    }
  /** One each, so that the words of one can be taken away alone. */
  | { readonly type: 'reason:told'; readonly reason: ReasonView }
  | { readonly type: 'round:begun' }
  | { readonly type: 'reason:put-up'; readonly reason: ItemId; readonly up: boolean }
  | { readonly type: 'reason:redacted'; readonly reason: ItemId };

export function evolve(state: EstimateState, event: EstimateEvent): EstimateState {
  switch (event.type) {
    case 'round:shown':
      return { ...state, asking: false, rounds: [...state.rounds, shownRound(event)] };
    case 'reason:told':
      return { ...state, reasons: [...state.reasons, event.reason] };
    case 'round:begun':
      // A round that nobody answered is asked once more, under the same number.
      return { ...state, asking: true, rounds: answeredRounds(state) };
    case 'reason:put-up': {
      const others = state.up.filter((id) => id !== event.reason);
      return { ...state, up: event.up ? [...others, event.reason] : others };
    }
    case 'reason:redacted': {
      const reasons = state.reasons.map((one) => (one.id === event.reason ? withoutWords(one) : one));
      return { ...state, reasons };
    }
  }
}

const shownRound = (event: Extract<EstimateEvent, { type: 'round:shown' }>): ShownRound => ({
  phones: spreadOf(event.estimates),
  paper: spreadOf(event.paper ?? []),
});

const withoutWords = (reason: ReasonView): ReasonView => ({ ...reason, text: '', lang: null });

/** The event without the words of the reasons that are gone. */
export function redact(event: EstimateEvent, gone: ReadonlySet<ItemId>): EstimateEvent {
  return event.type === 'reason:told' && gone.has(event.reason.id)
    ? { ...event, reason: withoutWords(event.reason) }
    : event;
}

/** The last has no answers where it is the only one, and nobody gave any. */
export const answeredRounds = ({ rounds }: Pick<EstimateState, 'rounds'>): readonly ShownRound[] =>
  rounds.filter((round) => together(round).length > 0);

/** The round that is asked, else the last that was shown; from 1. */
export const roundOf = ({ asking, rounds }: EstimateState): number => rounds.length + (asking ? 1 : 0);
