import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

/** Curves as an SVG picture, readable on a light and on a dark page. */

export interface Chart {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  /** x and y, both above zero: both scales are logarithmic. */
  readonly points: readonly (readonly [number, number])[];
}

const size = { width: 720, height: 400 };
const margin = { top: 56, right: 150, bottom: 52, left: 70 };
const colours = ['#2563a8', '#c2410c', '#4d7c0f', '#7e22ce'];

export function drawn({ title, xLabel, yLabel, series }: Chart): string {
  const all = series.flatMap(({ points }) => points);
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const x = scaleLog([Math.min(...xs), Math.max(...xs)], [margin.left, size.width - margin.right]);
  const y = scaleLog([Math.min(...ys), Math.max(...ys)], [size.height - margin.bottom, margin.top]).nice();
  const path = line<readonly [number, number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  );
  const ends = apart(series.map(({ points }) => y(points.at(-1)?.[1] ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    `<text x="${margin.left}" y="26" font-size="16" font-weight="600">${title}</text>`,
    ...[...new Set(xs)].map(
      (at) =>
        `<text x="${x(at)}" y="${size.height - margin.bottom + 20}" text-anchor="middle">${number(at)}</text>`,
    ),
    ...y
      .ticks(5)
      .filter((at) => /^[125]/.test(String(at).replace(/^0\.0*/, '')))
      .map(
        (at) =>
          `<line x1="${margin.left}" x2="${size.width - margin.right}" y1="${y(at)}" y2="${y(at)}" stroke="#ddd"/>` +
          `<text x="${margin.left - 8}" y="${y(at) + 4}" text-anchor="end">${number(at)}</text>`,
      ),
    `<text x="${(margin.left + size.width - margin.right) / 2}" y="${size.height - 12}" text-anchor="middle">${xLabel}</text>`,
    `<text x="${margin.left}" y="46" fill="#555">${yLabel}</text>`,
    ...series.map(({ name, points }, at) => {
      const colour = colours[at % colours.length];
      return [
        `<path d="${path(points) ?? ''}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
        ...points.map(([px, py]) => `<circle cx="${x(px)}" cy="${y(py)}" r="4" fill="${colour}"/>`),
        `<text x="${size.width - margin.right + 12}" y="${(ends[at] ?? 0) + 4}" fill="${colour}" font-weight="600">${name}</text>`,
      ].join('');
    }),
    '</svg>\n',
  ].join('\n');
}

const number = (value: number): string => value.toLocaleString('en').replaceAll(',', '\u202f');

/** Heights for labels that would otherwise cover each other, in the order they were given. */
function apart(heights: readonly number[], gap = 18): number[] {
  const placed = heights.map((height, at) => ({ height, at })).sort((a, b) => a.height - b.height);
  placed.forEach((label, at) => {
    const above = placed[at - 1];
    if (above) label.height = Math.max(label.height, above.height + gap);
  });
  return placed.sort((a, b) => a.at - b.at).map(({ height }) => height);
}
