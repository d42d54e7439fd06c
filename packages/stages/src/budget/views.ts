import type { ItemId, Spread, Text } from '@kring/core';
import type { CountView, VotingMine, VotingView } from '../voting/views.ts';
import type { BudgetRule } from './rules.ts';

/**
 * How people say what they want: `basket` fills a basket that may not cost more than the budget, `approve` ticks,
 * `points` shares out points, `rank` puts favourites in order.
 */
export const forms = ['basket', 'approve', 'points', 'rank'] as const;
export type BudgetForm = (typeof forms)[number];

/** What people give by this form. */
export const unitOf = (form: BudgetForm): 'votes' | 'points' =>
  form === 'basket' || form === 'approve' ? 'votes' : 'points';

/** Entry `about`: the settings without what is said of each project. */
export interface BudgetView extends VotingView {
  readonly rule: BudgetRule;
  /** What there is to spend, in units of `currency`. */
  readonly amount: number;
  /** Of ISO 4217: `EUR`. */
  readonly currency: string;
  readonly form: BudgetForm;
  /** How many projects a ballot names that is not blank; `most` is null for as many as one likes. */
  readonly least: number;
  readonly most: number | null;
  /** How many points one shares out, and how many of them one project may get. */
  readonly points: number;
  readonly mostPoints: number | null;
  /** How many votes (or points) a project has to get before money goes to it. */
  readonly threshold: number | null;
  /** Whether one has to open what is said of a project before one can choose it. */
  readonly informFirst: boolean;
  /** Of the projects with a picture: which one it is, so that another one is fetched anew. */
  readonly pictures: Readonly<Record<ItemId, number>>;
}

/** Body of `budget:give`, and what is kept of it: the whole ballot, in the way that the form asks for. */
export type BudgetBallot =
  | { readonly chosen: readonly ItemId[] }
  | { readonly points: Readonly<Record<ItemId, number>> }
  /** The favourite first. */
  | { readonly ranked: readonly ItemId[] };

export type BudgetMine = VotingMine<BudgetBallot>;

/** What the entry `count` holds under `more`: what becomes of the money by votes alone, and by Equal Shares. */
export interface BudgetOutcome {
  readonly greedy: Spending;
  /** Null where hands were counted: for equal shares, one must know who wants what together. */
  readonly shares: Spending | null;
  /** Every project that has a cost, in the order of the ballot. */
  readonly projects: readonly ProjectOutcome[];
  /** Only where the rule asks whether more people would be better off by votes alone. */
  readonly comparison: Compared | null;
}

/** What the entry `count` of a budget holds beside what all counts hold. */
export const outcomeIn = ({ more }: CountView): BudgetOutcome => more as unknown as BudgetOutcome;

export interface Spending {
  /** As `@kring/methods` calls it. */
  readonly rule: BudgetRule;
  readonly funded: readonly ItemId[];
  readonly spent: number;
  /**
   * How many people have so many of the projects that they chose: 0, 1, 2, … Blank ballots are among the 0. Null where
   * hands were counted.
   */
  readonly gets: Spread | null;
}

export interface Compared {
  readonly moreByShares: number;
  readonly moreByVotes: number;
  readonly result: 'shares' | 'votes';
}

export interface ProjectOutcome {
  readonly id: ItemId;
  readonly cost: number;
  /** How many people gave it anything, and what they gave. */
  readonly votes: number;
  readonly score: number;
  readonly greedy: GreedyFate;
  readonly shares: SharesFate | null;
}

/** What became of a project by votes alone. Amounts are to the cent. */
export type GreedyFate =
  | { readonly fate: 'funded' }
  /** When its turn came, less was `left` than it costs. */
  | { readonly fate: 'too dear'; readonly left: number; readonly lacks: number }
  /** Nobody asked any more, because `end` had cost more than was left. */
  | { readonly fate: 'not reached'; readonly end: ItemId }
  | { readonly fate: 'below threshold'; readonly lacks: number };

/** What became of it by Equal Shares. */
export type SharesFate =
  | { readonly fate: 'free' }
  /** `payment` is what each supporter paid; so many paid less, as they had no more. */
  | { readonly fate: 'bought'; readonly round: number; readonly payment: number; readonly short: number }
  /** With what was left over. */
  | { readonly fate: 'filled' }
  | { readonly fate: 'below threshold'; readonly lacks: number }
  | { readonly fate: 'without supporters' }
  | {
      readonly fate: 'not bought';
      /** What its supporters had at first, and what they had left at the end. */
      readonly had: number;
      readonly left: number;
      readonly lacks: number;
      /** What took most of their money, the largest sum first. */
      readonly outbidBy: readonly Outbid[];
      readonly end: SharesEnd;
    }
  /** The other result counts: more people get more by it. */
  | { readonly fate: 'by votes' }
  | { readonly fate: 'set aside' };

/** Why everybody's share grew no further. */
export type SharesEnd =
  /** With a share that is one unit larger all together would cost so much more than the budget, `withIt` or without. */
  | { readonly because: 'overspent'; readonly over: number; readonly withIt: boolean }
  /** What was left of the budget was too little for anything else. */
  | { readonly because: 'full'; readonly left: number };

export interface Outbid {
  readonly id: ItemId;
  /** Which part of its supporters also backed this one, and what they paid for it together. */
  readonly share: number;
  readonly paid: number;
}

/** What the settings say of one project, over what its list says. Entry by the id of its item. */
export interface ProjectSettings {
  /** Null for what the list says. */
  readonly cost: number | null;
  readonly description: Text;
  readonly place: Text;
  /** A `data:` address; empty without a picture. */
  readonly picture: string;
}
