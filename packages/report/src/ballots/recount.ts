/** What there is to count again in a report: the ballots of each sealed stage, and the rule that counted them. */

import type { ReportSection, SessionReport, StageReport, Text } from '@kring/core';

import type { Cast, Election, OptionId } from '@kring/methods';
import { readJson, writeJson } from '@kring/methods/files';
import { timesAnswered } from '../compose/countedSo.ts';

export interface Recount extends Pick<StageReport, 'corrections' | 'sections'> {
  readonly title: Text;
  readonly question: Text;
  readonly election: Election;
  /** The ballots as `kring.ballots/1`, one a line. */
  readonly json: string;
  /** How many of its people raised a hand: nobody wrote their ballots. */
  readonly hands: number;
  /** How many times it was asked; the ballots are those of the last. */
  readonly rounds: number;
  /** As the command line calls it. */
  readonly rule: string;
  /** Who was chosen by it; null where nothing is chosen, only ordered or estimated. */
  readonly won: readonly OptionId[] | null;
  /** ISO 4217; empty where no money was divided. */
  readonly currency: string;
}

export const recountsOf = ({ stages }: SessionReport): readonly Recount[] =>
  stages.flatMap((stage) => recountOf(stage) ?? []);

function recountOf({ title, sections, ballots, corrections }: StageReport): Recount | null {
  if (ballots === null) return null;
  const counted = sections.find((section) => ruleOf(section) !== null);
  const rule = counted && ruleOf(counted);
  if (!rule) return null;
  const { election } = readJson(JSON.stringify(ballots));
  const count = counted.kind === 'count' ? counted : null;
  const chooses = count?.rows.some(({ won }) => won !== null) ?? false;
  return {
    title,
    question: 'question' in counted ? counted.question : {},
    election,
    json: writeJson(election),
    hands: handsIn(election),
    ...(corrections && { corrections }),
    ...{ sections, rounds: timesAnswered(counted), rule },
    won: count && chooses ? count.rows.flatMap(({ id, won }) => (won ? [id] : [])) : null,
    currency: count?.money?.currency ?? '',
  };
}

/** As the command line calls it; what is counted in one way only does not name its rule in the report. */
function ruleOf(section: ReportSection): string | null {
  switch (section.kind) {
    case 'count':
      return section.rule.name;
    case 'tally':
      return 'dots';
    case 'decision':
      return 'consent';
    case 'rounds':
      return 'estimate';
    case 'distribution':
      return 'distribution';
    case 'text':
    case 'ideas':
    case 'list':
    case 'clusters':
    case 'comments':
      return null;
  }
}

const handsIn = ({ ballots }: Election): number => {
  const cast: readonly Cast<unknown>[] = ballots.cast;
  return cast.reduce((sum, { people, way }) => sum + (way === 'hands' ? people : 0), 0);
};
