/** Who took part by phone, on paper and by show of hands: together, and apart where these are told apart. */

import type { ByEachWay } from '@kring/core';
import type { Saying } from '../saying.ts';
import type { Speaker, Voice } from '../voice.ts';
import type { ReportWords } from '../words.ts';
import { minutesWords } from './minutesWords.ts';

export const eachWay = ['phones', 'paper', 'hands'] as const;

/** What a section says of those who voted. */
interface Voters {
  /** Without those whose ballot was blank. */
  readonly ballots: number;
  readonly blank: number;
  readonly ways?: ByEachWay;
}

/** `20 people voted, 1 of them blank: 6 by phone, 5 on paper and 9 by show of hands`. */
export function votersSaid({ ballots, blank, ways }: Voters, w: ReportWords, by: Speaker): string {
  const voted = w.voted(ballots + blank, blank);
  return ways ? w.votedByWay(voted, by.listed(saidByWay(ways, by))) : voted;
}

/** `40 by phone`, `12 on paper`: the ways that are told apart. */
export function saidByWay(ways: ByEachWay, by: Speaker): string[] {
  const w = minutesWords[by.lang];
  return eachWay.flatMap((way) => (ways[way] === null ? [] : [w[way](by.figure(ways[way]))]));
}

interface WayColumn {
  readonly name: Saying;
  cell(row: { readonly by?: ByEachWay; readonly valueBy?: ByEachWay }): Saying;
}

/** A column for each way that is told apart, none where no ways are: `7`, or `4.5 (7 people)` for a middle of answers. */
export const wayColumns = (ways: ByEachWay | undefined, voice: Voice): readonly WayColumn[] =>
  eachWay
    .filter((way) => (ways?.[way] ?? null) !== null)
    .map((way) => ({
      name: voice.word((w) => w.byWay[way]),
      cell: ({ by, valueBy }) => {
        const [people, value] = [by?.[way] ?? 0, valueBy?.[way] ?? null];
        if (value === null) return voice.number(people);
        return voice.oneSay((w, { figure }) => `${figure(value)} (${w.people(people, figure(people))})`);
      },
    }));
