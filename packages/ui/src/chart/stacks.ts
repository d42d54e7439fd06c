/** How many people gave which value to each of several options: a bar for each, in parts from the lowest value up. */

import { hueAt } from '../palette.ts';
import {
  drawSvg,
  inOneLine,
  paperInks,
  widthOf,
  wrap,
  type Drawing,
  type Inks,
  type Shape,
} from './drawing.ts';

/** A value in a colour: from 0, the lowest of a scale, to 1, its highest; below 0 it is against. */
export interface Step {
  readonly label: string;
  readonly strength: number;
}

export interface StackPart extends Step {
  readonly people: number;
}

export interface Stack {
  /** What stands at its end: `7.4`. */
  readonly shown: string;
  readonly parts: readonly StackPart[];
}

export interface StackRow {
  readonly label: string;
  /** Its place among all; null for what is no ranking. */
  readonly rank: { readonly place: number; readonly isTied: boolean } | null;
  readonly now: Stack;
  /** The round before, drawn thinner beneath. */
  readonly before?: Stack | undefined;
}

export interface StackOptions {
  readonly title: string;
  readonly width?: number;
  /** What the colours mean: every step, or the lowest and the highest. */
  readonly legend: readonly Step[];
  /** The word for several with one place: `ex aequo`. */
  readonly tied: string;
  readonly fill?: string;
  /** What is against an option. */
  readonly against?: string;
  /** Letters upon a colour that is there as a whole. */
  readonly on?: string;
  readonly inks?: Inks;
  /** The most lines a label takes. */
  readonly lines?: number;
}

/**
 * The strength of each value of a scale: from 0, the lowest, to 1. Where some lie below 0, those are against, and 0 is
 * nothing.
 */
export function strengthsOf(values: readonly number[]): ReadonlyMap<number, number> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = least < 0 ? 0 : least;
  const strengthOf = (value: number) =>
    value < low ? value / -least : most > low ? (value - low) / (most - low) : 1;
  return new Map(values.map((value) => [value, strengthOf(value)]));
}

const letter = 16;
const small = 13;
const leading = 21;
const bar = 24;
const thin = 14;
const gap = 20;
const beside = 620;
const swatch = 16;
/** A longer value goes on in a second line. */
const widestEnd = 110;
/** The lowest value can still be told from the paper. */
const palest = 0.1;

/** Places the legend above, then the rows: labels beside the bars in a wide drawing, above them in a narrow one. */
export function layOutStacks(rows: readonly StackRow[], options: StackOptions): Drawing {
  const { title, width = 720, legend, tied, on = '#ffffff', inks = paperInks, lines = 4 } = options;
  const fill = options.fill ?? hueAt(0).solid;
  const against = options.against ?? hueAt(2).solid;
  const wide = width >= beside;
  const rankWidth = rows.some(({ rank }) => rank) ? 34 : 0;
  const labelWidth = wide ? (width - rankWidth) * 0.36 : width - rankWidth;
  const barX = wide ? rankWidth + labelWidth + gap : rankWidth;
  const ends = rows.flatMap(({ now, before }) => [now.shown, ...(before ? [before.shown] : [])]);
  const needed = Math.max(0, ...ends.map((shown) => widthOf(shown, letter) * 1.06 + 12));
  const endWidth = Math.min(needed, Math.max(widestEnd, width * 0.2));
  const room = Math.max(bar, width - barX - endWidth - 1);

  const shapes: Shape[] = [];
  const text = (x: number, y: number, words: string, weight: number, colour: string, size = letter) =>
    shapes.push({ kind: 'text', x, y, text: words, size, weight, anchor: 'start', fill: colour });
  const coloured = (x: number, y: number, length: number, height: number, strength: number, radius = 0) =>
    shapes.push({
      ...{ kind: 'bar', x, y, width: length, height, radius, edge: inks.edge },
      fill: strength < 0 ? against : fill,
      strength: palest + (1 - palest) * Math.min(1, Math.abs(strength)),
    });

  let top = 0;
  let left = 0;
  for (const { label, strength } of legend) {
    const [words = ''] = wrap(label, width - swatch - 8, letter, 1);
    const taken = swatch + 8 + widthOf(words, letter);
    if (left > 0 && left + taken > width) {
      top += leading + 4;
      left = 0;
    }
    coloured(left, top, swatch, swatch, strength, 4);
    text(left + swatch + 8, top + letter, words, 560, inks.soft);
    left += taken + gap;
  }
  if (legend.length > 0) top += leading + gap;

  const drawn = ({ shown, parts }: Stack, y: number, height: number, colour: string) => {
    const people = parts.reduce((sum, part) => sum + part.people, 0);
    shapes.push({ kind: 'bar', x: barX, y, width: room, height, radius: 0, fill: inks.track });
    let x = barX;
    for (const part of parts) {
      if (part.people === 0) continue;
      const length = (room * part.people) / people;
      coloured(x, y, length, height, part.strength);
      const words = String(part.people);
      if (height >= bar && widthOf(words, small) + 6 <= length)
        shapes.push({
          ...{ kind: 'text', x: x + length / 2, y: y + height / 2 + small * 0.36, text: words },
          ...{ size: small, weight: 700, anchor: 'middle' },
          fill: Math.abs(part.strength) > 0.5 ? on : inks.ink,
        });
      x += length;
    }
    const end = wrap(shown, endWidth - 10, letter, 2);
    const middle = y + height / 2 + letter * 0.35;
    end.forEach((words, at) =>
      text(
        barX + room + 10,
        middle + (at - (end.length - 1) / 2) * leading,
        words,
        height >= bar ? 700 : 560,
        colour,
      ),
    );
  };

  const isHigh = rows.some(({ now }) => widthOf(now.shown, letter) > endWidth - 10);
  const between = isHigh ? 16 : 6;

  for (const row of rows) {
    const label = wrap(row.label, labelWidth, letter, lines);
    const under = row.rank?.isTied ? [tied] : [];
    const block = (label.length + under.length) * leading;
    const bars = bar + (row.before ? between + thin : 0);
    const above = isHigh ? 12 : 4;
    const height = wide ? Math.max(block, bars) : block + above + bars + 2;
    const barY = wide ? top + (height - bars) / 2 : top + block + above;
    const firstLine = (wide ? top + (height - block) / 2 : top) + letter;
    if (row.rank) text(0, firstLine, String(row.rank.place), 800, inks.soft);
    label.forEach((line, at) => text(rankWidth, firstLine + at * leading, line, 560, inks.ink));
    under.forEach((words) => text(rankWidth, firstLine + label.length * leading, words, 700, inks.soft));
    drawn(row.now, barY, bar, inks.ink);
    if (row.before) drawn(row.before, barY + bar + between, thin, inks.soft);
    top += height + gap;
  }

  return {
    width,
    height: Math.max(1, top - gap + (isHigh ? 10 : 1)),
    title,
    description: stacksInWords(rows, tied),
    shapes,
  };
}

/** What the bars say, for those who can't see them. */
export const stacksInWords = (rows: readonly StackRow[], tied: string): string =>
  rows
    .map(({ label, rank, now, before }) => {
      const about = [
        ...(rank ? [`${rank.place}.`] : []),
        inOneLine(label),
        ...(rank?.isTied ? [`(${tied})`] : []),
      ];
      return `${about.join(' ')}: ${[now, ...(before ? [before] : [])].map(inWords).join('; ')}`;
    })
    .join('. ');

const inWords = ({ shown, parts }: Stack): string =>
  [
    shown,
    parts
      .filter(({ people }) => people > 0)
      .map(({ label, people }) => `${inOneLine(label)} ${people}×`)
      .join(', '),
  ]
    .filter(Boolean)
    .join(' – ');

/** The bars as a complete SVG document, for exports. */
export const stackChart = (rows: readonly StackRow[], options: StackOptions): string =>
  drawSvg(layOutStacks(rows, options));
