import type { ReportSection, SessionReport } from '@kring/core';
import { expect, test } from 'vitest';
import { writeReport, type Format } from '../src/index.ts';
import { deciding } from './deciding.ts';
import { meeting } from './meeting.ts';
import { csvIn, pdfText, recordsIn, sheetsIn, wordsIn } from './read.ts';

/** Phones, paper and hands, together and apart, in what is exported. */

const ways = { phones: 40, paper: 12, hands: 9 };
const by = (at: number) => ({ phones: 30 + at, paper: 7, hands: 5 });
const answered = {
  phones: { consents: 31, concerns: 3, objections: 1 },
  paper: { consents: 11, concerns: 5, objections: 0 },
  hands: { consents: 7, concerns: 2, objections: 0 },
};
const estimated = {
  phones: { answers: 33, median: 195.5 },
  paper: { answers: 8, median: 220 },
  hands: null,
};
const steps = { phones: [0, 1, 4, 12, 22], paper: [1, 1, 3, 9, 3] };
function told(section: ReportSection): ReportSection {
  if (section.kind === 'count' && section.rule.name === 'majority-judgment')
    return { ...section, ways, rows: section.rows.map((row, at) => ({ ...row, by: by(at) })) };
  if (section.kind === 'decision')
    return {
      ...section,
      rounds: section.rounds.map((round, at) => (at === 0 ? round : { ...round, ways: answered })),
    };
  if (section.kind === 'rounds')
    return { ...section, rounds: section.rounds.map((round) => ({ ...round, ways: estimated })) };
  if (section.kind === 'distribution') return { ...section, ways: { ...steps, hands: null } };
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
    ['Stap', 'Hoe men meedeed', 'Reden', 'Door', 'Verbeterd op (Europe/Brussels)'],
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
  // It was an answer, and no ballot.
  expect(html).toContain('Verbeterd: een antwoord op papier, want “Dubbel”.');
});

test('rounds on a proposal and of an estimate have a row for each way in prose, and a column for each in tables', async () => {
  const files = csvIn(await written(report, 'csv'));
  const [first, second] = recordsIn(files['decisions.csv'] ?? '');
  expect(first).toMatchObject({ round: '1', consents: '34', consents_phones: '', objections_hands: '' });
  expect(second).toMatchObject({
    ...{ round: '2', consents: '49', consents_phones: '31', consents_paper: '11', consents_hands: '7' },
    ...{ concerns_phones: '3', concerns_paper: '5', concerns_hands: '2', objections_phones: '1' },
    ...{ objections_paper: '0', objections_hands: '0' },
  });
  const [estimate] = recordsIn(files['estimates.csv'] ?? '');
  expect(estimate).toMatchObject({ answers_phones: '33', answers_paper: '8' });
  expect(estimate).toMatchObject({ median_phones: '195.5', median_paper: '220' });
  expect(estimate).not.toHaveProperty('answers_hands');

  const sheets = await sheetsIn(await written(report, 'xlsx'));
  const valueOf = (sheet: string, row: number, name: string) => {
    const [heads = [], ...rows] = sheets[sheet] ?? [];
    return rows[row]?.[heads.indexOf(name)];
  };
  expect(valueOf('Beslissingen', 1, 'Geen bezwaar (op papier)')).toBe(11);
  expect(valueOf('Beslissingen', 1, 'Bedenkingen (met de hand)')).toBe(2);
  expect(valueOf('Schattingen', 0, 'In het midden (met telefoon)')).toBe(195.5);

  const texts = [
    wordsIn(await written(report, 'docx')),
    pdfText(await written(report, 'pdf')),
    new TextDecoder().decode(await written(report, 'html')).replace(/<[^>]*>/g, ' '),
  ].map((text) => text.replace(/\s+/g, ' '));
  for (const row of [
    'Met telefoon Par téléphone 33 195,5',
    'Met telefoon Par téléphone 31 3 1',
    'Op papier Sur papier 11 5 0',
    'Met de hand À main levée 7 2 0',
  ])
    for (const text of texts) expect(text.includes(row), row).toBe(true);
  // Where all came by phone, nothing is said of ways.
  const others = csvIn(await written(deciding, 'csv'));
  expect(`${others['decisions.csv'] ?? ''}${others['estimates.csv'] ?? ''}`).not.toContain('paper');
});

test('a closing form says how many answered by each way, in all and for each step', async () => {
  const form = toldIn(meeting);
  const html = new TextDecoder().decode(await written(form, 'html')).replace(/\s+/g, ' ');
  expect(html).toContain('antwoorden: 39 met de telefoon en 17 op papier');
  const [heads = [], first = []] = (await sheetsIn(await written(form, 'xlsx')))['Antwoorden'] ?? [];
  expect(['Met telefoon', 'Op papier', 'Met de hand'].map((name) => first[heads.indexOf(name)])).toEqual([
    ...[0, 1, null],
  ]);
  const rows = recordsIn(csvIn(await written(form, 'csv'))['answers.csv'] ?? '');
  expect(rows[1]).toMatchObject({ phones: '1', paper: '1', hands: '' });
  expect(rows.find(({ comment }) => comment !== '')).toMatchObject({ count: '', phones: '', paper: '' });
});

test('where others took part than with a phone, those who joined are called so, and nobody is a part of them', async () => {
  const said = async (of: SessionReport) => wordsIn(await written(of, 'docx')).split('\n');
  const [all, byPhone] = [await said(deciding), await said(report)];
  const heard = (lines: readonly string[], part: string) => lines.some((line) => line.includes(part));
  expect(heard(all, '84 mensen deden mee.')).toBe(true);
  expect(heard(all, 'Van de deelnemers')).toBe(true);
  expect(heard(byPhone, '84 mensen deden mee met de telefoon.')).toBe(true);
  expect(heard(byPhone, 'Van de deelnemers')).toBe(false);
});
