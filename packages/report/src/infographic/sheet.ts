/** Lays an infographic out on its sheet: who and what at the top, the chart on a card, what it rests on beneath. */

import {
  paperInks,
  placedAt,
  widthOf,
  wrap,
  type Drawing,
  type Picture,
  type Shape,
} from '@kring/ui/chart/drawing.ts';
import { chartInWords, layOutChart } from '../chart.ts';
import { fitted as fittedIn, inksOf, logoOf } from '../look.ts';
import { inOneLine, type Saying } from '../saying.ts';
import type { Infographic } from './compose.ts';
import { markAt } from './mark.ts';

/** A square of this many units; higher where a chart needs more. Letters are never smaller than 22 of them. */
export const side = 1200;

const margin = 64;
const inner = side - 2 * margin;
const gutter = 40;
const padding = 40;

const logoRoom = { width: 420, height: 96 };

/** The light theme of tokens.css. */
const inks = {
  ...paperInks,
  paper: '#fbf5ea',
  surface: '#fffdf9',
  line: '#e5d9c8',
  kring: '#7a2360',
  accent: '#f5b23d',
};

interface Letters {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

/** Lines beside each other, one column for each language. */
interface Paragraph {
  readonly letters: Letters;
  readonly columns: readonly (readonly string[])[];
}

/** Bold letters are wider than those that `widthOf` has in mind. */
const breadthOf = (text: string, { size, weight }: Letters) =>
  widthOf(text, size) * (weight > 650 ? 1.08 : 1);

const linesIn = (text: string, width: number, letters: Letters): readonly string[] =>
  wrap(text, width / (breadthOf('n', letters) / widthOf('n', letters.size)), letters.size, Infinity);

/** The invisible joiners of a report, that keep `#12` from looking like a mark, have no letter here. */
const visible = (text: string) => text.replaceAll('\u2060', '');

function paragraph(saying: Saying, columns: number, letters: Letters): Paragraph {
  const isShared = saying.length < columns;
  const width = isShared ? inner : (inner - gutter * (columns - 1)) / columns;
  const texts = isShared ? [inOneLine(saying)] : saying.map(({ text }) => text);
  return { letters, columns: texts.map((text) => linesIn(visible(text), width, letters)) };
}

const leadingOf = ({ size }: Letters) => Math.round(size * (size > 40 ? 1.12 : 1.32));
const linesOf = ({ columns }: Paragraph) => Math.max(0, ...columns.map(({ length }) => length));
const heightOf = (each: Paragraph) => linesOf(each) * leadingOf(each.letters);

/** A heading as large as leaves it few lines. */
function headingOf(saying: Saying, columns: number, fill: string): Paragraph {
  const sizes = [60, 52, 46, 40, 34];
  const tries = sizes.map((size) => paragraph(saying, columns, { size, weight: 800, fill }));
  return (
    tries.find((each) => linesOf(each) <= 3) ??
    tries.at(-1) ??
    paragraph([], columns, { size: 34, weight: 800, fill })
  );
}

function linesAt({ letters, columns }: Paragraph, top: number): Shape[] {
  const width = (inner - gutter * (columns.length - 1)) / Math.max(1, columns.length);
  return columns.flatMap((lines, column) =>
    lines.map((text, line): Shape => ({
      kind: 'text',
      x: margin + column * (width + gutter),
      y: top + line * leadingOf(letters) + letters.size,
      text,
      anchor: 'start',
      ...letters,
    })),
  );
}

/** The several sayings of each language in one: `Stad · 19 november 2026`. */
const joined = (sayings: readonly Saying[]): Saying => {
  const longest = sayings.reduce<Saying>((most, each) => (each.length > most.length ? each : most), []);
  return longest.map((each, at) => ({
    ...each,
    text: sayings.flatMap((saying) => (saying[at] ?? saying[0])?.text ?? []).join(' · '),
  }));
};

/** The chart as large as its room allows. */
function fitted(infographic: Infographic, height: number): { drawing: Drawing; scale: number } {
  const scales = [2.6, 2.4, 2.2, 2, 1.85, 1.7, 1.6, 1.5];
  const tries = scales.map((scale) => ({
    scale,
    drawing: layOutChart(infographic.chart, infographic.look, (inner - 2 * padding) / scale),
  }));
  const found = tries.find(({ drawing, scale }) => drawing.height * scale <= height) ?? tries.at(-1);
  if (!found) throw new Error('There is no scale');
  return found;
}

export function layOutSheet(infographic: Infographic): Drawing {
  const { columns } = infographic;
  const own = inksOf(infographic.look);
  const logo = logoAt(infographic, 50);
  const say = (saying: Saying, size: number, weight: number, fill: string) =>
    paragraph(saying, columns, { size, weight, fill });
  const head = [
    say(
      joined([infographic.organiser, ...infographic.occasion].filter(({ length }) => length > 0)),
      25,
      600,
      inks.soft,
    ),
    say(infographic.session, 30, 700, inks.ink),
    say(infographic.step, 30, 600, own.primary),
    headingOf(infographic.heading, columns, own.primary),
  ].filter((each) => linesOf(each) > 0);
  const beneath = [
    say(joined(infographic.figures), 28, 700, inks.ink),
    ...infographic.notes.map((note) => say(note, 22, 400, inks.soft)),
  ].filter((each) => linesOf(each) > 0);

  const [between, above] = [14, logo ? logo.y + logo.height + 28 : 62];
  const stacked = (parts: readonly Paragraph[]) =>
    parts.reduce((sum, each) => sum + heightOf(each) + between, 0);
  const cardTop = above + stacked(head) + 18;
  const foot = 96;
  const rest = stacked(beneath) + 26 + foot;
  const room = Math.max(480, side - cardTop - rest - 2 * padding);
  const { drawing, scale } = fitted(infographic, room);
  const cardHeight = Math.max(side - cardTop - rest, drawing.height * scale + 2 * padding);
  const height = Math.round(cardTop + cardHeight + rest);

  const shapes: Shape[] = [
    { kind: 'bar', x: 0, y: 0, width: side, height, radius: 0, fill: inks.paper },
    { kind: 'bar', x: 0, y: 0, width: side, height: 18, radius: 0, fill: own.accent },
    ...(logo ? [logo] : []),
  ];
  const write = (parts: readonly Paragraph[], top: number) => {
    let y = top;
    for (const each of parts) {
      shapes.push(...linesAt(each, y));
      y += heightOf(each) + between;
    }
  };
  write(head, above);
  shapes.push(
    {
      ...{ kind: 'bar', x: margin, y: cardTop, width: inner, height: cardHeight, radius: 28 },
      ...{ fill: inks.surface, edge: inks.line },
    },
    ...placedAt(
      drawing.shapes,
      margin + (inner - drawing.width * scale) / 2,
      cardTop + (cardHeight - drawing.height * scale) / 2,
      scale,
    ).map((shape) => (shape.kind === 'text' ? { ...shape, text: visible(shape.text) } : shape)),
  );
  write(beneath, cardTop + cardHeight + 26);
  shapes.push(...footer(infographic, height));
  return { width: side, height, title: titleOf(infographic), description: altOf(infographic), shapes };
}

/** The organiser's logo above all words; null for one without. */
function logoAt({ look }: Infographic, y: number): Picture | null {
  const logo = logoOf(look);
  return logo && { kind: 'picture', x: margin, y, ...fittedIn(logo, logoRoom), source: look.logo };
}

function footer({ publicPage }: Infographic, height: number): Shape[] {
  const base = height - 40;
  const text = { kind: 'text', y: base, size: 26 } as const;
  return [
    ...markAt(margin, base - 32, 42, inks.kring, inks.accent),
    { ...text, x: margin + 54, text: 'Kring', weight: 800, anchor: 'start', fill: inks.ink },
    ...(publicPage === null
      ? []
      : [
          {
            ...text,
            ...{ x: side - margin, size: 22, weight: 600, anchor: 'end' as const, fill: inks.soft },
            text: visible(publicPage),
          },
        ]),
  ];
}

export const titleOf = ({ session, step, heading }: Infographic): string =>
  [session, step, heading]
    .map((saying) => visible(inOneLine(saying)))
    .filter(Boolean)
    .join(' – ');

/** Everything that the picture says, for those who can't see it; to be put beside it. */
export const altOf = ({ organiser, occasion, chart, figures, notes }: Infographic): string =>
  visible(
    [
      `${chartInWords(chart)}.`,
      ...[...figures, ...notes].map((saying) => inOneLine(saying).replace(/[^.!?]$/, '$&.')),
      joined([organiser, ...occasion].filter(({ length }) => length > 0))
        .map(({ text }) => `${text}.`)
        .join(' '),
    ].join(' '),
  );
