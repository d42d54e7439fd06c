import type { ItemId, Text } from '@kring/core';
import type { VotingMine, VotingView } from '../voting/views.ts';
import type { Form } from './forms.ts';
import type { RateRule } from './rules.ts';

/** Entry `about`. */
export interface RateView extends VotingView {
  /** What one fills in; how it is counted is `rule`. */
  readonly form: Form;
  readonly rule: RateRule;
  /** What the ends of a scale of points mean. */
  readonly lowest: Text;
  readonly highest: Text;
  /** How many are to be chosen; null where options are only put in order, or each is carried by itself. */
  readonly winners: number | null;
}

/** Body of `rate:give`, and what is kept of it: the whole ballot, by the ids of the options. */
export interface Rated {
  readonly given: readonly Given[];
}

export interface Given {
  readonly id: ItemId;
  /** 0 is the lowest; null is no opinion, said as such. */
  readonly level: number | null;
}

export type RateMine = VotingMine<Rated>;
