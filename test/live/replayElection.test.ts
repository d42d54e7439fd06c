import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPabulib } from '@kring/methods/files';
import { expect, onTestFinished, test } from 'vitest';

/** Real votes on projects go through a budget stage, and have the same result everywhere. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = process.env['KRING_DATA'] ?? join(root, '../shared/data');

/** Skipped where the public data is not there; with KRING_REQUIRE_DATA=1 its absence fails. */
const onRealData = test.skipIf(!existsSync(data) && process.env['KRING_REQUIRE_DATA'] !== '1');

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kring-recast-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

interface Summary {
  readonly winners: readonly string[];
  readonly files: readonly string[];
}

async function replay(out: string, ...args: string[]) {
  const script = join(root, 'packages/crowd/src/replay.ts');
  const child = spawn(process.execPath, [script, ...args, '--out', out, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  let [said, complained] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, complained, summary: said === '' ? null : (JSON.parse(said) as Summary) };
}

/** Three projects and € 100, of which one person wants the bench and two the two others. */
const village = (selected: readonly [bench: 0 | 1, tree: 0 | 1, lamp: 0 | 1], rule: string): string =>
  [
    ...['META', 'key;value', 'description;Village', 'country;Belgium', 'unit;Village', 'instance;2026'],
    ...['num_projects;3', 'num_votes;4', 'budget;100', 'vote_type;ordinal', `rule;${rule}`],
    ...['date_begin;2026', 'date_end;2026', 'min_length;1', 'max_length;2', 'currency;EUR'],
    ...['PROJECTS', 'project_id;cost;name;selected'],
    ...[`b;60.50;De bank;${selected[0]}`, `t;50;De boom;${selected[1]}`, `l;39.50;De lamp;${selected[2]}`],
    ...['VOTES', 'voter_id;vote', '1;b', '2;t,b', '3;t,l', '4;l', ''],
  ].join('\n');

test('a vote in ranks, cast by two phones in turn, has the result that was published and that its export has', async () => {
  const out = folder();
  const file = join(out, 'village.pb');
  writeFileSync(file, village([0, 1, 1], 'greedy'));
  const { code, complained, summary } = await replay(out, '--election', file, '--phones', '2');
  expect(complained).toBe('');
  expect(code).toBe(0);
  expect(summary).toMatchObject({
    ...{ phones: 2, form: 'rank', rule: 'greedy', projects: 3, ballots: 4, accepted: 4, refused: {} },
    ...{ published: 2, greedy: { funded: 2, spent: 89.5 }, differs: [] },
  });
  expect([...(summary?.winners ?? [])].sort()).toEqual(['De boom', 'De lamp']);
  const exported = summary?.files.find((name) => name.endsWith('.pb')) ?? '';
  const { election } = readPabulib(readFileSync(join(out, exported), 'utf8'));
  expect(election.ballots.cast).toHaveLength(4);
}, 60_000);

test('what was published otherwise is said, and ends in 1', async () => {
  const out = folder();
  const file = join(out, 'village.pb');
  writeFileSync(file, village([1, 0, 1], 'greedy'));
  const { code, complained } = await replay(out, '--election', file);
  expect(code).toBe(1);
  expect(complained).toBe(
    'What the file has published has project-1, project-3, and the stage project-2, project-3.\n',
  );
}, 60_000);

onRealData('Assen 2024: 84 young people, Equal Shares, nine projects', { timeout: 120_000 }, async () => {
  const file = join(data, 'pabulib/pb_files/Netherlands_Assen_2024.pb');
  const { code, complained, summary } = await replay(folder(), '--election', file);
  expect(complained).toBe('');
  expect(code).toBe(0);
  expect(summary).toMatchObject({
    ...{ form: 'approve', rule: 'equal-shares/cost/add1', ballots: 84, accepted: 84, published: 9 },
    ...{ shares: { funded: 9, spent: 76_700 }, greedy: { funded: 7, spent: 99_200 }, differs: [] },
  });
  expect(summary?.winners).toContain('PopUp Podium');
});

/** Some minutes: with KRING_EVERY_ELECTION=1 alone. */
const every =
  process.env['KRING_EVERY_ELECTION'] === '1' ? globSync('pabulib/pb_files/*.pb', { cwd: data }) : [];
const ballotsIn = (file: string) =>
  Number(/^num_votes;(\d+)/m.exec(readFileSync(join(data, file), 'utf8'))?.[1]);

for (const file of every.filter((one) => ballotsIn(one) <= 3000)) {
  test(`${file}: every ballot is accepted, and all counts agree`, { timeout: 600_000 }, async () => {
    const { code, complained, summary } = await replay(folder(), '--election', join(data, file));
    expect(complained).toBe('');
    expect(code).toBe(0);
    expect(summary).toMatchObject({ accepted: ballotsIn(file), refused: {} });
  });
}
