/** Draws the charts of a report with the project's own pure functions. */

import { hueAt } from '@kring/ui/palette.ts';
import { layOutBars } from '@kring/ui/chart/bars.ts';
import { layOutColumns } from '@kring/ui/chart/columns.ts';
import { drawSvg, inOneLine, paperInks, type Drawing } from '@kring/ui/chart/drawing.ts';
import { layOutGuesses } from '@kring/ui/chart/guesses.ts';
import { layOutIslands } from '@kring/ui/chart/islands.ts';
import { layOutRings } from '@kring/ui/chart/rings.ts';
import { layOutStacks, stacksInWords } from '@kring/ui/chart/stacks.ts';
import type { Chart } from './document.ts';
import { inksOf, type Look } from './look.ts';

/** The widest that a chart gains from: all of a page, or less. */
const wholePage = 760;
export const chartWidths: Readonly<Record<Chart['shape'], number>> = {
  bars: wholePage,
  islands: wholePage,
  stacks: wholePage,
  guesses: wholePage,
  columns: 460,
  rings: 320,
};

/** What stands back: a bar that can still be seen on its track. */
const faint = '#b9aebd';

/** Whether a chart takes the whole width of a page. */
export const isWide = ({ shape }: Chart): boolean => chartWidths[shape] === wholePage;

/**
 * Places a chart on white paper; `width` in units of which the letters are 16 high. What is no group has the
 * organiser's own colour, which no group has.
 */
export function layOutChart(chart: Chart, look: Look, width: number): Drawing {
  const inks = paperInks;
  const fill = inksOf(look).primary;
  const { title } = chart;
  const options = { title, width: Math.min(width, chartWidths[chart.shape]), inks, fill };
  switch (chart.shape) {
    case 'bars':
      return layOutBars(
        chart.rows.map(({ hue, isFaint, ...row }) => {
          if (isFaint) return { ...row, fill: faint };
          return hue === null ? row : { ...row, fill: hueAt(hue).solid };
        }),
        { ...options, ranked: { tied: chart.tied }, ...(chart.max === undefined ? {} : { max: chart.max }) },
      );
    case 'stacks':
      return layOutStacks(chart.rows, { ...options, legend: chart.legend, tied: chart.tied });
    case 'guesses':
      return layOutGuesses(chart.rounds, { ...options, scale: chart.scale });
    case 'columns':
      return layOutColumns(chart.columns, options);
    case 'islands':
      return layOutIslands(
        chart.islands.map(({ hue, ...island }) => ({
          ...island,
          fill: hueAt(hue).solid,
          ground: hueAt(hue).tint,
        })),
        options,
      );
    case 'rings':
      return layOutRings(chart.count, { ...options, shown: chart.shown, label: chart.label });
  }
}

/** A chart as a complete SVG document. */
export const drawChart = (chart: Chart, look: Look, width: number = chartWidths[chart.shape]): string =>
  drawSvg(layOutChart(chart, look, width));

/** What a chart says, for those who can't see it. */
export const chartInWords = (chart: Chart): string => inOneLine(`${chart.title}. ${figuresOf(chart)}`);

function figuresOf(chart: Chart): string {
  switch (chart.shape) {
    case 'bars':
      return chart.rows.map(({ label, shown }) => `${label}: ${shown}`).join('; ');
    case 'stacks':
      return stacksInWords(chart.rows, chart.tied);
    case 'guesses':
      return chart.rounds.map(({ label, shown }) => `${label}: ${shown}`).join('; ');
    case 'columns':
      return chart.columns.map(({ label, value }) => `${label}: ${value}`).join('; ');
    case 'islands':
      return chart.islands.map(({ label, shown }) => `${label}: ${shown}`).join('; ');
    case 'rings':
      return `${chart.shown} ${chart.label}`;
  }
}
