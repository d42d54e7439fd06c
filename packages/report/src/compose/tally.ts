/** A count of dots: the chart for the head of the report; who could vote and the ranking with its ties, for its stage. */

import { canBeDrawn, type ReportedCluster, type ReportedTally, type Spread } from '@kring/core';
import type { Block, Chart, TableBlock } from '../document.ts';
import type { Lineage } from '../lineage.ts';
import { inLines, inOneLine, type Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';
import { splitBlocks } from './count.ts';
import { roomTo } from './option.ts';
import { firstOf, inPieces, mostAtHead, questionBlocks, soft } from './ranking.ts';
import { votersSaid, wayBlocks } from './ways.ts';

type Rows = ReportedTally['rows'];

/** What came of a vote at a glance, for the head of the report; `title` is its stage's. Nothing when nobody voted. */
export function outcomeBlocks(
  tally: ReportedTally,
  title: Saying,
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] {
  if (!canBeDrawn(tally)) return [];
  const shown = firstOf(tally.rows, mostAtHead(voice));
  return [
    ...(title.length > 0 ? [{ kind: 'heading' as const, level: 3 as const, text: title, note: [] }] : []),
    ...questionBlocks(voice.text(tally.question)),
    { kind: 'chart', chart: chartOf(shown, title, order, voice) },
    soft(counted(tally, voice)),
    ...(shown.length < tally.rows.length ? [soft(voice.word((w) => w.chartShows(shown.length)))] : []),
  ];
}

/** The whole count, where its stage stands in the report; its chart too, when the head has only a part of it. */
export function tallyBlocks(
  tally: ReportedTally,
  title: Saying,
  lineage: Lineage,
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] {
  const isWholeAtHead = firstOf(tally.rows, mostAtHead(voice)).length === tally.rows.length;
  return [
    ...questionBlocks(voice.text(tally.question)),
    soft(counted(tally, voice)),
    ...(canBeDrawn(tally) ? [] : [soft(voice.word((w) => w.noVotes))]),
    ...(isWholeAtHead || !canBeDrawn(tally) ? [] : piecesOf(tally, title, order, voice)),
    ...(tally.rows.length > 0 ? [rankingOf(tally, lineage, voice)] : []),
    ...(tally.rows.some((row) => roomTo(row) !== null) ? [soft(voice.word((w) => w.roomMeans))] : []),
    ...wayBlocks(tally, voice),
    ...splitBlocks(tally, voice),
    soft(voice.tier),
  ];
}

/** `84 people voted; 3 dots per person, at most 2 per proposal`, in one sentence per language. */
export const counted = (tally: ReportedTally, voice: Voice): Saying =>
  voice.say((w, by) => `${votersSaid(tally, w, by)}; ${w.dotsEach(tally.dotsPerPerson, tally.mostPerItem)}`);

function labelOf(row: ReportedTally['rows'][number], voice: Voice): Saying {
  const label = row.redacted ? [] : voice.original(row.label, row.lang);
  return label.length > 0 ? label : voice.word((w) => w.removed);
}

function roomSaid(row: Rows[number], voice: Voice): Saying {
  const room = roomTo(row);
  return room ? voice.word((w) => w.roomIs[room]) : [];
}

function piecesOf(
  { rows }: ReportedTally,
  title: Saying,
  order: readonly ReportedCluster[],
  voice: Voice,
): Block[] {
  const max = Math.max(...rows.map(({ dots }) => dots));
  return inPieces(rows).map((piece) => ({
    kind: 'chart',
    chart: { ...chartOf(piece, title, order, voice), max },
  }));
}

/** Some rows of a tally as bars; `title` is its stage's. A cluster keeps the colour that it has among the ideas. */
export function chartOf(rows: Rows, title: Saying, order: readonly ReportedCluster[], voice: Voice): Chart {
  const hueOf = new Map(order.map(({ id }, index) => [id, index]));
  const text = (saying: Saying) => inOneLine(saying);
  return {
    shape: 'bars',
    title: [text(voice.word((w) => w.tallyChart)), text(title)].filter(Boolean).join(': '),
    tied: text(voice.oneWord((w) => w.tied)),
    rows: rows.map((row) => ({
      label: inLines(labelOf(row, voice)),
      value: row.dots,
      shown: [
        text(voice.number(row.dots)),
        ...(row.before
          ? [text(voice.oneSay((w, by) => `${w.before} ${by.figure(dotsIn(row.before))}`))]
          : []),
      ].join(' · '),
      rank: { place: row.rank, isTied: row.tied },
      hue: hueOf.get(row.id) ?? null,
    })),
  };
}

/** How many dots were given in all. */
const dotsIn = (spread: Spread | null): number =>
  (spread ?? []).reduce((sum, { value, people }) => sum + value * people, 0);

/** `38 (15 × 1, 23 × 2)`: how many people gave it dots, and how many of them how many. */
const givenIn = ({ people, spread }: Rows[number], voice: Voice): Saying =>
  voice.oneSay((_, by) => {
    const each = spread
      .filter((one) => one.value > 0 && one.people > 0)
      .map((one) => `${by.figure(one.people)} × ${by.figure(one.value)}`);
    return each.length > 0 ? `${by.figure(people)} (${each.join(', ')})` : by.figure(people);
  });

function rankingOf(tally: ReportedTally, lineage: Lineage, voice: Voice): TableBlock {
  const rows = tally.rows.map((row) => ({ row, behind: lineage.ideasBehind(row.id, row.lineage).length }));
  const isSpread = tally.mostPerItem > 1 && tally.rows.some(({ spread }) => spread.length > 0);
  const isJudged = tally.rows.some((row) => roomTo(row) !== null);
  const grouped = rows.some(({ behind }) => behind > 1);
  return {
    kind: 'table',
    caption: voice.word((w) => w.dots),
    columns: [
      { name: voice.word((w) => w.rank), numeric: false },
      { name: voice.word((w) => w.choice), numeric: false },
      { name: voice.word((w) => w.dots), numeric: true },
      isSpread
        ? { name: voice.word((w) => w.giversTimesDots), numeric: false }
        : { name: voice.word((w) => w.givers), numeric: true },
      ...(isJudged ? [{ name: voice.word((w) => w.room), numeric: false }] : []),
      ...(grouped ? [{ name: voice.word((w) => w.ideasBehind), numeric: true }] : []),
    ],
    wide: 1,
    rows: rows.map(({ row, behind }) => [
      row.tied ? voice.oneWord((w) => `${row.rank} · ${w.tied}`) : voice.number(row.rank),
      labelOf(row, voice),
      voice.number(row.dots),
      isSpread ? givenIn(row, voice) : voice.number(row.people),
      ...(isJudged ? [roomSaid(row, voice)] : []),
      ...(grouped ? [behind > 0 ? voice.number(behind) : []] : []),
    ]),
  };
}
