import { figure, type ByEachWay, type Lang } from '@kring/core';
import type { ResultsDictionary } from '#lib/words/results/en.ts';

type Words = Pick<ResultsDictionary, 'voted' | 'votedByWay' | 'byWay'>;

/** `5 by phone, 6 on paper, 9 by hand`: the ways that are told apart. */
export const saidByWay = (by: ByEachWay, lang: Lang, t: Words): string =>
  (['phones', 'paper', 'hands'] as const)
    .flatMap((way) => (by[way] === null ? [] : [t.byWay[way](figure(lang, by[way]))]))
    .join(', ');

interface Voters {
  /** Without those whose ballot was blank. */
  readonly ballots: number;
  readonly blank: number;
  readonly ways?: ByEachWay;
}

/** `20 people voted, 1 of them blank: 5 by phone, 6 on paper, 9 by hand.` */
export function votersSaid({ ballots, blank, ways }: Voters, lang: Lang, t: Words): string {
  const voted = t.voted(ballots + blank, blank);
  return `${ways ? t.votedByWay(voted, saidByWay(ways, lang, t)) : voted}.`;
}
