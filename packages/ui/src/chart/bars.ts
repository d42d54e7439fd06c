/** Ranked results as horizontal bars, with long labels wrapped and ties shown as ties. */

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

export interface BarRow {
  readonly label: string;
  /** Nothing below 0. */
  readonly value: number;
  /** What stands at the bar instead of the bare number: `24 dots`. */
  readonly shown?: string;
  /** The bar's own colour; else all have the first of the palette. */
  readonly fill?: string;
  /** Its place among more rows than are drawn here; else it is counted among these. */
  readonly rank?: { readonly place: number; readonly isTied: boolean };
}

export interface BarOptions {
  readonly title: string;
  /** Width in units of the drawing; the letters are 16 units high. */
  readonly width?: number;
  /**
   * Draws each row's place before it; rows of one value share it: 1, 2, 2, 4. `tied` is the word for
   * that in the reader's language: `ex aequo`.
   */
  readonly ranked?: { readonly tied: string } | undefined;
  /** The value of a full bar; by default the highest. */
  readonly max?: number;
  readonly fill?: string;
  readonly inks?: Inks;
  /** The most lines a label takes. */
  readonly lines?: number;
}

export interface Placed extends BarRow {
  /** Counted from 1; rows with the same value have the same place. */
  readonly place: number;
  readonly isTied: boolean;
}

/** Every row with its place by value; the order of the rows stays as given. */
export function placed(rows: readonly BarRow[]): readonly Placed[] {
  return rows.map((row) => ({
    ...row,
    ...(row.rank ?? {
      place: 1 + rows.filter((other) => other.value > row.value).length,
      isTied: rows.filter((other) => other.value === row.value).length > 1,
    }),
  }));
}

const letter = 16;
const leading = 21;
const bar = 22;
const gap = 18;
const beside = 620;

/** Places the bars: labels above them in a narrow drawing, beside them in a wide one. */
export function layOutBars(rows: readonly BarRow[], options: BarOptions): Drawing {
  const { title, width = 720, ranked, inks = paperInks, lines = 4 } = options;
  const fill = options.fill ?? hueAt(0).solid;
  const ranks = placed(rows);
  const full = Math.max(options.max ?? 0, ...rows.map((row) => row.value), 1);
  const wide = width >= beside;
  const tie = (row: Placed) => (ranked && row.isTied ? ranked.tied : undefined);
  /** A tie is named at the bar, or where there is no room for that, under the label. */
  const figures = ranks.map((row) =>
    [row.shown ?? String(row.value), ...(wide && tie(row) ? [tie(row)] : [])].join(' · '),
  );

  const rankWidth = ranked ? 34 : 0;
  const labelWidth = wide ? (width - rankWidth) * 0.42 : width - rankWidth;
  const barX = wide ? rankWidth + labelWidth + gap : rankWidth;
  const figureWidth = Math.max(0, ...figures.map((shown) => widthOf(shown, letter) * 1.06 + 12));
  const room = Math.max(bar, width - barX - figureWidth - 1);

  const shapes: Shape[] = [];
  const text = (
    x: number,
    y: number,
    words: string,
    weight: number,
    colour: string,
    anchor: 'start' | 'end',
  ) => shapes.push({ kind: 'text', x, y, text: words, size: letter, weight, anchor, fill: colour });

  let top = 0;
  ranks.forEach((row, index) => {
    const label = wrap(row.label, labelWidth, letter, lines);
    const under = wide ? undefined : tie(row);
    const block = (label.length + (under ? 1 : 0)) * leading;
    const height = wide ? Math.max(block, bar) : block + bar + 6;
    const barY = wide ? top + (height - bar) / 2 : top + block + 4;
    const firstLine = (wide ? top + (height - block) / 2 : top) + letter;
    if (ranked) text(0, firstLine, String(row.place), 800, inks.soft, 'start');
    label.forEach((line, at) => text(rankWidth, firstLine + at * leading, line, 560, inks.ink, 'start'));
    if (under) text(rankWidth, firstLine + label.length * leading, under, 700, inks.soft, 'start');

    const length = row.value > 0 ? Math.max(bar / 2, (room * row.value) / full) : 0;
    shapes.push({
      kind: 'bar',
      x: barX,
      y: barY,
      width: room,
      height: bar,
      radius: bar / 2,
      fill: inks.track,
    });
    if (length > 0) {
      const radius = Math.min(bar, length) / 2;
      const colour = row.fill ?? fill;
      shapes.push({
        kind: 'bar',
        x: barX,
        y: barY,
        width: length,
        height: bar,
        radius,
        fill: colour,
        edge: inks.edge,
      });
    }
    text(barX + room + 10, barY + bar / 2 + letter * 0.35, figures[index] ?? '', 700, inks.ink, 'start');
    top += height + gap;
  });

  const spoken = ranks.map(
    (row, index) =>
      `${ranked ? `${row.place}. ` : ''}${inOneLine(row.label)}: ${figures[index]}${!wide && tie(row) ? ` (${tie(row)})` : ''}`,
  );
  return { width, height: Math.max(1, top - gap + 1), title, description: spoken.join('; '), shapes };
}

/** The bars as a complete SVG document, for exports. */
export const barChart = (rows: readonly BarRow[], options: BarOptions): string =>
  drawSvg(layOutBars(rows, options));
