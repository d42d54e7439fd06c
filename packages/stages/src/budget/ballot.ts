import { reject, type Item, type ItemId, type Rejected } from '@kring/core';
import { inOneOrder } from '../voting/idsInOneOrder.ts';
import { cents, costOf, costTogether, namedIn } from './project.ts';
import type { BudgetBallot, BudgetForm, BudgetView } from './views.ts';

type Settings = Pick<BudgetView, 'form' | 'amount' | 'currency' | 'least' | 'most' | 'points' | 'mostPoints'>;

export type Checked = { readonly accepted: true; readonly ballot: BudgetBallot } | Rejected;

const formOf = (ballot: BudgetBallot): readonly BudgetForm[] =>
  'chosen' in ballot ? ['basket', 'approve'] : 'ranked' in ballot ? ['rank'] : ['points'];

/** The ballot as it is kept, or what is wrong with it. A blank one is always right. */
export function checkBallot(ballot: BudgetBallot, settings: Settings, items: readonly Item[]): Checked {
  const { form, least, most } = settings;
  if (!formOf(ballot).includes(form)) return reject('budget/other-form');
  const ids = namedIn(ballot);
  const named = new Set(ids);
  if (named.size < ids.length) return reject('budget/twice');
  const priceless = items.filter((item) => named.has(item.id) && costOf(item) === null);
  if (priceless.length > 0) return reject('budget/no-cost');
  if (named.size > 0 && named.size < least) return reject('budget/too-few', { least, given: named.size });
  if (most !== null && form !== 'basket' && named.size > most)
    return reject('budget/too-many', { most, given: named.size });
  if ('ranked' in ballot) return { accepted: true, ballot: { ranked: ballot.ranked } };
  if ('points' in ballot) return checkPoints(ballot.points, settings);

  const cost = costTogether(ids, items);
  if (form === 'basket' && cents(cost) > cents(settings.amount)) {
    const over = (cents(cost) - cents(settings.amount)) / 100;
    return reject('budget/over-budget', { over, currency: settings.currency });
  }
  return { accepted: true, ballot: { chosen: inOneOrder(ids) } };
}

function checkPoints(
  given: Readonly<Record<ItemId, number>>,
  { points, mostPoints }: Pick<Settings, 'points' | 'mostPoints'>,
): Checked {
  const sum = Object.values(given).reduce((all, one) => all + one, 0);
  if (sum > points) return reject('budget/too-many-points', { points, given: sum });
  const highest = Math.max(0, ...Object.values(given));
  if (mostPoints !== null && highest > mostPoints)
    return reject('budget/too-many-on-one', { most: mostPoints, given: highest });
  const kept = inOneOrder(Object.keys(given)).map((id) => [id, given[id] ?? 0] as const);
  return { accepted: true, ballot: { points: Object.fromEntries(kept) } };
}
