import { money, type Lang } from '@kring/core';
import { costTogether, cents, namedIn } from './project.ts';
import { pointsGiven, type Obstacle } from './given.ts';
import { phoneWords } from './phoneWords.ts';
import type { Option } from '../voting/options.ts';
import type { BudgetBallot, BudgetView } from './views.ts';

/** What to do, what is left and what stands in the way, in one reader's words. */

type Settings = Pick<BudgetView, 'form' | 'amount' | 'currency' | 'least' | 'most' | 'points' | 'mostPoints'>;

export function howSaid(about: Settings, lang: Lang): string {
  const t = phoneWords[lang];
  const amount = money(lang, about.amount, about.currency);
  switch (about.form) {
    case 'basket':
      return t.howBasket(amount);
    case 'approve':
      return `${t.howApprove(about.least, about.most)} ${t.there(amount)}.`;
    case 'points':
      return `${t.howPoints(about.points, about.mostPoints)} ${t.there(amount)}.`;
    case 'rank':
      return `${t.howRank(about.least, about.most)} ${t.there(amount)}.`;
  }
}

/** What is left of the budget for a basket. */
export const leftOf = (ballot: BudgetBallot, about: Settings, options: readonly Option[]): number =>
  (cents(about.amount) - cents(costTogether(namedIn(ballot), options))) / 100;

export function leftSaid(
  ballot: BudgetBallot,
  about: Settings,
  options: readonly Option[],
  lang: Lang,
): string {
  const t = phoneWords[lang];
  const count = namedIn(ballot).length;
  if (count > 0 && count < about.least) return t.needs(about.least - count);
  switch (about.form) {
    case 'basket': {
      const left = money(lang, leftOf(ballot, about, options), about.currency);
      return count === 0 ? t.emptyBasket(left) : t.basket(count, left);
    }
    case 'approve':
      return t.ticked(count, about.most);
    case 'points':
      return t.pointsLeft(about.points - pointsGiven(ballot), about.points);
    case 'rank':
      return t.ranked(count, about.most);
  }
}

export function obstacleSaid(found: Obstacle, about: Settings, lang: Lang): string {
  const t = phoneWords[lang];
  switch (found.kind) {
    case 'no cost':
      return t.noCost;
    case 'unread':
      return t.readFirst;
    case 'over budget':
      return t.over(money(lang, found.over, about.currency));
    case 'full':
      return about.form === 'points' ? t.noPointsLeft : t.full(about.most ?? 0);
  }
}
