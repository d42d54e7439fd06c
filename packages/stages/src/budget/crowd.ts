import type { ItemId } from '@kring/core';
import type { StageCrowd } from '../crowd.ts';
import { optionsIn, type Option } from '../voting/options.ts';
import { blankBallot, isWhole } from './given.ts';
import { costOf } from './project.ts';
import type { BudgetBallot, BudgetMine, BudgetView } from './views.ts';

/** What stands first on the list is liked a little more often, so that there is a result to talk about. */
function liked(options: readonly Option[], random: () => number): readonly Option[] {
  const about = options.map((option) => ({
    option,
    wish: random() - (0.4 * option.order) / Math.max(1, options.length),
  }));
  return about.sort((a, b) => b.wish - a.wish).map(({ option }) => option);
}

/** As many as one may, of those that are liked, while the money lasts where the form asks for that. */
function ballotOf(about: BudgetView, options: readonly Option[], random: () => number): BudgetBallot {
  const wanted = liked(options, random);
  const many = Math.max(about.least, Math.min(about.most ?? 5, 1 + Math.floor(random() * 5)));
  const first = wanted.slice(0, many).map(({ id }) => id);
  switch (about.form) {
    case 'approve':
      return { chosen: first };
    case 'rank':
      return { ranked: first };
    case 'points':
      return { points: sharedOut(first, about) };
    case 'basket': {
      let left = about.amount;
      const basket: ItemId[] = [];
      for (const { id, project } of wanted) {
        const cost = project?.cost ?? 0;
        if (cost > left || basket.length === many) continue;
        basket.push(id);
        left -= cost;
      }
      return { chosen: basket };
    }
  }
}

/** The points that there are, one by one round the projects. */
function sharedOut(ids: readonly ItemId[], { points, mostPoints }: BudgetView): Record<ItemId, number> {
  const given: Record<ItemId, number> = {};
  for (let spent = 0; spent < points; spent += 1) {
    const id = ids[spent % Math.max(1, ids.length)];
    const has = id === undefined ? points : (given[id] ?? 0);
    if (id !== undefined && has < (mostPoints ?? points)) given[id] = has + 1;
  }
  return given;
}

export const crowd: StageCrowd = {
  next({ entries, mine, random }) {
    const about = entries.get<BudgetView>('about');
    const options = optionsIn(entries);
    if (!about || options.length === 0 || (mine as BudgetMine)?.ballot) return null;
    const priced = options.filter((option) => costOf(option) !== null);
    const body = ballotOf(about, priced, random);
    return { type: 'budget:give', body: isWhole(body, about) ? body : blankBallot(about.form) };
  },
};
