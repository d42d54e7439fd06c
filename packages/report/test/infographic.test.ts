import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import type { ReportSection, SessionReport } from '@kring/core';
import { tonesOf } from '@kring/ui/city.ts';
import { contrast } from '@kring/ui/colour.ts';
import { hueAt } from '@kring/ui/palette.ts';
import { drawSvg, type Drawing } from '@kring/ui/chart/drawing.ts';
import { layOutChart } from '../src/chart.ts';
import type { Chart } from '../src/document.ts';
import { fontFiles } from '../src/fonts.ts';
import { exportPicture, exportReport } from '../src/index.ts';
import { infographicsOf } from '../src/infographic/compose.ts';
import { writePicture } from '../src/infographic/files.ts';
import { outlined, painted } from '../src/infographic/outline.ts';
import { layOutSheet, side } from '../src/infographic/sheet.ts';
import { meeting } from './meeting.ts';
import { sessionOf, tricky } from './tricky.ts';

const options = { langs: ['nl', 'fr'] as const, generatedAt: new Date('2026-11-20T08:05:00Z') };

const sheetsOf = (report: SessionReport, langs: readonly ('nl' | 'fr')[] = options.langs) =>
  infographicsOf(report, { ...options, langs }).map((infographic) => ({
    infographic,
    drawing: layOutSheet(infographic),
  }));

const textsIn = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const numbersIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\d+/g) ?? []).map(Number);

/** The figures that a reader may expect of a section. */
function figuresOf(section: ReportSection | undefined): readonly number[] {
  switch (section?.kind) {
    case 'ideas':
      return [section.ideas.length];
    case 'clusters':
      return [section.clusters.length, ...section.clusters.map(({ members }) => members.length)];
    case 'tally':
      return [
        section.ballots,
        section.dotsPerPerson,
        section.mostPerItem,
        ...section.rows.map(({ dots }) => dots),
      ];
    case 'distribution':
      return section.counts;
    default:
      return [];
  }
}

test('an infographic for ideas, groups, votes and answers, and for nothing else', () => {
  expect(sheetsOf(meeting).map(({ infographic: { stage, chart } }) => [stage, chart.shape])).toEqual([
    ['s-ideas', 'rings'],
    ['s-clusters', 'islands'],
    ['s-vote', 'bars'],
    ['s-end', 'columns'],
  ]);
  const unrevealed = { ...meeting, stages: meeting.stages.map((stage) => ({ ...stage, sections: [] })) };
  expect(sheetsOf(unrevealed)).toEqual([]);
});

test.each([[['nl'] as const], [['nl', 'fr'] as const]])(
  'in %s, all figures of the report are in the picture and in its words, and no others',
  (langs) => {
    for (const { infographic, drawing } of sheetsOf(meeting, langs)) {
      const stage = meeting.stages.find(({ id }) => id === infographic.stage);
      const section = stage?.sections[infographic.section];
      const expected = figuresOf(section);
      const shown = numbersIn(textsIn(drawing));
      expect(shown).toEqual(expect.arrayContaining([...expected]));
      expect(numbersIn([drawing.description])).toEqual(expect.arrayContaining([...expected]));
      const ranks = section?.kind === 'tally' ? section.rows.map(({ rank }) => rank) : [];
      const steps = section?.kind === 'distribution' ? section.counts.map((_, index) => index + 1) : [];
      const withheld = section?.kind === 'ideas' ? [section.withheld] : [];
      const loose = section?.kind === 'clusters' ? [section.ungrouped.length, 14] : [];
      const occasion = [19, 2026, meeting.session.joined, stage?.turnout ?? 0];
      const known = new Set([...expected, ...ranks, ...steps, ...withheld, ...loose, ...occasion]);
      expect(shown.filter((number) => !known.has(number))).toEqual([]);
    }
  },
);

test('of many choices the first are shown, never one of several equals, and the picture says so', () => {
  const [vote] = meeting.stages.flatMap(({ sections }) => sections.filter(({ kind }) => kind === 'tally'));
  if (vote?.kind !== 'tally' || !vote.rows[0]) throw new Error('The meeting has a vote');
  const [row] = vote.rows;
  const rows = Array.from({ length: 30 }, (_, index) => {
    const rank = index < 10 ? index + 1 : 11;
    return {
      ...row,
      id: `r${index}`,
      label: { nl: `Keuze ${'abcdefghijklmnopqrstuvwxyzABCD'[index]}` },
      rank,
      tied: rank === 11,
      dots: 40 - rank,
    };
  });
  const stages = meeting.stages
    .filter(({ id }) => id === 's-vote')
    .map((stage) => ({ ...stage, sections: [{ ...vote, rows }] }));
  const [sheet] = sheetsOf({ ...meeting, stages }, ['nl']);
  if (sheet?.infographic.chart.shape !== 'bars') throw new Error('A vote is drawn as bars');
  expect(sheet.infographic.chart.rows).toHaveLength(10);
  expect(textsIn(sheet.drawing).join(' ')).toContain('de eerste 10 van 30');
});

test('the question stands in the organiser’s own colour, as dark as it takes to be read', () => {
  const look = { colour: '#ffd200', logo: '' };
  const [sheet] = sheetsOf({ ...meeting, session: { ...meeting.session, look } }, ['nl']);
  const question = sheet?.drawing.shapes.find((shape) => shape.kind === 'text' && shape.weight === 800);
  expect(question).toMatchObject({ fill: tonesOf('#ffd200', 'light').primary });
});

test('what is no group has the organiser’s colour in a chart, as dark as it takes, and a group keeps its own', () => {
  const look = { colour: '#ffd200', logo: '' };
  const { primary } = tonesOf('#ffd200', 'light');
  const fills = (chart: Chart, { colour } = look) =>
    layOutChart(chart, { colour, logo: '' }, 600).shapes.flatMap((shape) =>
      shape.kind === 'bar' && shape.edge ? [shape.fill] : [],
    );
  const row = { label: 'x', value: 2, shown: '2', rank: { place: 1, isTied: true } };
  const rows = [
    { ...row, hue: null },
    { ...row, hue: 0 },
  ];
  const bars: Chart = { shape: 'bars', title: '', tied: '', rows };
  expect(fills(bars)).toEqual([primary, hueAt(0).solid]);
  expect(contrast(primary, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(fills({ shape: 'columns', title: '', columns: [{ label: '1', value: 1 }] })).toEqual([primary]);
  const [kring, group] = fills(bars, { ...look, colour: '' });
  expect(kring).not.toBe(group);
});

/** What an outlined picture may consist of. */
const allowed = new Set(['svg', 'title', 'desc', 'defs', 'path', 'g']);
const attributes = /\s([\w:-]+)="/g;

function expectHarmless(svg: string) {
  // Strict about XML: it throws at what is not well formed.
  expect(new Resvg(svg).width).toBe(side);
  const markup = svg.replace(/<(title|desc)>[^<]*<\/\1>/g, '');
  const elements = [...svg.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name ?? '');
  expect(elements.filter((name) => !allowed.has(name))).toEqual([]);
  const names = new Set([...markup.matchAll(attributes)].map(([, name]) => name ?? ''));
  expect(
    [...names].filter((name) => name.startsWith('on') || name.includes('href') || name === 'style'),
  ).toEqual([]);
  expect(markup.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/url\(|https?:|<!|<\?/);
}

test('whatever people wrote, an SVG is well-formed XML of paths alone, and points nowhere', () => {
  for (const { drawing } of sheetsOf(sessionOf(tricky))) expectHarmless(outlined(drawing));
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...tricky.map((text) => text.slice(0, 200))),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      '</title><image href="https://example.org/x.png"/>',
      ']]><!--',
      '&#60;b&#62;',
      "' onload='x",
    ),
  );
  fc.assert(
    fc.property(nasty, nasty, nasty, (title, organiser, name) => {
      const { session, stages } = meeting;
      const report: SessionReport = {
        ...meeting,
        session: { ...session, title: { nl: title }, organiser: { nl: organiser } },
        stages: stages
          .filter(({ id }) => id === 's-clusters')
          .map((stage) => ({
            ...stage,
            title: { nl: name },
            sections: [
              { kind: 'clusters', ungrouped: [], clusters: [{ id: 'c', name: { nl: name }, members: [] }] },
            ],
          })),
      };
      for (const { drawing } of sheetsOf(report, ['nl'])) expectHarmless(outlined(drawing));
    }),
    { numRuns: 12 },
  );
});

test.each([
  [
    'many words',
    'Waar moet de gemeente in de komende vijf jaar volgens u het eerst aan werken, en wat mag er nog even wachten? '.repeat(
      2,
    ),
  ],
  ['wide letters', 'MMMM WWWW @@@@ '.repeat(8)],
  ['one word', 'W'.repeat(120)],
])('long titles wrap inside the sheet, as the letters themselves measure: %s', (_, long) => {
  const everywhere = { nl: long, fr: long.toUpperCase() };
  const report: SessionReport = {
    ...meeting,
    session: { ...meeting.session, title: everywhere, organiser: everywhere },
    stages: meeting.stages.map((stage) => ({
      ...stage,
      title: everywhere,
      sections: stage.sections.map((section) =>
        section.kind === 'tally'
          ? {
              ...section,
              question: everywhere,
              rows: section.rows.map((row) => ({ ...row, label: everywhere })),
            }
          : section.kind === 'clusters'
            ? { ...section, clusters: section.clusters.map((cluster) => ({ ...cluster, name: everywhere })) }
            : section,
      ),
    })),
  };
  for (const { drawing } of sheetsOf(report)) {
    const letters = { ...drawing, shapes: drawing.shapes.filter(({ kind }) => kind === 'text') };
    const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Figtree' };
    const box = new Resvg(drawSvg(letters, 'Figtree'), { font }).innerBBox();
    expect(box?.x).toBeGreaterThanOrEqual(50);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(side - 50);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(drawing.height - 20);
  }
});

test('a PNG is twice as large as its sheet, and its colours are those of the chart', () => {
  const vote = sheetsOf(meeting).find(({ infographic }) => infographic.chart.shape === 'bars');
  if (!vote) throw new Error('The meeting has a vote');
  const { width, height, data } = PNG.sync.read(Buffer.from(painted(vote.drawing)));
  expect([width, height]).toEqual([2 * side, 2 * vote.drawing.height]);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const share = ([r, g, b]: readonly [number, number, number]) => {
    const [colour] = new Uint32Array(new Uint8Array([r, g, b, 255]).buffer);
    return pixels.filter((pixel) => pixel === colour).length / pixels.length;
  };
  expect(share([0x44, 0x30, 0x8c])).toBeGreaterThan(0.005);
  expect(share([0x24, 0x17, 0x2a])).toBeGreaterThan(0.002);
  expect(share([0xfb, 0xf5, 0xea])).toBeGreaterThan(0.2);
});

test('all of them come in a zip, each as SVG, PNG and words, and one by one', async () => {
  const zip = await exportReport(meeting, 'infographics', options);
  expect(zip.filename).toBe('hoe-ziet-ons-sint-amandsplein-er-morgen-uit-2026-11-19-infographics.zip');
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files).slice(0, 3)).toEqual([
    '1-ideeen-verzamelen-wat-heeft-het-plein-nodig.svg',
    '1-ideeen-verzamelen-wat-heeft-het-plein-nodig.png',
    '1-ideeen-verzamelen-wat-heeft-het-plein-nodig.txt',
  ]);
  expect(Object.keys(files)).toHaveLength(12);
  expect(strFromU8(files['3-stippen-geven-wat-moet-eerst.txt'] ?? new Uint8Array())).toContain(
    'Groen en water · Verdure et eau: 61',
  );
  const one = await exportPicture(meeting, { stage: 's-vote', section: 0, format: 'svg' }, options);
  expect(one?.filename).toBe(
    'hoe-ziet-ons-sint-amandsplein-er-morgen-uit-2026-11-19-stippen-geven-wat-moet-eerst.svg',
  );
  expect(strFromU8(one?.bytes ?? new Uint8Array())).toBe(
    strFromU8(files['3-stippen-geven-wat-moet-eerst.svg'] ?? new Uint8Array()),
  );
  expect(writePicture(meeting, { stage: 's-vote', section: 1, format: 'svg' }, options)).toBeNull();
});
