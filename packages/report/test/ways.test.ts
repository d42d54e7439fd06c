import type { ReportSection, SessionReport } from '@kring/core';
import { expect, test } from 'vitest';
import { writeReport, type Format } from '../src/index.ts';
import { deciding } from './deciding.ts';
import { csvIn, recordsIn } from './read.ts';

/** Phones, paper and hands, together and apart, in what is exported. */

const ways = { phones: 40, paper: 12, hands: 9 };
const told = (section: ReportSection): ReportSection =>
  section.kind === 'count' && section.rule.name === 'majority-judgment'
    ? {
        ...section,
        ways,
        rows: section.rows.map((row, at) => ({ ...row, by: { phones: 30 + at, paper: 7, hands: 5 } })),
      }
    : section;
const report: SessionReport = {
  ...deciding,
  stages: deciding.stages.map((stage) => ({ ...stage, sections: stage.sections.map(told) })),
};

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
  expect(html).toContain('Stemmen: 40 met de telefoon, 12 op papier en 9 met de hand omhoog.');
  expect(html).toContain('Votes\u00a0: 40 par téléphone, 12 sur papier et 9 à main levée.');
  expect(html).toMatch(/<th[^>]*>[^<]*(<[^>]+>)*[^<]*Papier/);
});
