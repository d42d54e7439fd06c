import type { Item, ItemId } from '@kring/core';
import type { BudgetBallot } from './views.ts';

/** What projects cost. Light enough for phones. */

type Priced = Pick<Item, 'project'>;

export const costOf = ({ project }: Priced): number | null => project?.cost ?? null;

/** In cents, so that nothing hangs on how a computer adds. */
export const cents = (amount: number): number => Math.round(amount * 100);

/** The projects that a ballot names; in a ranking in its order. */
export function namedIn(ballot: BudgetBallot): readonly ItemId[] {
  if ('chosen' in ballot) return ballot.chosen;
  if ('ranked' in ballot) return ballot.ranked;
  return Object.keys(ballot.points);
}

/** What the projects of these ids cost together. */
export function costTogether(
  ids: readonly ItemId[],
  projects: readonly (Priced & { readonly id: ItemId })[],
): number {
  const costs = new Map(projects.map((project) => [project.id, cents(costOf(project) ?? 0)]));
  return ids.reduce((sum, id) => sum + (costs.get(id) ?? 0), 0) / 100;
}
