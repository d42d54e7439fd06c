/** LibreOffice as a judge of what a spreadsheet makes of our cells; the test set-up installs it. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReport } from '../src/index.ts';
import { csvIn } from './read.ts';
import { sessionOf, tricky } from './tricky.ts';

const options = { langs: ['nl', 'fr'] as const, generatedAt: new Date('2026-11-20T08:05:00Z') };
const report = sessionOf(tricky);

/** The sheet as LibreOffice understood it. */
function asUnderstood(name: string, bytes: Uint8Array, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kring-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [profile, '--headless', ...args, '--convert-to', 'fods', '--outdir', folder];
    execFileSync('soffice', [...convert, join(folder, name)], { stdio: 'ignore', timeout: 60_000 });
    return readFileSync(join(folder, name.replace(/\.[a-z]+$/, '.fods')), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const formulas = (sheet: string) => sheet.match(/table:formula/g)?.length ?? 0;

test('T12: LibreOffice finds no formula in the workbook', { timeout: 120_000 }, async () => {
  const { bytes } = await writeReport(report, 'xlsx', options);
  expect(formulas(asUnderstood('report.xlsx', bytes))).toBe(0);
});

test.each([
  ['comma', 44],
  ['semicolon', 59],
])(
  'T12: LibreOffice finds no formula in the ideas, read with a %s',
  { timeout: 120_000 },
  async (_, separator) => {
    const ideas = csvIn((await writeReport(report, 'csv', options)).bytes)['ideas.csv'] ?? '';
    const filter = `--infilter=CSV:${separator},34,76,1`;
    const control = new TextEncoder().encode('a\n"=1+1"\n');
    expect(formulas(asUnderstood('control.csv', control, filter))).toBe(1);
    expect(formulas(asUnderstood('ideas.csv', new TextEncoder().encode(ideas), filter))).toBe(0);
  },
);
