import type { ByEachWay, ItemId, Lang } from '@kring/core';
import { locales } from '@kring/core';
import type { LiveEntries } from '../live.ts';
import type { Counts } from './counts.ts';
import type { AnswerKind } from './counts.ts';
import type { QuestionView, ReasonView, RoundView } from './views.ts';

/** What a view reads of a stage of consent, in order. */

export type Asked = QuestionView & { readonly id: ItemId };
export type Why = ReasonView & { readonly id: ItemId };

const inOrder = <View extends { readonly order: number }>(views: ReadonlyMap<string, View>) =>
  [...views].map(([id, view]) => ({ ...view, id })).sort((a, b) => a.order - b.order);

export const questionsIn = (entries: LiveEntries): readonly Asked[] =>
  inOrder(entries.under<QuestionView>('question/'));

/** The first round first. */
export const roundsIn = (entries: LiveEntries): readonly RoundView[] =>
  [...entries.under<RoundView>('round/').values()].sort((a, b) => a.round - b.round);

/** Objections before concerns, for they have to be answered. */
export const reasonsIn = (entries: LiveEntries): readonly Why[] =>
  [...inOrder(entries.under<ReasonView>('reason/'))].sort(
    (a, b) => Number(a.kind === 'concern') - Number(b.kind === 'concern'),
  );

export const answerKinds: readonly AnswerKind[] = ['consent', 'concern', 'objection'];

/** The same sign everywhere: a tick, a word to say, a hand that says stop. */
export const answerIcons = { consent: 'check', concern: 'message', objection: 'hand' } as const;

/** How many gave this answer. */
export function countOf({ consents, concerns, objections }: Counts, kind: AnswerKind): number {
  switch (kind) {
    case 'consent':
      return consents;
    case 'concern':
      return concerns;
    case 'objection':
      return objections;
  }
}

/** How many by each way gave this answer; undefined where no ways are told apart. */
export const waysFor = ({ ways }: RoundView, kind: AnswerKind): ByEachWay | undefined =>
  ways && {
    phones: ways.phones && countOf(ways.phones, kind),
    paper: ways.paper && countOf(ways.paper, kind),
    hands: ways.hands && countOf(ways.hands, kind),
  };

export const answersIn = ({ consents, concerns, objections }: RoundView): number =>
  consents + concerns + objections;

/** `1 september 2027`; what is no day stays as it is. */
export function longDate(lang: Lang, day: string): string {
  const time = Date.parse(day);
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}
