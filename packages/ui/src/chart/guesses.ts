/** What people guessed, round beneath round on one scale: how many around each value, the middle half and the middle. */

import { hueAt } from '../palette.ts';
import { drawSvg, paperInks, widthOf, wrap, type Drawing, type Inks, type Shape } from './drawing.ts';

export interface GuessRound {
  readonly label: string;
  /** The middle in words: `240 trees`. */
  readonly shown: string;
  readonly spread: readonly { readonly value: number; readonly people: number }[];
  /** null when nobody guessed. */
  readonly middle: { readonly lower: number; readonly median: number; readonly upper: number } | null;
}

/** The scale; what lies beyond an end is drawn at it. */
export interface GuessScale {
  readonly low: number;
  readonly high: number;
  /** What stands at both ends: `10`, or `≥ 500` where some lie beyond. */
  readonly ends: readonly [string, string];
}

/** How many middle halves the scale shows on each side. */
const reach = 2.5;

/**
 * A scale on which the middle halves can be seen: a few who guessed a thousand times as much must not press all others
 * into one column. Where all but a few guessed the same there is no middle half to go by, and the whole is shown.
 */
export function scaleFor(
  rounds: readonly Pick<GuessRound, 'spread' | 'middle'>[],
  show: (value: number) => string,
): GuessScale {
  const middles = rounds.flatMap(({ middle }) => middle ?? []);
  const values = rounds.flatMap(({ spread }) => spread.map(({ value }) => value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const widest = Math.max(0, ...middles.map(({ lower, upper }) => upper - lower));
  const low = widest > 0 ? Math.min(...middles.map(({ lower }) => lower)) - reach * widest : least;
  const high = widest > 0 ? Math.max(...middles.map(({ upper }) => upper)) + reach * widest : most;
  return {
    low: Math.max(least, low),
    high: Math.min(most, high),
    ends: [
      least < low ? `≤\u00a0${show(low)}` : show(least),
      most > high ? `≥\u00a0${show(high)}` : show(most),
    ],
  };
}

export interface GuessOptions {
  readonly title: string;
  readonly scale: GuessScale;
  readonly width?: number;
  readonly fill?: string;
  readonly inks?: Inks;
}

const letter = 16;
const leading = 22;
const tall = 72;
const gap = 26;
/** How wide the column of one value is at the most. */
const widest = 16;

/** Places the rounds beneath each other, with the scale at the very bottom. */
export function layOutGuesses(rounds: readonly GuessRound[], options: GuessOptions): Drawing {
  const { title, scale, width = 720, inks = paperInks } = options;
  const fill = options.fill ?? hueAt(0).solid;
  const slots = Math.max(8, Math.min(48, Math.floor(width / widest)));
  const inset = widest / 2 + 2;
  const room = width - 2 * inset;
  const share = (value: number) =>
    scale.high > scale.low ? Math.min(1, Math.max(0, (value - scale.low) / (scale.high - scale.low))) : 0.5;
  const at = (value: number) => inset + room * share(value);

  const columns = rounds.map(({ spread }) => {
    const people = new Map<number, number>();
    for (const one of spread) {
      const slot = Math.round(share(one.value) * (slots - 1));
      people.set(slot, (people.get(slot) ?? 0) + one.people);
    }
    return people;
  });
  const most = Math.max(1, ...columns.flatMap((people) => [...people.values()]));

  const shapes: Shape[] = [];
  let top = 0;
  rounds.forEach(({ label, shown, middle }, index) => {
    const text = { kind: 'text', size: letter, y: top + letter } as const;
    const [words = ''] = wrap(label, width - widthOf(shown, letter) * 1.06 - 16, letter, 1);
    shapes.push({ ...text, x: 0, text: words, weight: 560, anchor: 'start', fill: inks.ink });
    shapes.push({ ...text, x: width, text: shown, weight: 700, anchor: 'end', fill: inks.ink });
    const floor = top + leading + 8 + tall;
    if (middle)
      shapes.push({
        ...{ kind: 'bar', x: at(middle.lower) - widest / 2, y: floor - tall, height: tall, radius: 4 },
        ...{ width: at(middle.upper) - at(middle.lower) + widest, fill, strength: 0.16 },
      });
    for (const [slot, people] of columns[index] ?? []) {
      const height = Math.max(5, (0.86 * tall * people) / most);
      const x = inset + (room * slot) / (slots - 1) - widest * 0.35;
      shapes.push({
        ...{ kind: 'bar', x, y: floor - height, width: widest * 0.7, height, radius: 3 },
        ...{ fill, strength: 0.72 },
      });
    }
    if (middle)
      shapes.push({
        ...{ kind: 'bar', x: at(middle.median) - 2, y: floor - tall - 4, width: 4, height: tall + 8 },
        ...{ radius: 2, fill: inks.ink },
      });
    shapes.push({ kind: 'bar', x: 0, y: floor, width, height: 2, radius: 1, fill: inks.soft });
    top = floor + gap;
  });
  const [low, high] = scale.ends;
  const end = { kind: 'text', size: letter, weight: 560, fill: inks.soft, y: top - gap + leading } as const;
  shapes.push({ ...end, x: 0, text: low, anchor: 'start' }, { ...end, x: width, text: high, anchor: 'end' });
  return {
    width,
    height: top - gap + leading + 8,
    title,
    description: rounds.map(({ label, shown }) => `${label}: ${shown}`).join('; '),
    shapes,
  };
}

/** The rounds as a complete SVG document, for exports. */
export const guessChart = (rounds: readonly GuessRound[], options: GuessOptions): string =>
  drawSvg(layOutGuesses(rounds, options));
