/** A count of dots: the chart for the head of the report; who could vote and the ranking with its ties, for its stage. */

import type { ReportedCluster, ReportedTally } from '@kring/core';
import type { Block, Chart, TableBlock } from '../document.ts';
import type { Lineage } from '../lineage.ts';
import { inOneLine, type Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';

/** More bars than this can't be read at a glance, nor stand on the report's first page; the table has them all. */
const mostBars = 8;

const soft = (text: Saying): Block => ({ kind: 'paragraph', tone: 'soft', text });

const hasVotes = ({ rows }: ReportedTally): boolean => rows.some(({ dots }) => dots > 0);

/** What came of a vote at a glance, for the head of the report; `title` is its stage's. Nothing when nobody voted. */
export function outcomeBlocks(
  tally: ReportedTally,
  title: Saying,
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] {
  if (!hasVotes(tally)) return [];
  const question = voice.text(tally.question);
  return [
    { kind: 'paragraph', tone: 'question', text: question.length > 0 ? question : title },
    { kind: 'chart', chart: chartOf(tally, order, voice) },
    soft(counted(tally, voice)),
    ...(tally.rows.length > mostBars ? [soft(voice.word((w) => w.chartShows(mostBars)))] : []),
  ];
}

/** The whole count, where its stage stands in the report. */
export function tallyBlocks(tally: ReportedTally, lineage: Lineage, voice: Voice): Block[] {
  const question = voice.text(tally.question);
  return [
    ...(question.length > 0
      ? [{ kind: 'paragraph' as const, tone: 'question' as const, text: question }]
      : []),
    soft(counted(tally, voice)),
    ...(hasVotes(tally) ? [] : [soft(voice.word((w) => w.noVotes))]),
    ...(tally.rows.length > 0 ? [rankingOf(tally, lineage, voice)] : []),
    soft(voice.word((w) => w.openTier)),
  ];
}

/** `84 ballots · 3 dots per person, at most 2 per choice`, in one sentence per language. */
const counted = ({ ballots, dotsPerPerson, mostPerItem }: ReportedTally, voice: Voice): Saying =>
  voice.count(
    ballots,
    (w) => (count, shown) => `${w.ballots(count, shown)}; ${w.dotsEach(dotsPerPerson, mostPerItem)}`,
  );

function labelOf(row: ReportedTally['rows'][number], voice: Voice): Saying {
  const label = row.redacted ? [] : voice.original(row.label, row.lang);
  return label.length > 0 ? label : voice.word((w) => w.removed);
}

/** A cluster keeps the colour that it has among the ideas. */
function chartOf(tally: ReportedTally, order: readonly ReportedCluster[], voice: Voice): Chart {
  const hueOf = new Map(order.map(({ id }, index) => [id, index]));
  const text = (saying: Saying) => inOneLine(saying);
  return {
    shape: 'bars',
    title: text(voice.word((w) => w.tallyChart)),
    tied: text(voice.oneWord((w) => w.tied)),
    rows: tally.rows.slice(0, mostBars).map((row) => ({
      label: text(labelOf(row, voice)),
      value: row.dots,
      shown: text(voice.number(row.dots)),
      hue: hueOf.get(row.id) ?? null,
    })),
  };
}

function rankingOf(tally: ReportedTally, lineage: Lineage, voice: Voice): TableBlock {
  const rows = tally.rows.map((row) => ({ row, behind: lineage.ideasBehind(row.id, row.lineage).length }));
  const grouped = rows.some(({ behind }) => behind > 1);
  return {
    kind: 'table',
    caption: voice.word((w) => w.dots),
    columns: [
      { name: voice.word((w) => w.rank), numeric: false },
      { name: voice.word((w) => w.choice), numeric: false },
      { name: voice.word((w) => w.dots), numeric: true },
      { name: voice.word((w) => w.givers), numeric: true },
      ...(grouped ? [{ name: voice.word((w) => w.ideasBehind), numeric: true }] : []),
    ],
    wide: 1,
    rows: rows.map(({ row, behind }) => [
      row.tied ? voice.oneWord((w) => `${row.rank} · ${w.tied}`) : voice.number(row.rank),
      labelOf(row, voice),
      voice.number(row.dots),
      voice.number(row.people),
      ...(grouped ? [behind > 0 ? voice.number(behind) : []] : []),
    ]),
  };
}
