import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawn, type Chart, type Series } from './chart.ts';
import type { Row } from './summary.ts';

/** The curves that the results make, each where its workload was held. Writes SVG files into `folder`. */
export function drawPictures(rows: readonly Row[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, chart] of Object.entries(charts(rows))) {
    if (chart.series.some(({ points }) => points.length > 1))
      writeFileSync(join(folder, `${file}.svg`), drawn(chart));
  }
}

const charts = (rows: readonly Row[]): Readonly<Record<string, Chart>> => ({
  'next-idea': {
    title: 'What the next idea costs',
    xLabel: 'ideas in the session',
    yLabel: 'milliseconds of the server’s processor, for an idea that reaches 50 phones',
    series: growthOf(rows, 'cpuMsAt'),
  },
  'late-phone': {
    title: 'A phone that comes late',
    xLabel: 'ideas in the session',
    yLabel: 'milliseconds until it has all of them',
    series: growthOf(rows, 'lateAt'),
  },
  'phone-to-screen': {
    title: 'From a phone to the screen',
    xLabel: 'phones × ideas per second',
    yLabel: 'p99, milliseconds',
    series: byContender(
      rows.filter(({ name }) => name.startsWith('ideas')),
      ({ phones, rate, p99 }) => [phones * (rate ?? 1), Number(p99)],
    ),
  },
  'many-sessions': {
    title: 'Many sessions of 20 phones',
    xLabel: 'sessions in one process',
    yLabel: 'per session: kB of memory, and milliseconds of processor in a second',
    series: rows
      .filter(({ name }) => name === 'many-sessions')
      .flatMap((row) => [
        { name: 'memory', points: steps(row, 'kBAt') },
        { name: 'processor', points: steps(row, 'cpuMsAt') },
      ]),
  },
});

const growthOf = (rows: readonly Row[], figure: string): Series[] =>
  rows
    .filter(({ name }) => name === 'growth')
    .map((row) => ({ name: row.contender, points: steps(row, figure) }));

/** The figures whose names begin like this and end with a number, by that number. */
const steps = (row: Row, figure: string): Series['points'] =>
  Object.entries(row).flatMap(([name, value]) =>
    name.startsWith(figure) && typeof value === 'number' && value > 0
      ? [[Number(name.slice(figure.length)), value] as const]
      : [],
  );

function byContender(rows: readonly Row[], point: (row: Row) => readonly [number, number]): Series[] {
  const contenders = [...new Set(rows.map(({ contender }) => contender))];
  return contenders.map((name) => ({
    name,
    points: rows
      .filter(({ contender }) => contender === name)
      .map(point)
      .sort(([a], [b]) => a - b),
  }));
}
