import type { ItemId, Json } from '@kring/core';
import type { Option } from '../voting/options.ts';
import { cents, costOf, costTogether, namedIn } from './project.ts';
import type { BudgetBallot, BudgetForm, BudgetView } from './views.ts';

/** A ballot while it is filled in: what it holds, what still fits, and what it becomes. */

/** A ballot that says nothing, in this form. */
export function blankBallot(form: BudgetForm): BudgetBallot {
  switch (form) {
    case 'basket':
    case 'approve':
      return { chosen: [] };
    case 'points':
      return { points: {} };
    case 'rank':
      return { ranked: [] };
  }
}

/** A ballot as it was kept on the phone; null when it is none of this form. */
export function ballotFrom(kept: Json, form: BudgetForm): BudgetBallot | null {
  const [key = ''] = Object.keys(blankBallot(form));
  const value = typeof kept === 'object' && kept !== null ? (kept as Record<string, Json>)[key] : null;
  const isNames = Array.isArray(value) && value.every((id) => typeof id === 'string');
  const isPoints =
    form === 'points' &&
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((points) => typeof points === 'number');
  return isNames || isPoints ? (kept as unknown as BudgetBallot) : null;
}

export const pointsFor = (ballot: BudgetBallot, id: ItemId): number =>
  'points' in ballot ? (ballot.points[id] ?? 0) : 0;

export const pointsGiven = (ballot: BudgetBallot): number =>
  'points' in ballot ? Object.values(ballot.points).reduce((sum, points) => sum + points, 0) : 0;

/** Whether two ballots say the same; of a ranking also the order. */
export function sameBallot(one: BudgetBallot, other: BudgetBallot): boolean {
  const [mine, theirs] = [namedIn(one), namedIn(other)];
  if (mine.length !== theirs.length) return false;
  if ('ranked' in one) return mine.every((id, at) => id === theirs[at]);
  return mine.every((id) => theirs.includes(id) && pointsFor(one, id) === pointsFor(other, id));
}

export const withoutProject = (ballot: BudgetBallot, id: ItemId): BudgetBallot => {
  const others = namedIn(ballot).filter((one) => one !== id);
  if ('chosen' in ballot) return { chosen: others };
  if ('ranked' in ballot) return { ranked: others };
  return withPoints(ballot, id, 0);
};

/** Chosen, or put in order after those that are already. */
export const withProject = (ballot: BudgetBallot, id: ItemId): BudgetBallot =>
  'chosen' in ballot
    ? { chosen: [...ballot.chosen, id] }
    : 'ranked' in ballot
      ? { ranked: [...ballot.ranked, id] }
      : withPoints(ballot, id, 1);

export function withPoints(ballot: BudgetBallot, id: ItemId, points: number): BudgetBallot {
  const given = { ...('points' in ballot ? ballot.points : {}), [id]: points };
  return { points: Object.fromEntries(Object.entries(given).filter(([, count]) => count > 0)) };
}

/** One place higher (-1) or lower (1) among the favourites. */
export function movedBy(ballot: BudgetBallot, id: ItemId, by: -1 | 1): BudgetBallot {
  const ranked = [...namedIn(ballot)];
  const at = ranked.indexOf(id);
  const other = ranked[at + by];
  if (at < 0 || other === undefined) return ballot;
  ranked[at + by] = id;
  ranked[at] = other;
  return { ranked };
}

/** Why a project that is not chosen cannot be chosen now; null when it can. */
export type Obstacle =
  | { readonly kind: 'no cost' }
  | { readonly kind: 'unread' }
  | { readonly kind: 'over budget'; readonly over: number }
  | { readonly kind: 'full' };

export function obstacle(
  option: Option,
  ballot: BudgetBallot,
  about: BudgetView,
  options: readonly Option[],
  /** What is said of it was opened, or nothing is said of it. */
  read: boolean,
): Obstacle | null {
  const cost = costOf(option);
  const ids = namedIn(ballot);
  if (cost === null) return { kind: 'no cost' };
  if (about.informFirst && !read) return { kind: 'unread' };
  if (about.form === 'basket') {
    const over = cents(costTogether(ids, options)) + cents(cost) - cents(about.amount);
    return over > 0 ? { kind: 'over budget', over: over / 100 } : null;
  }
  // With one in all, another takes its place.
  if (about.most !== null && about.most > 1 && ids.length >= about.most) return { kind: 'full' };
  if (about.form === 'points' && pointsGiven(ballot) >= about.points) return { kind: 'full' };
  return null;
}

/** Whether it names as many as it should; a blank one always does. */
export const isWhole = (ballot: BudgetBallot, { least }: BudgetView): boolean => {
  const named = namedIn(ballot).length;
  return named === 0 || named >= least;
};
