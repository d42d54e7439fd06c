import { figure, locales, type ItemId, type Spread } from '@kring/core';
import { notesWords } from './notesWords.ts';
import { isByVotes } from './rules.ts';
import type { BudgetOutcome, Spending } from './views.ts';
import type { Telling } from './why.ts';
import { whyWords } from './whyWords.ts';

/** What there is to know of a divided budget beside who got money, a sentence each. */

/** How many people have at least one of the projects that they chose. */
export const served = (gets: Spread): number =>
  gets.reduce((sum, { value, people }) => sum + (value > 0 ? people : 0), 0);

/** What counts, and what would have come of it the other way; null where nobody can tell. */
export const sides = (
  { greedy, shares }: BudgetOutcome,
  rule: string,
): { readonly own: Spending; readonly other: Spending | null } =>
  !shares || rule === greedy.rule ? { own: greedy, other: shares } : { own: shares, other: greedy };

/** What one of them funds and the other does not. */
export const onlyIn = (one: Spending, other: Spending): readonly ItemId[] =>
  one.funded.filter((id) => !other.funded.includes(id));

/** The notes, for one reader. */
export function notesOn(outcome: BudgetOutcome, rule: string, telling: Telling): readonly string[] {
  const t = notesWords[telling.lang];
  const { own, other } = sides(outcome, rule);
  if (!other) return [t.byHand];
  const way = isByVotes(other.rule) ? t.byVotes : t.byShares;
  const list = new Intl.ListFormat(locales[telling.lang], { type: 'conjunction' });
  const listed = (ids: readonly ItemId[]) =>
    list.format(ids.map((id) => whyWords[telling.lang].quoted(telling.name(id).trim() || t.unnamed)));
  const [gained, lost] = [onlyIn(other, own), onlyIn(own, other)];
  const difference =
    gained.length === 0 && lost.length === 0
      ? t.same(way)
      : gained.length === 0
        ? t.fewer(way, listed(lost))
        : lost.length === 0
          ? t.more(way, listed(gained))
          : t.other(way, listed(gained), listed(lost));
  const { comparison } = outcome;
  return [
    ...(comparison && own.rule === outcome.shares?.rule
      ? [
          (comparison.result === 'votes' ? t.votesCount : t.sharesCount)(
            figure(telling.lang, comparison.moreByVotes),
            figure(telling.lang, comparison.moreByShares),
          ),
        ]
      : []),
    difference,
  ];
}
