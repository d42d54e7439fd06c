import type { ByEachWay, ItemId, Spread, Text } from '@kring/core';
import type { CountView, VotingMine, VotingView } from '../voting/views.ts';

/** Up and to the right in the field. */
export const axes = ['impact', 'effort'] as const;
export type Axis = (typeof axes)[number];

/** From what one does first to what one leaves: much for little, much for much, little for little, little for much. */
export const quarters = ['quick', 'big', 'small', 'later'] as const;
export type Quarter = (typeof quarters)[number];

/** The end of both scales, which begin at 0. */
export const highest = 10;

export interface AxisView {
  readonly name: Text;
  /** What its ends are called, as they go on in a sentence: `little`, `much`. */
  readonly low: Text;
  readonly high: Text;
}

/** Entry `about`. */
export interface PlaceView extends VotingView, Readonly<Record<Axis, AxisView>> {
  readonly quarters: Readonly<Record<Quarter, Text>>;
}

/** Where one person puts an option; null along an axis of which they have no idea. */
export type Spot = Readonly<Record<Axis, number | null>>;

export interface Placing extends Spot {
  readonly id: ItemId;
}

/** Body of `place:put`, and what is kept of it: the whole ballot. What is not there was left open. */
export interface Placed {
  readonly placed: readonly Placing[];
}

export type PlaceMine = VotingMine<Placed>;

/** What the room made of an option along one axis. */
export interface Along {
  /** How many said something. */
  readonly people: number;
  /** The middle answer, and the two between which the middle half lies; null where nobody said anything. */
  readonly median: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly spread: Spread;
  /** From 0, all alike, to 1, one half at each end. */
  readonly division: number | null;
  /** Where ways are told apart: how many said something by each, and their middle answer. */
  readonly by?: { readonly people: ByEachWay; readonly median: ByEachWay };
}

/** An option as the room placed it. */
export interface PlacedOption extends Readonly<Record<Axis, Along>> {
  readonly id: ItemId;
  /** Null where nobody knew, along one axis at least. */
  readonly quarter: Quarter | null;
}

/** What stands in `more` of the common count. */
export interface PlaceMore {
  readonly options: readonly PlacedOption[];
  /** Whose middle half is widest: what to talk about first. Null where all answered alike. */
  readonly widest: readonly ItemId[];
}

export const moreOf = (count: CountView): PlaceMore => count.more as unknown as PlaceMore;
