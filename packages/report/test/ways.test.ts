import type { ReportSection, SessionReport } from '@kring/core';
import { expect, test } from 'vitest';
import { writeReport, type Format } from '../src/index.ts';
import { deciding } from './deciding.ts';
import { meeting } from './meeting.ts';
import { csvIn, pdfText, recordsIn, sheetsIn, wordsIn } from './read.ts';

/** Phones, paper and hands, together and apart, in what is exported. */

const ways = { phones: 40, paper: 12, hands: 9 };
const by = (at: number) => ({ phones: 30 + at, paper: 7, hands: 5 });
function told(section: ReportSection): ReportSection {
  if (section.kind === 'count' && section.rule.name === 'majority-judgment')
    return { ...section, ways, rows: section.rows.map((row, at) => ({ ...row, by: by(at) })) };
  if (section.kind === 'tally')
    return { ...section, ways, rows: section.rows.map((row, at) => ({ ...row, by: by(at) })) };
  return section;
}
const toldIn = (report: SessionReport): SessionReport => ({
  ...report,
  stages: report.stages.map((stage) => ({ ...stage, sections: stage.sections.map(told) })),
});
const report = toldIn(deciding);

const written = async (of: SessionReport, format: Format) => {
  const generatedAt = new Date('2026-11-20T08:05:00Z');
  return (await writeReport(of, format, { langs: ['nl', 'fr'], generatedAt })).bytes;
};

test('CSV: how many came by each way, and for each option how many of them are for it', async () => {
  const files = csvIn(await written(report, 'csv'));
  const votes = recordsIn(files['votes.csv'] ?? '').find(
    ({ rule_name }) => rule_name === 'majority-judgment',
  );
  expect(votes).toMatchObject({ phones: '40', paper: '12', hands: '9' });
  const counts = recordsIn(files['counts.csv'] ?? '').filter(({ paper }) => paper !== '');
  expect(counts.map(({ phones, paper, hands }) => [phones, paper, hands])).toEqual([
    ['30', '7', '5'],
    ['31', '7', '5'],
    ['32', '7', '5'],
  ]);
  // Where all came by phone, nothing is said of ways.
  const others = csvIn(await written(deciding, 'csv'));
  expect(others['votes.csv']).not.toContain('paper');
});

test('HTML: in a sentence and in the table, in each language', async () => {
  const html = new TextDecoder().decode(await written(report, 'html'));
  expect(html).toContain('40 met de telefoon, 12 op papier en 9 met de hand omhoog');
  expect(html).toMatch(
    /\d+ personnes ont voté[^<]*\u00a0: 40 par téléphone, 12 sur papier et 9 à main levée/,
  );
  expect(html).toMatch(/<th[^>]*>[^<]*(<[^>]+>)*[^<]*Op papier/);
});

test('dots tell them apart too: a column for each in tables and prose, and how many voted by each', async () => {
  const dots = toldIn(meeting);
  const files = csvIn(await written(dots, 'csv'));
  expect(recordsIn(files['tallies.csv'] ?? '')[1]).toMatchObject({
    ...{ phones: '31', paper: '7', hands: '5' },
    blank: '0',
  });
  expect(recordsIn(files['stages.csv'] ?? '').find(({ type }) => type === 'dot-vote')).toMatchObject({
    ...{ voters_phones: '40', voters_paper: '12', voters_hands: '9' },
  });
  const [heads = [], first = []] = (await sheetsIn(await written(dots, 'xlsx')))['Stippen'] ?? [];
  expect(['Met telefoon', 'Op papier', 'Met de hand'].map((name) => first[heads.indexOf(name)])).toEqual([
    ...[30, 7, 5],
  ]);
  const [docx, pdf, html] = [
    wordsIn(await written(dots, 'docx')),
    pdfText(await written(dots, 'pdf')),
    new TextDecoder().decode(await written(dots, 'html')),
  ].map((text) => text.replace(/\s+/g, ' '));
  for (const text of [docx, pdf, html]) {
    expect(text).toContain('66 mensen stemden: 40 met de telefoon, 12 op papier en 9 met de hand omhoog');
    expect(text).toContain('Met de hand');
  }
  expect(csvIn(await written(meeting, 'csv'))['tallies.csv']).not.toContain('paper');
});

test('where the value is a middle of answers, that of each way stands beside how many they are', async () => {
  const middles: SessionReport = {
    ...report,
    stages: report.stages.map((stage) => ({
      ...stage,
      sections: stage.sections.map((section) =>
        section.kind === 'count' && section.ways
          ? {
              ...section,
              rows: section.rows.map((row) => ({ ...row, valueBy: { phones: 6.5, paper: 4, hands: null } })),
            }
          : section,
      ),
    })),
  };
  const told = recordsIn(csvIn(await written(middles, 'csv'))['counts.csv'] ?? '').find(
    ({ paper }) => paper !== '',
  );
  expect(told).toMatchObject({ phones: '30', value_phones: '6.5', value_paper: '4', value_hands: '' });
  const [heads = []] = (await sheetsIn(await written(middles, 'xlsx')))['Uitslagen'] ?? [];
  expect(heads).toContain('Uitslag op papier');
  for (const text of [
    wordsIn(await written(middles, 'docx')),
    new TextDecoder().decode(await written(middles, 'html')),
  ])
    expect(text).toMatch(/6,5 \(30 deelnemers\)/);
  expect(csvIn(await written(report, 'csv'))['counts.csv']).not.toContain('value_phones');
});

test('what was corrected at the desk is a line in every export: by which way, why, by whom and when', async () => {
  const corrections = [
    { way: 'paper', reason: '=Verkeerd gelezen', by: '@Fatima', at: '2026-11-20T19:05:00.000Z' },
    { way: 'hands', reason: 'Nageteld', by: '', at: '2026-11-20T19:10:00.000Z' },
  ] as const;
  const [first, ...others] = deciding.stages;
  if (!first) throw new Error('There is no stage.');
  const mended: SessionReport = { ...deciding, stages: [{ ...first, corrections }, ...others] };

  expect(recordsIn(csvIn(await written(mended, 'csv'))['corrections.csv'] ?? '')).toEqual([
    {
      ...{ stage: '1', way: 'paper', reason: "'=Verkeerd gelezen", by: "'@Fatima" },
      corrected_at: '2026-11-20T19:05:00.000Z',
    },
    { ...{ stage: '1', way: 'hands', reason: 'Nageteld', by: '' }, corrected_at: '2026-11-20T19:10:00.000Z' },
  ]);
  expect((await sheetsIn(await written(mended, 'xlsx')))['Verbeteringen']).toEqual([
    ['Stap', 'Hoe er gestemd werd', 'Reden', 'Door', 'Verbeterd op (Europe/Brussels)'],
    [1, 'op papier', "'=Verkeerd gelezen", "'@Fatima", '2026-11-20 20:05'],
    [1, 'met de hand', 'Nageteld', null, '2026-11-20 20:10'],
  ]);
  const texts = [
    wordsIn(await written(mended, 'docx')),
    pdfText(await written(mended, 'pdf')),
    new TextDecoder().decode(await written(mended, 'html')),
    csvIn(await written(mended, 'ballots'))['README.txt'] ?? '',
  ].map((text) => text.replace(/\s+/g, ' '));
  for (const text of texts) {
    expect(text).toContain('Verbeterd door @Fatima: een stembiljet op papier, want “=Verkeerd gelezen”.');
    expect(text).toContain('Corrigé : le compte des mains, motif : « Nageteld ».');
  }
  expect(new TextDecoder().decode(await written(mended, 'json'))).toContain('=Verkeerd gelezen');
  expect(Object.keys(csvIn(await written(deciding, 'csv')))).not.toContain('corrections.csv');
});

test('a correction stands in the minutes also where no rule counts', async () => {
  const decision = deciding.stages.find(({ sections }) => sections.every(({ kind }) => kind === 'decision'));
  if (!decision) throw new Error('Nothing was decided by consent.');
  const corrections = [{ way: 'paper', reason: 'Dubbel', by: '', at: '2026-11-20T19:05:00.000Z' }] as const;
  const mended: SessionReport = { ...deciding, stages: [{ ...decision, corrections }] };
  const html = new TextDecoder().decode(await written(mended, 'html'));
  expect(html).toContain('Verbeterd: een stembiljet op papier, want “Dubbel”.');
});
