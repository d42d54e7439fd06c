import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Lang } from '@kring/core';
import { writeReport } from '../src/index.ts';
import { meeting } from './meeting.ts';
import { sheetsIn } from './read.ts';

/** The workbook is for people: it speaks the language of the report, and goes to paper. */

const generatedAt = new Date('2026-11-20T08:05:00Z');
const written = async (...langs: Lang[]) =>
  (await writeReport(meeting, 'xlsx', { langs, generatedAt })).bytes;

test('headings, yes and no, phases and hours are those of the report’s language; nothing technical is left', async () => {
  const nl = await sheetsIn(await written('nl', 'fr'));
  expect(Object.keys(nl).slice(0, 5)).toEqual(['Bijeenkomst', 'Stappen', 'Ideeën', 'Groepen', 'Stippen']);
  expect(Object.keys(nl).slice(5)).toEqual(['Verdeling', 'Tegenstellingen', 'Antwoorden']);
  const [head = [], first = []] = nl['Ideeën'] ?? [];
  expect(head.slice(0, 6)).toEqual([
    'Nummer',
    'Stap',
    'Taal',
    'Tekst (zoals gegeven)',
    'Tekst (NL)',
    'Tekst (FR)',
  ]);
  expect(first[head.indexOf('Verbeterd')]).toMatch(/^(ja|nee)$/);
  expect(nl['Stappen']?.[1]).toContain('verzegeld');
  expect(nl['Bijeenkomst']?.[0]).toContain('Begonnen (Europe/Brussels)');
  expect(nl['Bijeenkomst']?.[1]).toContain('2026-11-19 19:34');
  const fr = await sheetsIn(await written('fr'));
  expect(fr['Idées']?.[0]).toContain('Notée par l’équipe d’animation');
  for (const sheets of [nl, fr])
    for (const [heads = []] of Object.values(sheets)) expect(heads.join()).not.toMatch(/_|tier|schema/);
  expect(nl['Bijeenkomst']?.[0]).toContain('Wie stemde');
  expect(nl['Bijeenkomst']?.[1]?.join()).toContain('Indicatief: één toestel, één stem.');
  expect(nl['Stappen']?.[0]).toContain('Controlegetal');
});

test('every sheet prints as wide as one page, lying, with its first row on each', async () => {
  const files = unzipSync(await written('nl'));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets).toHaveLength(8);
  for (const sheet of sheets) {
    expect(text(sheet)).toContain('<pageSetUpPr fitToPage="1"/>');
    // An attribute that is there twice is an error to every reader of XML.
    const [setup = ''] = text(sheet).match(/<pageSetup [^>]*>/) ?? [];
    const attributes = [...setup.matchAll(/(\w+)="/g)].map(([, name]) => name);
    expect(new Set(attributes).size).toBe(attributes.length);
    expect(text(sheet)).toMatch(
      /<pageSetup (?=[^>]*orientation="landscape")(?=[^>]*fitToWidth="1")[^>]*fitToHeight="0"/,
    );
  }
  expect(text('xl/workbook.xml').match(/_xlnm.Print_Titles/g)).toHaveLength(8);
  expect(text('xl/workbook.xml')).toContain("'Ideeën'!$1:$1");
});
