/** What there is to count again in a report: the ballots of each sealed stage, and the rule that counted them. */

import type { ReportedCorrection, SessionReport, StageReport, Text } from '@kring/core';
import type { Cast, Election, OptionId } from '@kring/methods';
import { readJson, writeJson } from '@kring/methods/files';

export interface Recount {
  readonly title: Text;
  readonly question: Text;
  readonly election: Election;
  /** The ballots as `kring.ballots/1`, one a line. */
  readonly json: string;
  /** How many of its people raised a hand: nobody wrote their ballots. */
  readonly hands: number;
  /** What was entered at the desk and then corrected. */
  readonly corrections: readonly ReportedCorrection[];
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
  const { election } = readJson(JSON.stringify(ballots));
  const counted = sections.find(({ kind }) => kind === 'count' || kind === 'rounds' || kind === 'tally');
  const count = counted?.kind === 'count' ? counted : null;
  // Dots and estimates are counted in one way only, which their sections do not name.
  const rule = count?.rule.name ?? (counted?.kind === 'tally' ? 'dots' : counted ? 'estimate' : null);
  if (rule === null) return null;
  const chooses = count?.rows.some(({ won }) => won !== null) ?? false;
  return {
    title,
    question: counted && 'question' in counted ? counted.question : {},
    election,
    json: writeJson(election),
    hands: handsIn(election),
    corrections: corrections ?? [],
    rule,
    won: count && chooses ? count.rows.flatMap(({ id, won }) => (won ? [id] : [])) : null,
    currency: count?.money?.currency ?? '',
  };
}

const handsIn = ({ ballots }: Election): number => {
  const cast: readonly Cast<unknown>[] = ballots.cast;
  return cast.reduce((sum, { people, way }) => sum + (way === 'hands' ? people : 0), 0);
};
