/** By which rule a step was counted, and in how many rounds, as the minutes say it. */

import {
  givenAs,
  langs,
  type GivenAs,
  type ReportedDecision,
  type ReportSection,
  type StageReport,
  type Text,
} from '@kring/core';
import type { CountRecord } from '@kring/methods/record';
import type { Speaker } from '../voice.ts';
import { minutesWords } from './minutesWords.ts';

export interface CountedSo {
  readonly given: GivenAs;
  readonly says: (by: Speaker) => string;
  /** How many times it was asked and answered; the last one counts. */
  readonly rounds: number;
  /** What it was about, where it took that from no list and no other step. */
  readonly about: 'question' | 'proposal';
  /** The words of a proposal were changed after the last round. */
  readonly isChangedSince: boolean;
}

/** How a step was counted; null where nothing was. */
export function countedSo({ sections }: StageReport): CountedSo | null {
  for (const section of sections) {
    const says = ruleOf(section);
    if (!says) continue;
    const isDecision = section.kind === 'decision';
    return {
      ...{ says, given: givenAs(sections), rounds: timesAnswered(section) },
      about: isDecision ? 'proposal' : 'question',
      isChangedSince: isDecision && isChanged(section),
    };
  }
  return null;
}

/** How many times a section was asked and answered. */
export function timesAnswered(section: ReportSection): number {
  if (section.kind === 'decision') return section.rounds.length;
  return section.kind === 'rounds' ? section.rounds.filter(({ answers }) => answers > 0).length : 1;
}

/** The rule by which a section was counted, as people read it; null where none was. */
function ruleOf(section: ReportSection): CountedSo['says'] | null {
  switch (section.kind) {
    case 'count':
      return (by) => by.text(section.rule.says);
    case 'tally':
      return ({ lang }) => minutesWords[lang].dots;
    case 'decision':
      return timesAnswered(section) > 0 ? ({ lang }) => minutesWords[lang].consent : null;
    case 'rounds':
      return timesAnswered(section) > 0 ? ({ lang }) => minutesWords[lang].estimate : null;
    case 'distribution':
      return ({ lang }) => minutesWords[lang].distribution;
    case 'text':
    case 'ideas':
    case 'list':
    case 'clusters':
    case 'comments':
      return null;
  }
}

function isChanged({ proposal, rounds }: ReportedDecision): boolean {
  const asked: Text = rounds.at(-1)?.proposal ?? proposal;
  return langs.some((lang) => (asked[lang] ?? '') !== (proposal[lang] ?? ''));
}

/** How often it was asked, which round counts, and where the others stand; nothing of what was asked once. */
export function roundsSaid(
  { rounds, isChangedSince }: CountedSo,
  record: CountRecord | null,
  by: Speaker,
): readonly string[] {
  const w = minutesWords[by.lang];
  const before = record?.earlier?.length ?? 0;
  return [
    ...(rounds > 1 ? [w.inRounds(by.figure(rounds))] : []),
    ...(before > 0 ? [w.earlier(before, by.figure(before))] : []),
    ...(isChangedSince ? [w.changedSince] : []),
  ];
}
