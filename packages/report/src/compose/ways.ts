/** Who took part by phone, on paper and by show of hands: together, and apart where these are told apart. */

import type {
  ByEachWay,
  EachWay,
  ReportedOption,
  ReportSection,
  SessionReport,
  StageReport,
} from '@kring/core';
import type { Block } from '../document.ts';
import type { Saying } from '../saying.ts';
import type { Speaker, Voice } from '../voice.ts';
import type { ReportWords } from '../words.ts';
import { minutesWords } from './minutesWords.ts';
import { labelOf } from './option.ts';

const eachWay = ['phones', 'paper', 'hands'] as const;

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

/** `18 answers: 6 by phone, 5 on paper and 7 by show of hands`. */
export function answersSaid(
  answers: number,
  ways: ByEachWay | undefined,
  w: ReportWords,
  by: Speaker,
): string {
  const said = w.answers(answers, by.figure(answers));
  return ways ? w.votedByWay(said, by.listed(saidByWay(ways, by))) : said;
}

/** `40 by phone`, `12 on paper`: the ways that are told apart. */
function saidByWay(ways: ByEachWay, by: Speaker): string[] {
  const w = minutesWords[by.lang];
  return eachWay.flatMap((way) => (ways[way] === null ? [] : [w[way](by.figure(ways[way]))]));
}

interface Told {
  readonly ways?: ByEachWay;
  readonly rows: readonly Pick<ReportedOption, 'label' | 'lang' | 'redacted' | 'by' | 'valueBy'>[];
}

/**
 * A table of how many came by each way for each option, with the middle of their answers where that is the value:
 * `4.5 (7 people)`. Nothing where no ways are told apart.
 */
export function wayBlocks({ ways, rows }: Told, voice: Voice): Block[] {
  const told = eachWay.filter((way) => (ways?.[way] ?? null) !== null);
  if (told.length === 0) return [];
  const cellOf = ({ by, valueBy }: Told['rows'][number], way: (typeof eachWay)[number]): Saying => {
    const [people, value] = [by?.[way] ?? 0, valueBy?.[way] ?? null];
    if (value === null) return voice.number(people);
    return voice.oneSay((w, { figure }) => `${figure(value)} (${w.people(people, figure(people))})`);
  };
  const caption = voice.word((w) => w.waysApart);
  return [
    { kind: 'heading', level: 3, text: caption, note: [] },
    {
      kind: 'table',
      caption,
      columns: [
        { name: voice.word((w) => w.choice), numeric: false },
        ...told.map((way) => ({ name: voice.word((w) => w.byWay[way]), numeric: true })),
      ],
      wide: 0,
      rows: rows.map((row) => [labelOf(row, voice), ...told.map((way) => cellOf(row, way))]),
    },
  ];
}

/** Whether nobody took part on paper or by a show of hands, as far as a report tells. */
export const onlyPhones = ({ session, stages }: SessionReport): boolean =>
  stages.every(
    (stage) =>
      stage.turnout <= session.joined &&
      !stage.corrections &&
      !stage.sections.some(tellsOthers) &&
      !hasOthers(stage),
  );

const tellsOthers = (section: ReportSection): boolean =>
  'ways' in section
    ? section.ways !== undefined
    : (section.kind === 'decision' || section.kind === 'rounds') &&
      section.rounds.some(({ ways }) => ways !== undefined);

function hasOthers({ record }: StageReport): boolean {
  const { paper = 0, hands = 0 } =
    ((record ?? {}) as { turnout?: { paper?: number; hands?: number } }).turnout ?? {};
  return paper + hands > 0;
}

interface WayColumn {
  readonly name: Saying;
  cell(by: ByEachWay | undefined): Saying;
}

/** A column for each way that is told apart; none where no ways are. */
export const wayColumns = (ways: ByEachWay | undefined, voice: Voice): readonly WayColumn[] =>
  eachWay
    .filter((way) => (ways?.[way] ?? null) !== null)
    .map((way) => ({
      name: voice.word((w) => w.byWay[way]),
      cell: (by) => voice.number(by?.[way] ?? 0),
    }));

/** Beneath a round, a row for each way that is told apart: `On paper`, then its figures. */
export const wayRows = <Value>(
  ways: EachWay<Value> | undefined,
  figures: (value: Value) => readonly Saying[],
  voice: Voice,
): readonly (readonly Saying[])[] =>
  eachWay.flatMap((way) => {
    const value = ways?.[way] ?? null;
    return value === null ? [] : [[voice.word((w) => w.byWay[way]), ...figures(value)]];
  });
