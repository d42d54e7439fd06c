/** A small distribution as standing columns: how many chose 1, 2, 3, 4 or 5. */

import { hueAt } from '../palette.ts';
import { drawSvg, paperInks, widthOf, wrap, type Drawing, type Inks, type Shape } from './drawing.ts';

export interface Column {
  /** What stands beneath: `1`, or `helemaal niet`. */
  readonly label: string;
  readonly value: number;
  readonly fill?: string;
}

export interface ColumnOptions {
  readonly title: string;
  readonly width?: number;
  /** How high the highest column is. */
  readonly height?: number;
  readonly fill?: string;
  readonly inks?: Inks;
}

const letter = 16;
const leading = 20;

/** Whether every word beneath a column stands whole; where not, bars tell the same better. */
export const columnsFit = (columns: readonly Column[], width: number): boolean =>
  columns.every((column) =>
    column.label.split(/\s+/u).every((word) => widthOf(word, letter) <= width / columns.length - 8),
  );

/** Places the columns, each with its count above and its label, in at most three lines, beneath. */
export function layOutColumns(columns: readonly Column[], options: ColumnOptions): Drawing {
  const { title, width = 360, height = 140, inks = paperInks } = options;
  const fill = options.fill ?? hueAt(0).solid;
  const full = Math.max(1, ...columns.map((column) => column.value));
  const slot = width / Math.max(1, columns.length);
  const thick = Math.min(slot * 0.7, 72);
  const labels = columns.map((column) => wrap(column.label, slot - 8, letter, 3));
  const floor = leading + height;

  const shapes: Shape[] = [];
  columns.forEach((column, index) => {
    const middle = slot * (index + 0.5);
    const tall = column.value > 0 ? Math.max(6, (height * column.value) / full) : 3;
    const text = { kind: 'text', size: letter, anchor: 'middle', x: middle } as const;
    shapes.push({
      kind: 'bar',
      x: middle - thick / 2,
      y: floor - tall,
      width: thick,
      height: tall,
      radius: Math.min(12, tall / 2),
      fill: column.value > 0 ? (column.fill ?? fill) : inks.track,
      ...(column.value > 0 ? { edge: inks.edge } : {}),
    });
    shapes.push({ ...text, y: floor - tall - 7, text: String(column.value), weight: 700, fill: inks.ink });
    labels[index]?.forEach((line, at) =>
      shapes.push({
        ...text,
        y: floor + letter + 6 + at * leading,
        text: line,
        weight: 560,
        fill: inks.soft,
      }),
    );
  });

  const lines = Math.max(1, ...labels.map((label) => label.length));
  return {
    width,
    height: floor + lines * leading + 10,
    title,
    description: columns.map((column) => `${column.label}: ${column.value}`).join('; '),
    shapes,
  };
}

/** The columns as a complete SVG document, for exports. */
export const columnChart = (columns: readonly Column[], options: ColumnOptions): string =>
  drawSvg(layOutColumns(columns, options));
