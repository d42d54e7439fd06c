/** Groups as islands: each member a dot, so that an island is as large as what lies on it. */

import { hueAt } from '../palette.ts';
import { disc, inOneLine, paperInks, wrap, type Drawing, type Inks, type Shape } from './drawing.ts';

export interface Island {
  readonly label: string;
  readonly count: number;
  /** What stands beneath instead of the bare number: `12 ideas`. */
  readonly shown?: string;
  /** The dots, and the ground beneath them; else the first of the palette. */
  readonly fill?: string;
  readonly ground?: string;
}

export interface IslandOptions {
  readonly title: string;
  readonly width?: number;
  readonly inks?: Inks;
  /** The most lines a label takes. */
  readonly lines?: number;
}

const letter = 16;
const leading = 20;
const gap = 20;
/** A cell that is narrower than this holds few words on a line. */
const narrowest = 168;
const mostInRow = 4;
/** The most room between two dots, in units of the drawing. */
const widest = 22;
/** How far the nth dot lies from the middle, in parts of that room: so neighbours lie one part apart. */
const reachOf = (n: number) => 0.58 * Math.sqrt(n);
const golden = Math.PI * (3 - Math.sqrt(5));

/** How many islands stand in a row: as few rows as there is room for, none with a single island where it can be two. */
const perRow = (islands: number, width: number): number => {
  const fit = Math.max(1, Math.min(mostInRow, islands, Math.floor((width + gap) / (narrowest + gap))));
  return Math.ceil(islands / Math.ceil(islands / fit));
};

/** Places the islands in rows, in the order given, with their names beneath. */
export function layOutIslands(islands: readonly Island[], options: IslandOptions): Drawing {
  const { title, width = 720, inks = paperInks, lines = 4 } = options;
  const columns = perRow(islands.length, width);
  const cell = (width - gap * (columns - 1)) / columns;
  const most = Math.max(1, ...islands.map(({ count }) => count));
  const apart = Math.min(widest, cell / 2 / (reachOf(most) + 0.8));
  const radiusOf = ({ count }: Island) => apart * (reachOf(count) + 0.8);

  const shapes: Shape[] = [];
  let top = 0;
  for (let from = 0; from < islands.length; from += columns) {
    const row = islands.slice(from, from + columns);
    const start = (width - row.length * cell - (row.length - 1) * gap) / 2;
    const reach = Math.max(...row.map(radiusOf));
    const labels = row.map(({ label }) => wrap(label, cell, letter, lines));
    row.forEach((island, index) => {
      const middle = start + index * (cell + gap) + cell / 2;
      const hue = hueAt(0);
      const ground = { fill: island.ground ?? hue.tint, edge: inks.edge };
      shapes.push(disc(middle, top + reach, radiusOf(island), ground.fill, ground.edge));
      for (let at = 0; at < island.count; at++) {
        const [far, angle] = [island.count === 1 ? 0 : apart * reachOf(at + 0.5), at * golden];
        const [x, y] = [middle + far * Math.cos(angle), top + reach + far * Math.sin(angle)];
        shapes.push(disc(x, y, apart * 0.36, island.fill ?? hue.solid));
      }
      const text = { kind: 'text', x: middle, size: letter, anchor: 'middle' } as const;
      const base = top + 2 * reach + letter + 8;
      const label = labels[index] ?? [];
      label.forEach((line, at) =>
        shapes.push({ ...text, y: base + at * leading, text: line, weight: 700, fill: inks.ink }),
      );
      shapes.push({
        ...text,
        y: base + label.length * leading,
        text: island.shown ?? String(island.count),
        weight: 560,
        fill: inks.soft,
      });
    });
    const longest = Math.max(...labels.map(({ length }) => length));
    top += 2 * reach + letter + 8 + (longest + 1) * leading + gap;
  }
  return {
    width,
    height: Math.max(1, top - gap),
    title,
    description: islands
      .map(({ label, count, shown }) => `${inOneLine(label)}: ${shown ?? count}`)
      .join('; '),
    shapes,
  };
}
