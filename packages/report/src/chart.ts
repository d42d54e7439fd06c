/** Draws the charts of a report with the project's own pure functions. */

import { hueAt, hues } from '@kring/ui/palette.ts';
import { barChart } from '@kring/ui/chart/bars.ts';
import { columnChart } from '@kring/ui/chart/columns.ts';
import { paperInks } from '@kring/ui/chart/drawing.ts';
import type { Chart } from './document.ts';

/** A chart as a complete SVG document; `width` in units of which the letters are 16 high. */
export function drawChart(chart: Chart, width: number): string {
  const inks = paperInks;
  const fill = hues[0].solid;
  switch (chart.shape) {
    case 'bars':
      return barChart(
        chart.rows.map(({ hue, ...row }) => (hue === null ? row : { ...row, fill: hueAt(hue).solid })),
        { title: chart.title, ranked: { tied: chart.tied }, width, inks, fill },
      );
    case 'columns':
      return columnChart(chart.columns, { title: chart.title, width: Math.min(width, 460), inks, fill });
  }
}

/** What a chart says, for those who can't see it. */
export function chartInWords(chart: Chart): string {
  const parts =
    chart.shape === 'bars'
      ? chart.rows.map(({ label, shown }) => `${label}: ${shown}`)
      : chart.columns.map(({ label, value }) => `${label}: ${value}`);
  return `${chart.title}. ${parts.join('; ')}`;
}
