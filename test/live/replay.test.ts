import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readIdeas } from '../../packages/crowd/src/replay/ideasFile.ts';

/** Real ideas of real people go through a whole meeting, and each stands once in every written file. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = process.env['KRING_DATA'] ?? join(root, '../shared/data');
const amsterdam = join(data, 'clustering/pb_ideas_nl_amsterdam_assen.tsv');
const comments = join(data, 'polis-opendata/scoop-hivemind.ubi/comments.csv');

/** Skipped where the public data is not there; with KRING_REQUIRE_DATA=1 its absence fails. */
const onRealData = test.skipIf(!existsSync(data) && process.env['KRING_REQUIRE_DATA'] !== '1');

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kring-replay-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

function replay(...args: string[]): Promise<{ code: number | null; said: string; complained: string }> {
  const script = join(root, 'packages/crowd/src/replay.ts');
  const child = spawn(process.execPath, [script, ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGTERM'));
  let [said, complained] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said, complained })));
}

onRealData(
  '1,383 Dutch project titles are read as they are: 1,358 distinct, 291 without a category',
  async () => {
    const ideas = await readIdeas(amsterdam, undefined, 'category');
    expect(ideas).toHaveLength(1383);
    expect(new Set(ideas.map(({ text }) => text)).size).toBe(1358);
    expect(ideas.filter(({ group }) => group === '')).toHaveLength(291);
  },
);

onRealData(
  'comments with quotes and line breaks are all found in every export',
  { timeout: 120_000 },
  async () => {
    const out = folder();
    const { code, said, complained } = await replay('--ideas', comments, '--phones', '20', '--out', out);
    expect(complained).toBe('');
    expect(code).toBe(0);
    const summary = JSON.parse(said) as { exports: Record<string, object> };
    expect(summary).toMatchObject({
      phones: 20,
      sent: 71,
      accepted: 71,
      rejected: {},
      clusters: 0,
      ballots: 20,
    });
    for (const format of ['csv', 'xlsx', 'json', 'docx', 'pdf', 'html']) {
      expect(summary.exports[format]).toMatchObject({ found: 71, missing: 0, twice: 0 });
    }
    expect(readdirSync(out)).toHaveLength(6);
  },
);

test('same texts are ideas of their own, a refused one is counted by its reason, groups become clusters', async () => {
  const out = folder();
  const file = join(out, 'ideas.json');
  const ideas = [
    { idea: 'Een bank', group: 'Zitten' },
    { idea: 'Een bank', group: 'Zitten' },
    { idea: '=1+1 "quoted", \n#12 looks like a number 🌳', group: '' },
    { idea: '   ', group: 'Zitten' },
    { idea: 'Bomen', group: 'Groen' },
  ];
  writeFileSync(file, JSON.stringify(ideas));
  const { code, said } = await replay('--ideas', file, '--group', 'group', '--phones', '3', '--out', out);
  expect(code).toBe(0);
  const summary = JSON.parse(said) as { exports: Record<string, object> };
  expect(summary).toMatchObject({ sent: 5, accepted: 4, rejected: { empty: 1 }, clusters: 2, ballots: 3 });
  for (const counted of Object.values(summary.exports)) {
    expect(counted).toMatchObject({ found: 4, missing: 0, twice: 0 });
  }
}, 60_000);

test('a column that is not there is named, with those that are', async () => {
  const out = folder();
  const file = join(out, 'ideas.csv');
  writeFileSync(file, 'nummer,voorstel\n1,Een bank\n');
  const { code, complained } = await replay('--ideas', file, '--out', out);
  expect(code).toBe(1);
  expect(complained).toContain('it has: nummer, voorstel. Name one with --column.');
});
