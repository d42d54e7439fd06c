import { expect, test } from 'vitest';
import { barChart, layOutBars, placed, type BarRow } from './bars.ts';
import { columnChart, columnsFit, layOutColumns } from './columns.ts';
import { drawSvg, escapeXml, lineSeparator, widthOf, wrap, type Drawing, type Shape } from './drawing.ts';
import { layOutGuesses, type GuessRound } from './guesses.ts';
import { layOutIslands } from './islands.ts';
import { layOutRings } from './rings.ts';
import { layOutStacks, type StackRow } from './stacks.ts';

const rows: readonly BarRow[] = [
  { label: 'Groen, schaduw en water in de straat', value: 24 },
  { label: 'Veilig en traag verkeer, ook voor wie slecht ziet of met een rollator wandelt', value: 19 },
  { label: 'Plekken om elkaar te ontmoeten', value: 19 },
  { label: 'Onderhoud', value: 0 },
];
const options = { title: 'Wat kiezen we?', ranked: { tied: 'ex aequo' } };

const textsOf = (drawing: ReturnType<typeof layOutBars>) =>
  drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test('rows of one value share their place, and the next place is skipped', () => {
  expect(placed(rows).map((row) => row.place)).toEqual([1, 2, 2, 4]);
  expect(placed(rows).map((row) => row.isTied)).toEqual([false, true, true, false]);
});

test.each([320, 720])(
  'a tie is named for both, in the drawing and in its description, at %i wide',
  (width) => {
    const drawing = layOutBars(rows, { ...options, width });
    expect(textsOf(drawing).filter((text) => text.includes('ex aequo'))).toHaveLength(2);
    expect(drawing.description.match(/ex aequo/g)).toHaveLength(2);
  },
);

/** Left, top, right and bottom; a curve has none. */
function edgesOf(shape: Shape): readonly [number, number, number, number] | null {
  switch (shape.kind) {
    case 'bar':
    case 'picture':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'text': {
      const wide = widthOf(shape.text, shape.size);
      const left = shape.x - wide * { start: 0, middle: 0.5, end: 1 }[shape.anchor];
      return [left, shape.y - shape.size, left + wide, shape.y];
    }
    case 'curve':
      return null;
  }
}

const islands = [17, 15, 10, 1, 320, 8, 0].map((count, at) => ({
  label: `${rows[at % rows.length]?.label}${lineSeparator}De la verdure et de l’eau`,
  count,
}));

const stacks: readonly StackRow[] = rows.map(({ label }, at) => ({
  label,
  rank: { place: at + 1, isTied: at === 1 },
  now: {
    shown: 'Ik kan ermee leven',
    parts: [
      { label: 'Tegen', strength: -1, people: 3 },
      { label: 'Zonder mening', strength: 0, people: at },
      { label: 'Voor', strength: 1, people: 300 },
    ],
  },
  before: at === 2 ? { shown: 'vorige ronde', parts: [] } : undefined,
}));
const stackOptions = {
  title: 'Hoe goed?',
  tied: 'ex aequo',
  legend: stacks.flatMap(({ now }) => now.parts),
};
const guesses: readonly GuessRound[] = [
  {
    label: 'Ronde 1',
    shown: '180 bomen',
    middle: { lower: 100, median: 180, upper: 300 },
    spread: [20, 100, 180, 300, 100000].map((value) => ({ value, people: 3 })),
  },
  { label: 'Ronde 2', shown: '', middle: null, spread: [] },
];
const scale = { low: 20, high: 800, ends: ['20', '≥ 800'] } as const;

test.each([280, 320, 720, 1600])('nothing leaves a drawing of %i wide', (width) => {
  const drawings = [
    layOutBars(rows, { ...options, width }),
    layOutIslands(islands, { title: 'Groepen', width }),
    layOutStacks(stacks, { ...stackOptions, width }),
    layOutGuesses(guesses, { title: 'Hoeveel?', scale, width }),
    ...[1, 14, 81, 1383].map((count) => layOutRings(count, { title: 'Hoeveel?', label: 'ideeën', width })),
  ];
  for (const { shapes, height } of drawings)
    for (const shape of shapes) {
      const [left, top, right, bottom] = edgesOf(shape) ?? [0, 0, 0, 0];
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.01);
      expect(right).toBeLessThanOrEqual(width + 1);
      expect(bottom).toBeLessThanOrEqual(height);
    }
});

const dotsIn = ({ shapes }: Drawing) => shapes.filter(({ kind }) => kind === 'bar').length;

test.each([1, 2, 14, 81, 600, 1383])('%i in rings is that many dots', (count) => {
  expect(dotsIn(layOutRings(count, { title: 't', label: 'ideeën' }))).toBe(count);
});

test('an island has a dot for each member, on its ground; a label in two languages has a line for each', () => {
  const drawing = layOutIslands(islands, { title: 't', width: 720 });
  const members = islands.reduce((sum, { count }) => sum + count, 0);
  expect(dotsIn(drawing)).toBe(members + islands.length);
  expect(textsOf(drawing).filter((text) => text === 'De la verdure et de l’eau')).toHaveLength(7);
  expect(drawing.description).toContain(
    'Groen, schaduw en water in de straat · De la verdure et de l’eau: 17',
  );
});

test('a part of a ranking keeps the places of the whole', () => {
  const part = rows.slice(1, 3).map((row, at) => ({ ...row, rank: { place: 12 + at, isTied: at === 1 } }));
  expect(placed(part).map(({ place, isTied }) => [place, isTied])).toEqual([
    [12, false],
    [13, true],
  ]);
});

test('bars are as long as their values say', () => {
  const drawing = layOutBars(
    [
      { label: 'a', value: 10 },
      { label: 'b', value: 5 },
      { label: 'c', value: 0 },
    ],
    { title: 't' },
  );
  const bars = drawing.shapes.flatMap((shape) => (shape.kind === 'bar' && shape.edge ? [shape.width] : []));
  expect(bars).toHaveLength(2);
  expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(2);
});

test('what participants wrote stays text', () => {
  const svg = barChart([{ label: `<script>alert("1")</script> & 'x'`, value: 3, fill: '"/><b' }], {
    title: '<b>&',
  });
  expect(svg).not.toMatch(/<script|<b/);
  expect(svg).toContain('&lt;script&gt;');
  expect(escapeXml('a\u0000\u0008b\ud800c\té🚲')).toBe('abc\té🚲');
});

test('long labels are wrapped, long words broken, and what is too much ends in an ellipsis', () => {
  const lines = wrap(`een ${'x'.repeat(60)} woord ${'en nog meer '.repeat(30)}`, 200, 16, 4);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const line of lines) expect(widthOf(line, 16)).toBeLessThanOrEqual(200);
  expect(wrap('À quoi la commune\u00a0?', 120, 16, 4).at(-1)).toBe('commune\u00a0?');
});

test('no rows and only noughts draw something too', () => {
  expect(barChart([], options)).toContain('</svg>');
  expect(barChart([{ label: 'a', value: 0 }], options)).toContain('>0<');
  expect(columnChart([], { title: 'leeg' })).toContain('</svg>');
});

test('columns stand for their counts and tell them in words', () => {
  const scale = ['1', '2', '3', '4', '5'].map((label, index) => ({
    label,
    value: [1, 0, 4, 17, 12][index] ?? 0,
  }));
  const drawing = layOutColumns(scale, { title: 'Tevreden?' });
  expect(drawing.description).toBe('1: 1; 2: 0; 3: 4; 4: 17; 5: 12');
  expect(drawSvg(drawing)).toContain('>17<');
  expect(columnsFit(scale, 360)).toBe(true);
  expect(columnsFit([...scale, { label: 'helemaal akkoord', value: 1 }], 360)).toBe(false);
});

test('the parts of a bar are as long as their people are many, and told in words', () => {
  const [row] = stacks.slice(1);
  if (!row) throw new Error('There is a second row');
  const drawing = layOutStacks([row], { ...stackOptions, legend: [], width: 720 });
  const parts = drawing.shapes.flatMap((shape) =>
    shape.kind === 'bar' && shape.strength !== undefined ? [shape] : [],
  );
  const room = parts.reduce((sum, { width }) => sum + width, 0);
  expect(parts.map(({ width }) => Math.round((304 * width) / room))).toEqual([3, 1, 300]);
  expect(parts[0]?.fill).not.toBe(parts[2]?.fill);
  expect(parts[1]?.strength).toBeLessThan(parts[2]?.strength ?? 0);
  expect(drawing.description).toContain(
    'ex aequo): Ik kan ermee leven – Tegen 3×, Zonder mening 1×, Voor 300×',
  );
});

test('a guess beyond the scale is drawn at its end', () => {
  const { shapes, width } = layOutGuesses(guesses, { title: 'Hoeveel?', scale, width: 480 });
  const columns = shapes.flatMap((shape) =>
    shape.kind === 'bar' && shape.strength !== undefined && shape.strength > 0.5 ? [shape.x] : [],
  );
  expect(columns).toHaveLength(5);
  expect(Math.max(...columns)).toBeLessThan(width);
});
