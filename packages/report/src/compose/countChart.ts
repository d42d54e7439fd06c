/** The chart of a count: bars where people chose or did not, else how many gave each value. */

import type { ReportedCluster, ReportedCount, ReportedOption, Spread } from '@kring/core';
import { strengthsOf, type StackPart, type Step } from '@kring/ui/chart/stacks.ts';
import type { Chart } from '../document.ts';
import { inLines, inOneLine, type Saying } from '../saying.ts';
import type { Voice } from '../voice.ts';
import { labelOf, valueOf } from './option.ts';

type Order = readonly ReportedCluster[];

/** Whether people could only choose an option or not: then how many did is all there is to draw. */
const isChoice = ({ spread, before }: ReportedOption): boolean =>
  [...spread, ...(before ?? [])].every(({ value }) => value === 0 || value === 1);

/** What a chart needs to be read: which colour was chosen, which bar is older. */
export function keysOf({ rows }: ReportedCount, voice: Voice): Saying[] {
  const areBars = rows.every(isChoice);
  return [
    ...(areBars && rows.some(({ won }) => won) ? [voice.word((w) => w.fullBar)] : []),
    ...(!areBars && rows.some(({ before }) => before) ? [voice.word((w) => w.thinBar)] : []),
  ];
}

/** Some rows of a count: as bars where people chose or did not, else with how many gave each value. */
export function countChart(
  count: ReportedCount,
  rows: readonly ReportedOption[],
  title: Saying,
  order: Order,
  voice: Voice,
): Chart {
  const about = {
    title: [voice.text(count.measure), title].map(inOneLine).filter(Boolean).join(': '),
    tied: inOneLine(voice.oneWord((w) => w.tied)),
  };
  if (count.rows.every(isChoice)) return { shape: 'bars', ...about, ...barsOf(count, rows, order, voice) };
  const steps = stepsOf(count, voice);
  const parts = (spread: Spread): readonly StackPart[] =>
    steps.flatMap(({ value, ...step }) => {
      const people = spread.find((one) => one.value === value)?.people ?? 0;
      return people > 0 ? [{ ...step, people }] : [];
    });
  const before = inOneLine(voice.oneWord((w) => w.before));
  return {
    shape: 'stacks',
    ...about,
    legend: legendOf(count, steps),
    rows: rows.map((row) => ({
      label: inLines(labelOf(row, voice)),
      rank: { place: row.rank, isTied: row.tied },
      now: { shown: valueOf(row, voice), parts: parts(row.spread) },
      before: row.before ? { shown: before, parts: parts(row.before) } : undefined,
    })),
  };
}

function barsOf(count: ReportedCount, rows: readonly ReportedOption[], order: Order, voice: Voice) {
  const hueOf = new Map(order.map(({ id }, index) => [id, index]));
  const chosen = inOneLine(voice.oneWord((w) => w.chosen)).toLowerCase();
  const isSome = count.rows.some(({ won }) => won);
  const before = (spread: Spread) => {
    const people = spread.find(({ value }) => value === 1)?.people ?? 0;
    return inOneLine(voice.oneSay((w, by) => `${w.before} ${by.figure(people)}`));
  };
  const numberOf = ({ value, people }: ReportedOption) => Math.max(0, value ?? people);
  return {
    max: Math.max(1, ...count.rows.map(numberOf)),
    rows: rows.map((row) => ({
      label: inLines(labelOf(row, voice)),
      value: numberOf(row),
      shown: [
        valueOf(row, voice) || inOneLine(voice.number(row.people)),
        ...(row.won ? [chosen] : []),
        ...(row.before ? [before(row.before)] : []),
      ].join(' · '),
      rank: { place: row.rank, isTied: row.tied },
      hue: hueOf.get(row.id) ?? null,
      isFaint: isSome && row.won === false,
    })),
  };
}

/** Every value that anybody gave, from the lowest, with its name if it has one, and a colour. */
function stepsOf(
  { rows, steps }: ReportedCount,
  voice: Voice,
): readonly (Step & { readonly value: number })[] {
  const given = rows
    .flatMap(({ spread, before }) => [...spread, ...(before ?? [])])
    .map(({ value }) => value);
  const values = [...new Set([...given, ...steps.map(({ value }) => value)])].sort((a, b) => a - b);
  const strengths = strengthsOf(values);
  return values.map((value) => {
    const name = steps.find((step) => step.value === value)?.name;
    const number = inOneLine(voice.number(value));
    return {
      value,
      strength: strengths.get(value) ?? 1,
      label: name ? inOneLine(voice.text(name)) || number : number,
    };
  });
}

/** All steps where they have names, or are few; else the two ends. */
function legendOf({ steps: named }: ReportedCount, steps: readonly Step[]): readonly Step[] {
  const [first] = steps;
  const last = steps.at(-1);
  return named.length > 2 || steps.length <= 7 || !first || !last ? steps : [first, last];
}
