/** What came of weighing options by a rule: who won, how the room was divided over each, where it splits, and why. */

import { canBeDrawn, type ReportedCluster, type ReportedCount, type ReportedOption } from '@kring/core';
import type { Block } from '../document.ts';
import type { Lineage } from '../lineage.ts';
import type { Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';
import { countChart, keysOf } from './countChart.ts';
import { countTable, hasOpinions } from './countTable.ts';
import { labelOf } from './option.ts';
import { firstOf, inPieces, mostAtHead, questionBlocks, soft } from './ranking.ts';
import { nameIn } from './shortNames.ts';
import { votersSaid, wayBlocks } from './ways.ts';

type Order = readonly ReportedCluster[];

/** What came of a count at a glance, for the head of the report; `title` is its stage's. */
export function countOutcome(count: ReportedCount, title: Saying, order: Order, voice: Voice): Block[] {
  if (!canBeDrawn(count)) return [];
  const shown = firstOf(count.rows, mostAtHead(voice));
  return [
    ...(title.length > 0 ? [{ kind: 'heading' as const, level: 3 as const, text: title, note: [] }] : []),
    ...questionBlocks(voice.text(count.question)),
    { kind: 'chart', chart: countChart(count, shown, title, order, voice) },
    soft(countedIn(count, voice)),
    ...keysOf(count, voice).map(soft),
    ...(shown.length < count.rows.length ? [soft(voice.word((w) => w.chartShows(shown.length)))] : []),
  ];
}

/** The whole count, where its stage stands in the report; its chart too, when the head has only a part of it. */
export function countBlocks(
  count: ReportedCount,
  title: Saying,
  lineage: Lineage,
  order: Order,
  voice: Voice,
): Block[] {
  const isDrawn = canBeDrawn(count);
  const isWholeAtHead = firstOf(count.rows, mostAtHead(voice)).length === count.rows.length;
  return [
    ...questionBlocks(voice.text(count.question)),
    { kind: 'paragraph', tone: 'plain', text: voice.say((w, by) => w.countedBy(by.text(count.rule.says))) },
    soft(count.ballots + count.blank > 0 ? countedIn(count, voice) : voice.word((w) => w.noBallots)),
    ...moneySaid(count, voice).map((text): Block => ({ kind: 'paragraph', tone: 'plain', text })),
    ...(isDrawn && !isWholeAtHead ? chartsOf(count, title, order, voice) : []),
    ...(count.rows.length > 0 ? [countTable(count, lineage, voice)] : []),
    ...(hasOpinions(count) ? [soft(voice.word((w) => w.roomMeans))] : []),
    ...wayBlocks(count, voice),
    ...reasonBlocks(count, voice),
    ...splitBlocks(count, voice),
    ...count.notes.map((note): Block => soft(voice.text(note))),
    soft(voice.tier),
  ];
}

/** `60 people voted, 3 of them blank`, and by which way. */
export const countedIn = (count: ReportedCount, voice: Voice): Saying =>
  voice.say((w, by) => votersSaid(count, w, by));

/** `Spent: € 170.000 of € 200.000. € 30.000 is left.`; nothing where no money was divided. */
export function moneySaid({ money }: ReportedCount, voice: Voice): Saying[] {
  if (!money) return [];
  const { budget, spent, currency } = money;
  // In cents, as sums of decimals are off in their last digit.
  const left = Math.max(0, Math.round((budget - spent) * 100) / 100);
  return [
    voice.say((w, by) => {
      const amount = (value: number) => by.money(value, currency);
      return `${w.spentOf(amount(spent), amount(budget))} ${w.left(amount(left))}`;
    }),
  ];
}

function chartsOf(count: ReportedCount, title: Saying, order: Order, voice: Voice): Block[] {
  const pieces = inPieces(count.rows).map((rows): Block => ({
    kind: 'chart',
    chart: countChart(count, rows, title, order, voice),
  }));
  return [...pieces, ...keysOf(count, voice).map(soft)];
}

/** One sentence for each of which it was said why; the chosen first. */
function reasonBlocks({ rows }: ReportedCount, voice: Voice): Block[] {
  const titles = [
    { won: true, title: voice.word((w) => w.whyChosen) },
    { won: false, title: voice.word((w) => w.whyNot) },
    { won: null, title: voice.word((w) => w.aboutEach) },
  ];
  return titles.flatMap(({ won, title }): Block[] => {
    const points = rows
      .filter((row) => row.won === won)
      .map((row) => ({ name: labelOf(row, voice), text: voice.text(row.why) }))
      .filter(({ text }) => text.length > 0);
    if (points.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: title, note: [] },
      { kind: 'points', points },
    ];
  });
}

interface Split extends Pick<ReportedCount, 'splits'> {
  readonly rows: readonly Pick<ReportedOption, 'id' | 'label' | 'lang' | 'redacted'>[];
}

/** Where the room splits: a sentence on each two whose supporters keep away from each other. */
export function splitBlocks({ rows, splits }: Split, voice: Voice): Block[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  const points = splits.flatMap(({ between: [one, other], ...figures }) => {
    const [first, second] = [known.get(one), known.get(other)];
    if (!first || !second) return [];
    const text = voice.say((w, by) => w.split(nameIn(first, w, by), nameIn(second, w, by), figures));
    return [{ name: [], text }];
  });
  if (points.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: voice.word((w) => w.splits), note: [] },
    { kind: 'points', points },
  ];
}
