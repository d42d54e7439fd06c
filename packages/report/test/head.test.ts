import { expect, test } from 'vitest';
import type { ReportedTally, SessionReport } from '@kring/core';
import { composeReport } from '../src/compose/report.ts';
import { infographicsOf } from '../src/infographic/compose.ts';
import { subjectOf } from '../src/infographic/files.ts';
import { titleOf } from '../src/infographic/sheet.ts';
import { meeting } from './meeting.ts';

/** The head of a report tells what came of the meeting, and prefers none of several equals. */

const generatedAt = new Date('2026-11-20T08:05:00Z');
const blocksOf = (report: SessionReport) => composeReport(report, { langs: ['nl'], generatedAt }).blocks;
const textsOf = (report: SessionReport) =>
  blocksOf(report).flatMap((block) => (block.kind === 'paragraph' ? block.text.map(({ text }) => text) : []));
const barsOf = (report: SessionReport) =>
  blocksOf(report).flatMap((block) =>
    block.kind === 'chart' && block.chart.shape === 'bars' ? [block.chart] : [],
  );

/** The meeting with a vote on `count` choices, of which all from `equalFrom` on have as many dots. */
function voteOn(count: number, equalFrom: number): SessionReport {
  const rows = Array.from({ length: count }, (_, index): ReportedTally['rows'][number] => {
    const rank = Math.min(index, equalFrom) + 1;
    const tied = index >= equalFrom;
    const label = { nl: `Keuze ${index + 1}` };
    return {
      id: `r${index}`,
      label,
      lang: 'nl',
      redacted: false,
      rank,
      tied,
      dots: 90 - rank,
      people: 9,
      ...{ spread: [], division: null, before: null },
      lineage: [],
    };
  });
  return {
    ...meeting,
    stages: meeting.stages.map((stage) => ({
      ...stage,
      sections: stage.sections.map((section) => (section.kind === 'tally' ? { ...section, rows } : section)),
    })),
  };
}

test('a bar of a second round of dots says how many there were in the first', () => {
  const before = [
    { value: 0, people: 46 },
    { value: 2, people: 20 },
  ];
  const [first] = meeting.stages.flatMap(({ sections }) => sections).filter(({ kind }) => kind === 'tally');
  if (first?.kind !== 'tally') throw new Error('The meeting has a vote');
  const again = { ...first, rows: first.rows.map((row) => ({ ...row, before })) };
  const stages = meeting.stages.map((stage) => ({
    ...stage,
    sections: stage.sections.map((section) => (section === first ? again : section)),
  }));
  expect(barsOf({ ...meeting, stages }).flatMap(({ rows }) => rows[0]?.shown ?? [])).toContain(
    '61 · vorige ronde 40',
  );
  expect(barsOf(meeting).flatMap(({ rows }) => rows[0]?.shown ?? [])).toContain('61');
});

test('a few sentences say how many took part, what they gave and what they chose', () => {
  expect(textsOf(meeting)[0]).toBe(
    '84 mensen deden mee. Er werden 14 ideeën verzameld, samengebracht in 4 groepen. ' +
      'In “Stippen geven” gingen de meeste stippen naar Groen en water (61), Zitten en elkaar ontmoeten (44) en Vlot en veilig bewegen (44).',
  );
});

test('of two votes with one question, the title of each stands with its sentence, its chart and its files', () => {
  const vote = meeting.stages.find(({ id }) => id === 's-vote');
  if (!vote) throw new Error('The meeting has a vote');
  const again = { ...vote, id: 's-again', title: { nl: 'Vijf projecten' } };
  const twice = { ...meeting, stages: [...meeting.stages, again] };
  const title = vote.title.nl ?? '';
  const [summary = ''] = textsOf(twice);
  const charts = barsOf(twice).map((chart) => chart.title);
  const headings = blocksOf(twice).flatMap((block) =>
    block.kind === 'heading' && block.level === 3 ? block.text.map(({ text }) => text) : [],
  );
  for (const name of [title, 'Vijf projecten']) {
    expect(summary).toContain(`In “${name}” gingen de meeste stippen naar`);
    expect(charts).toContain(`Grafiek van de stippen: ${name}`);
    expect(headings).toContain(name);
  }
  const pictures = infographicsOf(twice, { langs: ['nl'], generatedAt }).filter(
    ({ chart }) => chart.shape === 'bars',
  );
  expect(new Set(pictures.map(subjectOf).map(String)).size).toBe(2);
  expect(new Set(pictures.map(titleOf)).size).toBe(2);
});

test('of several equals none is named, and none is drawn without the others', () => {
  const report = voteOn(30, 6);
  const [head, ...whole] = barsOf(report);
  expect(head?.rows).toHaveLength(6);
  expect(textsOf(report)).toContain('De grafiek toont de eerste 6; verderop staan ze allemaal.');
  expect(whole.flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(
    Array.from({ length: 30 }, (_, index) => `Keuze ${index + 1}`),
  );
  expect(new Set(whole.map(({ max }) => max))).toEqual(new Set([89]));
  expect(whole.at(-1)?.rows.at(-1)?.rank).toEqual({ place: 7, isTied: true });
  expect(textsOf(voteOn(5, 0))[0]).not.toContain('stippen');
});
