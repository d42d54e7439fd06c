/** A number that one can see: a dot for each, in rings around the figure. */

import { hueAt } from '../palette.ts';
import { disc, paperInks, widthOf, wrap, type Drawing, type Inks, type Shape } from './drawing.ts';

export interface RingsOptions {
  readonly title: string;
  /** What is counted, beneath the figure: `ideas`. */
  readonly label: string;
  /** The figure as it is written: `1,383`. */
  readonly shown?: string;
  readonly width?: number;
  readonly fill?: string;
  readonly inks?: Inks;
}

/** Dots in one ring, and how far it lies from the middle; both in parts of the distance between two dots. */
interface Ring {
  readonly dots: number;
  readonly radius: number;
}

/** As many rings as `count` dots need around a hole of `hole` dots' distances; all of them equally full. */
function ringsFor(count: number, hole: number): readonly Ring[] {
  const radii: number[] = [];
  for (let room = 0, radius = hole; room < count; radius += 1) {
    radii.push(radius);
    room += Math.floor(2 * Math.PI * radius);
  }
  let left = count;
  let around = radii.reduce((sum, radius) => sum + radius, 0);
  return radii.map((radius) => {
    const dots = Math.round((left * radius) / around);
    left -= dots;
    around -= radius;
    return { dots, radius };
  });
}

/** How large the figure in the middle is, in parts of the drawing's height. */
const figureSize = 0.19;

/** Places the dots, ring by ring from the inside, each ring beginning at the top. */
export function layOutRings(count: number, options: RingsOptions): Drawing {
  const { title, label, shown = String(count), width = 360, inks = paperInks } = options;
  const fill = options.fill ?? hueAt(0).solid;
  const middle = width / 2;
  const letters = Math.min(width * figureSize, (width * 0.4) / widthOf(shown, 1));
  const words = wrap(label, width * 0.4, width * 0.05, 2);
  const room = width * 0.24;
  // Few dots stand far apart and many close together: the distance with which the last ring just fits.
  let apart = width * 0.12;
  const outer = () => (ringsFor(count, room / apart).at(-1)?.radius ?? 0) * apart + apart / 2;
  while (outer() > middle && apart > 1) apart *= 0.97;

  const shapes: Shape[] = ringsFor(count, room / apart).flatMap(({ dots, radius }) =>
    Array.from({ length: dots }, (_, index): Shape => {
      const angle = (2 * Math.PI * index) / dots - Math.PI / 2;
      const [x, y] = [middle + radius * apart * Math.cos(angle), middle + radius * apart * Math.sin(angle)];
      return disc(x, y, apart * 0.36, fill);
    }),
  );
  const text = { kind: 'text', x: middle, anchor: 'middle' } as const;
  const top = middle + letters * 0.35 - words.length * width * 0.028;
  shapes.push({ ...text, y: top, text: shown, size: letters, weight: 800, fill: inks.ink });
  words.forEach((line, at) =>
    shapes.push({
      ...text,
      y: top + width * (0.065 + at * 0.06),
      text: line,
      size: width * 0.05,
      weight: 600,
      fill: inks.soft,
    }),
  );
  return { width, height: width, title, description: `${shown} ${label}`, shapes };
}
